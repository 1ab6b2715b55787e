import type { BodyOf } from '../entries/kinds.ts';
import { planBlocks, type PlanBlock } from '../model/vocabulary.ts';

type Plan = BodyOf<'safetyPlan'>;
export type PlanMeasure = NonNullable<Plan['measures']>[number];

/** One heading of a signed plan with what was agreed under it; `block` null holds what staff do themselves. */
export interface PlanSection {
  readonly block: PlanBlock | null;
  readonly measures: readonly PlanMeasure[];
  /** What was agreed in one text, for silence alone. */
  readonly text: string | null;
}

/**
 * A signed plan by heading, in the order of the plan; a heading with nothing under it is left out. In staff's own
 * plan everything stands under staff's own heading, whatever block an old one named.
 */
export function planSections(plan: Plan): readonly PlanSection[] {
  const measures = plan.measures ?? [];
  const silence = (plan.ifSilent ?? '').trim() === '' ? null : (plan.ifSilent ?? null);
  const staffOnly = plan.form === 'staffOnly';
  const own = staffOnly ? measures : measures.filter((measure) => measure.block === undefined);
  const byBlock = planBlocks.map((block): PlanSection => ({
    block,
    measures: staffOnly ? [] : measures.filter((measure) => measure.block === block),
    text: block === 'ifSilent' ? silence : null,
  }));
  return [{ block: null, measures: own, text: null }, ...byBlock].filter(
    (section) => section.measures.length > 0 || section.text !== null,
  );
}
