import type { AnyEntry } from '../entries/entry.ts';
import { isNewer } from '../entries/isNewer.ts';
import { isEntryKind, kindFacts } from '../entries/kindFacts.ts';
import { kinds } from '../entries/kinds.ts';
import { compareEntries } from '../entries/order.ts';
import { upcastBody } from '../entries/upcast/upcastBody.ts';
import type { DraftValues } from '../entries/draft.ts';
import type { StepDefinition } from '../model/define.ts';
import { bodyAsDraft } from './bodyAsDraft.ts';
import { ownQuestions } from './ownQuestions.ts';
import type { Givens } from './visibleQuestions.ts';

/**
 * Why an entry is not corrected. `judgement`: evaluations, plans, decisions and what answers them are made again;
 * `correctedLater`: the newest wording is corrected instead; `notHere`: this product cannot show all of it.
 */
export type NotCorrected = 'judgement' | 'correctedLater' | 'notHere';

export interface Correction {
  readonly values: DraftValues;
  readonly givens: Givens;
}

/** The first wording of an entry: an amendment of an amendment corrects that one. */
export function firstWording(entry: AnyEntry, entries: readonly AnyEntry[]): AnyEntry {
  const before = entries.find(({ id }) => id === entry.amends);
  // Only what came before can be amended, so this ends.
  return before === undefined || compareEntries(before, entry) >= 0 ? entry : firstWording(before, entries);
}

/** Whether it is worth asking for its answers: judged by its kind and what came after, without its step. */
export function notCorrected(entry: AnyEntry, entries: readonly AnyEntry[]): NotCorrected | null {
  if (!isEntryKind(entry.kind) || isNewer(entry)) return 'notHere';
  if (!kindFacts[entry.kind].amendable) return 'judgement';
  return entries.some(({ amends }) => amends === entry.id) ? 'correctedLater' : null;
}

/** The answers of an entry, to be corrected; or why it is not. `openedWith`: what its step is opened with today. */
export function correctionOf(
  entry: AnyEntry,
  entries: readonly AnyEntry[],
  step: StepDefinition | undefined,
  openedWith: Givens = {},
):
  | { readonly kind: 'open'; readonly from: Correction }
  | { readonly kind: 'closed'; readonly why: NotCorrected } {
  const closed = (why: NotCorrected) => ({ kind: 'closed', why }) as const;
  const why = notCorrected(entry, entries);
  if (why !== null) return closed(why);
  if (step === undefined || !isEntryKind(entry.kind)) return closed('notHere');
  const body = kinds[entry.kind].body.safeParse(upcastBody(entry.kind, entry.schemaVersion, entry.body));
  if (!body.success) return closed('notHere');
  const from = bodyAsDraft(
    ownQuestions(step),
    body.data as Record<string, unknown>,
    entry.onDate,
    openedWith,
  );
  return from === null ? closed('notHere') : { kind: 'open', from };
}
