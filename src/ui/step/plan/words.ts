import type { SuggestionWords } from '../../../model/plan/suggestedMeasures.ts';
import type { SituationMark } from '../../../model/situationMarks.ts';
import type { PlanBlock } from '../../../model/vocabulary.ts';
import type { PlanText } from '../../../text/rooms/plan.da.ts';
import { wordsOf } from '../../shell/words.ts';

interface PlanPageWords {
  readonly room: PlanText;
  readonly marks: Readonly<Record<SituationMark, string>>;
  readonly suggestions: SuggestionWords;
  readonly blocks: Readonly<Record<PlanBlock, { readonly heading: string }>>;
}

/** Suspends until the words are here: stand inside an `UntilHere` of your own, so that no question disappears meanwhile. */
export const usePlanPageWords = wordsOf<PlanPageWords>({
  da: async () => {
    const [room, marks, suggestions, blocks] = await Promise.all([
      import('../../../text/rooms/plan.da.ts'),
      import('../../../model/situationMarks.da.ts'),
      import('../../../model/plan/suggestedMeasures.da.ts'),
      import('../../../model/planBlocks.da.ts'),
    ]);
    return {
      room: room.planRoom,
      marks: marks.situationMarksDa,
      suggestions: suggestions.suggestedMeasuresDa,
      blocks: blocks.planBlocksDa,
    };
  },
  en: async () => {
    const [room, marks, suggestions, blocks] = await Promise.all([
      import('../../../text/rooms/plan.en.ts'),
      import('../../../model/situationMarks.en.ts'),
      import('../../../model/plan/suggestedMeasures.en.ts'),
      import('../../../model/planBlocks.en.ts'),
    ]);
    return {
      room: room.planRoom,
      marks: marks.situationMarksEn,
      suggestions: suggestions.suggestedMeasuresEn,
      blocks: blocks.planBlocksEn,
    };
  },
});
