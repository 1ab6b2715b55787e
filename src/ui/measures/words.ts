import type { InstrumentWords } from '../../model/instruments/instrumentWords.ts';
import type { Competence } from '../../model/vocabulary.ts';
import type { MeasuresText } from '../../text/rooms/measures.da.ts';
import { wordsOf } from '../shell/words.ts';

/** What the room says itself, what is said of any instrument, and the answers that are no answer. */
export interface MeasureWords {
  readonly own: MeasuresText;
  readonly instruments: InstrumentWords;
  readonly answers: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly competences: Readonly<Record<Competence, string>>;
}

export const useMeasureWords = wordsOf<MeasureWords>({
  da: async () => {
    const [own, instruments, answers, kinds, lists] = await Promise.all([
      import('../../text/rooms/measures.da.ts'),
      import('../../model/instruments/instrumentWords.da.ts'),
      import('../../model/steps/answers.da.ts'),
      import('../../text/kinds.da.ts'),
      import('../../text/lists.da.ts'),
    ]);
    return {
      own: own.measuresRoom,
      instruments: instruments.instrumentWordsDa,
      answers: answers.answerDa,
      kinds: kinds.kindsDa,
      competences: lists.competenceWords,
    };
  },
  en: async () => {
    const [own, instruments, answers, kinds, lists] = await Promise.all([
      import('../../text/rooms/measures.en.ts'),
      import('../../model/instruments/instrumentWords.en.ts'),
      import('../../model/steps/answers.en.ts'),
      import('../../text/kinds.en.ts'),
      import('../../text/lists.en.ts'),
    ]);
    return {
      own: own.measuresRoom,
      instruments: instruments.instrumentWordsEn,
      answers: answers.answerEn,
      kinds: kinds.kindsEn,
      competences: lists.competenceWords,
    };
  },
});
