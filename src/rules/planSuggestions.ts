import { blockMarks, isInEveryPlan } from '../model/plan/blockMarks.ts';
import type { SituationMark } from '../model/situationMarks.ts';
import { planBlocks, type PlanBlock } from '../model/vocabulary.ts';

/** A block that stands in the plan by itself, with what the case has brought up as the reason; often several. */
export interface SuggestedBlock {
  readonly block: PlanBlock;
  /** In the order of the closed list; empty for a block of every plan that nothing in the case points to. */
  readonly because: readonly SituationMark[];
}

/** What of the marks makes a block relevant. */
export const reasonsForBlock = (
  block: PlanBlock,
  marks: readonly SituationMark[],
): readonly SituationMark[] => marks.filter((mark) => blockMarks[block].includes(mark));

/**
 * The blocks a plan opens with: those of every plan, and those the marks make relevant, in the order of the plan.
 * Each can stay empty and every other can be added; nothing here says how grave anything is. Pure.
 */
export function planSuggestions(marks: readonly SituationMark[]): readonly SuggestedBlock[] {
  return planBlocks
    .map((block) => ({ block, because: reasonsForBlock(block, marks) }))
    .filter(({ block, because }) => isInEveryPlan(block) || because.length > 0);
}
