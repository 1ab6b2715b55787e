import type { DraftValue, DraftValues } from '../entries/draft.ts';
import { itemPath, itemsOf, textAt } from '../entries/draftPaths.ts';
import type { BodyOf } from '../entries/kinds.ts';
import { blockMarks, isInEveryPlan } from '../model/plan/blockMarks.ts';
import type { SituationMark } from '../model/situationMarks.ts';
import { planBlocks, type PlanBlock } from '../model/vocabulary.ts';

const staffList = 'measures.staff';
const listOf = (block: PlanBlock): string => `measures.${block}`;
/** Staff's own plan has one list, whatever block an old one named; without a block a measure stands with silence. */
const placeOf = (form: string | undefined, block: PlanBlock | undefined): string =>
  form === 'staffOnly' ? staffList : listOf(block ?? 'ifSilent');

/**
 * A signed plan as the answers of a new draft, so that nobody writes it again. Its dates are left out: when to look
 * again and when to offer again are said anew each time. So is what goes on paper: a copy that was safe then may not
 * be safe now. Measures get the ids they had.
 */
export function planAsDraft(plan: BodyOf<'safetyPlan'>): DraftValues {
  const measures = plan.measures ?? [];
  const lists = new Map<string, readonly string[]>();
  const values: Record<string, DraftValue> = { form: plan.form };
  for (const measure of measures) {
    const list = placeOf(plan.form, measure.block);
    lists.set(list, [...(lists.get(list) ?? []), measure.id]);
    for (const part of ['what', 'who', 'when'] as const)
      values[itemPath(list, measure.id, part)] = measure[part];
  }
  for (const [list, ids] of lists) values[list] = ids;
  const added = planBlocks.filter((block) => !isInEveryPlan(block) && lists.has(listOf(block)));
  if (added.length > 0) values['blocks'] = added;
  for (const key of ['alreadyDoes', 'ifSilent'] as const)
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
    const list = placeOf(textAt(values, 'form'), block);
    moved[list] = [...itemsOf({ ...values, ...moved }, list), id];
    if (!isInEveryPlan(block)) added.add(block);
    for (const part of ['what', 'who', 'when'])
      moved[itemPath(list, id, part)] = values[itemPath('measures', id, part)] ?? null;
  }
  moved['blocks'] = planBlocks.filter((block) => added.has(block));
  return moved;
}

/**
 * What must be written into a draft so that every block something stands under is among those it has added, also when
 * the mark that opened it has gone since. Empty when nothing is missing.
 */
export function blocksToKeep(values: DraftValues, marks: readonly SituationMark[]): DraftValues {
  const added = itemsOf(values, 'blocks');
  const kept = planBlocks.filter(
    (block) =>
      added.includes(block) ||
      (!isInEveryPlan(block) &&
        itemsOf(values, listOf(block)).length > 0 &&
        !blockMarks[block].some((mark) => marks.includes(mark))),
  );
  return kept.length > added.length ? { blocks: kept } : {};
}
