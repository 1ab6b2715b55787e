import type { Competence } from '../../model/vocabulary.ts';
import type { TrainedText } from '../../text/rooms/trained.da.ts';
import { wordsOf } from '../shell/words.ts';

interface TrainedWords extends TrainedText {
  readonly competence: Readonly<Record<Competence, string>>;
}
export const useTrainedWords = wordsOf<TrainedWords>({
  da: async () => {
    const [{ trained }, { competenceWords }] = await Promise.all([
      import('../../text/rooms/trained.da.ts'),
      import('../../text/lists.da.ts'),
    ]);
    return { ...trained, competence: competenceWords };
  },
  en: async () => {
    const [{ trained }, { competenceWords }] = await Promise.all([
      import('../../text/rooms/trained.en.ts'),
      import('../../text/lists.en.ts'),
    ]);
    return { ...trained, competence: competenceWords };
  },
});
