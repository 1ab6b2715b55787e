import { Notice } from '../kit/Notice.tsx';
import { useTrainingWords } from './words.ts';

/** In the settings of a training: what it is, and where it ends. */
export function TrainingNote() {
  return <Notice tone="info">{useTrainingWords().settings}</Notice>;
}
