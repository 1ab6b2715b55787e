import type { TrainingText } from '../../text/rooms/training.da.ts';
import { wordsOf } from '../shell/words.ts';

export const useTrainingWords = wordsOf<TrainingText>({
  da: () => import('../../text/rooms/training.da.ts').then((module) => module.training),
  en: () => import('../../text/rooms/training.en.ts').then((module) => module.training),
});
