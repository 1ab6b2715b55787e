import type { Draft, DraftValues } from '../../entries/draft.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { asDraftId, type DraftId, type LocalDate } from '../../entries/ids.ts';
import { kinds, type BodyOf } from '../../entries/kinds.ts';
import type { Drafts, StreamContents } from '../../flow/ports.ts';
import { replay } from '../../flow/replay.ts';
import { measuresToMove, planAsDraft } from '../../rules/planAsDraft.ts';

/** The plan that was signed last; null when there is none that can be read. */
export function newestPlan(
  entries: readonly AnyEntry[],
): { readonly body: BodyOf<'safetyPlan'>; readonly entry: AnyEntry } | null {
  const entry = entries.findLast((each) => each.kind === 'safetyPlan');
  if (entry === undefined) return null;
  const read = kinds.safetyPlan.body.safeParse(entry.body);
  return read.success ? { body: read.data, entry } : null;
}

/** The newest plan as something to begin from. */
export function earlierPlan(
  entries: readonly AnyEntry[],
): { readonly signedOn: string; readonly values: DraftValues } | null {
  const plan = newestPlan(entries);
  return plan === null ? null : { signedOn: plan.entry.onDate, values: planAsDraft(plan.body) };
}

/** Writes answers into a draft at once; nothing to write, nothing sent. */
export async function writeInto(drafts: Drafts, draft: DraftId, values: DraftValues): Promise<void> {
  const changes = Object.entries(values).map(([set, to]) => ({ set, to }));
  if (changes.length > 0) await drafts.change(draft, changes);
}

/**
 * A draft of a plan as it is opened: it rests on the newest evaluation and knows what the case has brought up by now,
 * also when it was begun before; what was typed before each block had its page stands under the blocks.
 */
export async function openedAsPlan(
  drafts: Drafts,
  draft: Draft,
  contents: StreamContents,
  now: { readonly today: LocalDate },
): Promise<Draft> {
  const moved = measuresToMove(draft.values);
  await writeInto(drafts, asDraftId(draft.id), moved);
  const { risk, marks } = replay(contents.entries, now).facts;
  const newest = { marks: marks.join(' '), ...(risk === null ? {} : { evaluation: risk.entry }) };
  return {
    ...draft,
    values: { ...draft.values, ...moved },
    info: { ...draft.info, givens: { ...draft.info.givens, ...newest } },
  };
}
