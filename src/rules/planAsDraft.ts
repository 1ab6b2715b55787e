import type { DraftValue, DraftValues } from '../entries/draft.ts';
import { itemPath, itemsOf, textAt } from '../entries/draftPaths.ts';
import type { BodyOf } from '../entries/kinds.ts';
import { isInEveryPlan } from '../model/plan/blockMarks.ts';
import { planBlocks, type PlanBlock } from '../model/vocabulary.ts';

const listOf = (block: PlanBlock | undefined): string => `measures.${block ?? 'staff'}`;

/**
 * A signed plan as the answers of a new draft, so that nobody writes it again. Its dates are left out: when to look
 * again and when to offer again are said anew each time. Measures get the ids they had.
 */
export function planAsDraft(plan: BodyOf<'safetyPlan'>): DraftValues {
  const measures = plan.measures ?? [];
  const lists = new Map<string, readonly string[]>();
  const values: Record<string, DraftValue> = { form: plan.form };
  for (const measure of measures) {
    const list = listOf(measure.block);
    lists.set(list, [...(lists.get(list) ?? []), measure.id]);
    for (const part of ['what', 'who', 'when'] as const)
      values[itemPath(list, measure.id, part)] = measure[part];
  }
  for (const [list, ids] of lists) values[list] = ids;
  const added = planBlocks.filter((block) => !isInEveryPlan(block) && lists.has(listOf(block)));
  if (added.length > 0) values['blocks'] = added;
  for (const key of ['alreadyDoes', 'ifSilent', 'copy', 'copySafe'] as const)
    if (plan[key] !== undefined) values[key] = plan[key];
  return values;
}

/**
 * What must be written into a draft begun when all measures still stood in one list, each with its block: they move
 * to the lists of their blocks. Those without a block stand with silence, where every plan shows them. Empty when
 * there is nothing to move.
 */
export function measuresToMove(values: DraftValues): DraftValues {
  const old = itemsOf(values, 'measures');
  if (old.length === 0) return {};
  const moved: Record<string, DraftValue> = { measures: null };
  const added = new Set(itemsOf(values, 'blocks'));
  for (const id of old) {
    const said = textAt(values, itemPath('measures', id, 'block'));
    const block = planBlocks.find((each) => each === said) ?? 'ifSilent';
    const list = textAt(values, 'form') === 'staffOnly' ? listOf(undefined) : listOf(block);
    moved[list] = [...itemsOf({ ...values, ...moved }, list), id];
    if (!isInEveryPlan(block)) added.add(block);
    for (const part of ['what', 'who', 'when'])
      moved[itemPath(list, id, part)] = values[itemPath('measures', id, part)] ?? null;
  }
  moved['blocks'] = planBlocks.filter((block) => added.has(block));
  return moved;
}
