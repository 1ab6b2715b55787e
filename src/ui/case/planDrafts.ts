import type { Draft, DraftValues } from '../../entries/draft.ts';
import { givenOf } from '../../entries/draftPaths.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { asDraftId, type DraftId, type LocalDate } from '../../entries/ids.ts';
import { isNewer } from '../../entries/isNewer.ts';
import { kinds, type BodyOf } from '../../entries/kinds.ts';
import type { Drafts, StreamContents } from '../../flow/ports.ts';
import { replay } from '../../flow/replay.ts';
import { bodyOf } from '../../flow/bodyOf.ts';
import { actionPlanAsDraft, citizensPlanAsDraft } from '../../rules/ownPlansAsDraft.ts';
import { blocksToKeep, measuresToMove, planAsDraft } from '../../rules/planAsDraft.ts';
import { evaluatedAgainGiven } from '../step/plan/evaluatedAgainGiven.ts';

/** The plan that was signed last, without a body when only a newer version can read it; null when there is none. */
export function newestPlan(
  entries: readonly AnyEntry[],
): { readonly body: BodyOf<'safetyPlan'> | null; readonly entry: AnyEntry } | null {
  const entry = entries.findLast((each) => each.kind === 'safetyPlan');
  if (entry === undefined) return null;
  const read = kinds.safetyPlan.body.safeParse(entry.body);
  return { body: read.success && !isNewer(entry) ? read.data : null, entry };
}

/** The newest plan as something to begin from. */
export function earlierPlan(
  entries: readonly AnyEntry[],
): { readonly signedOn: string; readonly values: DraftValues } | null {
  const plan = newestPlan(entries);
  return plan === null || plan.body === null
    ? null
    : { signedOn: plan.entry.onDate, values: planAsDraft(plan.body) };
}

/**
 * The newest plan of the same sort as something to begin from. One that the citizen declined has nothing to carry on;
 * then the one before it is offered, if there is one.
 */
export function earlierWork(
  step: string,
  entries: readonly AnyEntry[],
): { readonly signedOn: string; readonly values: DraftValues } | null {
  if (step === 'safetyPlan') return earlierPlan(entries);
  const found = entries.flatMap((entry) => {
    const own = step === 'citizensPlan' ? bodyOf(entry, 'citizensPlan') : null;
    const action = step === 'actionPlan' ? bodyOf(entry, 'actionPlan') : null;
    const values =
      own !== null && own.declined === undefined
        ? citizensPlanAsDraft(own)
        : action !== null && action.declined === undefined
          ? actionPlanAsDraft(action)
          : null;
    return values === null ? [] : [{ signedOn: entry.onDate, values }];
  });
  return found.at(-1) ?? null;
}

/** Writes answers into a draft at once; nothing to write, nothing sent. */
export async function writeInto(drafts: Drafts, draft: DraftId, values: DraftValues): Promise<void> {
  const changes = Object.entries(values).map(([set, to]) => ({ set, to }));
  if (changes.length > 0) await drafts.change(draft, changes);
}

/**
 * A draft of a plan as it is opened: it rests on the newest evaluation and knows what the case has brought up by now,
 * also when it was begun before; what was typed before each block had its page stands under the blocks, and a block
 * something stands under is kept. `evaluatedAgain` says that the risk was evaluated since the draft was begun. Nothing
 * is written where nothing may be (`writer` false): it only looks so there.
 */
export async function openedAsPlan(
  drafts: Drafts,
  draft: Draft,
  contents: StreamContents,
  now: { readonly today: LocalDate },
  writer: boolean,
): Promise<Draft> {
  const { risk, marks } = replay(contents.entries, now).facts;
  const moved = measuresToMove(draft.values);
  const set = { ...moved, ...blocksToKeep({ ...draft.values, ...moved }, marks) };
  if (writer) await writeInto(drafts, asDraftId(draft.id), set);
  const begunOn = givenOf(draft.info.givens, 'evaluation');
  const again = risk !== null && begunOn !== undefined && begunOn !== risk.entry;
  const newest = {
    marks: marks.join(' '),
    ...(risk === null ? {} : { evaluation: risk.entry }),
    ...(again ? { [evaluatedAgainGiven]: 'yes' } : {}),
  };
  return {
    ...draft,
    values: { ...draft.values, ...set },
    info: { ...draft.info, givens: { ...draft.info.givens, ...newest } },
  };
}
