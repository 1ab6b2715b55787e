import type { LocalDate } from '../entries/ids.ts';
import type { StreamSummary } from '../entries/summary.ts';
import { plusDays } from './dates.ts';
import type { CaseFacts } from './facts.ts';
import type { LocalSettings } from './localSettings.ts';
import { runningClocks } from './newsAfterClosing.ts';

/** Why a case does not leave the machine yet (journey, stage 7: closed, journalised, and after the set time). */
export type LeavingReason =
  | { readonly code: 'notClosed' }
  | { readonly code: 'notJournalised'; readonly count: number }
  | { readonly code: 'cardsUnanswered'; readonly count: number }
  /** Danger was noted, or something told since the closing, and nobody has evaluated it. */
  | { readonly code: 'notEvaluated' }
  | { readonly code: 'tooEarly'; readonly on: LocalDate };

/** What the question rests on, whether it was read from a whole case or from its summary. */
export interface LeavingFacts {
  readonly closedOn: LocalDate | null;
  /** Signed entries nobody has confirmed to stand in the municipality's own case system. */
  readonly notJournalised: number;
  /** Notification cards open or waiting for advice. */
  readonly cards: number;
  /** Something waits for an evaluation. */
  readonly toEvaluate: boolean;
}

export function leavingFactsOf(facts: CaseFacts): LeavingFacts {
  const { closed, notJournalised, children, provisional } = facts;
  const clocks = runningClocks(facts);
  const news = closed !== null && (clocks.risk !== null || clocks.firstEvaluationDueOn !== null);
  return {
    closedOn: closed?.on ?? null,
    notJournalised: notJournalised.length,
    cards: children.filter(({ card }) => card !== 'answered').length,
    toEvaluate: provisional !== null || news,
  };
}

/** All reasons at once; none means that it may leave today. A card stands before everything else. */
export function leavingReasons(
  { closedOn, notJournalised, cards, toEvaluate }: LeavingFacts,
  { daysUntilLeaving }: Pick<LocalSettings, 'daysUntilLeaving'>,
  today: LocalDate,
): readonly LeavingReason[] {
  const reasons: LeavingReason[] = [];
  if (cards > 0) reasons.push({ code: 'cardsUnanswered', count: cards });
  if (toEvaluate) reasons.push({ code: 'notEvaluated' });
  if (closedOn === null) reasons.push({ code: 'notClosed' });
  if (notJournalised > 0) reasons.push({ code: 'notJournalised', count: notJournalised });
  const on = closedOn === null ? null : plusDays(closedOn, daysUntilLeaving);
  if (on !== null && on > today) reasons.push({ code: 'tooEarly', on });
  return reasons;
}

/**
 * Whether a line of a list may say "may leave the machine". Read from the summary alone; a part that is not there, or
 * a case that cannot be read whole, says no.
 */
export function mayLeave(
  { summary, damaged }: StreamSummary,
  settings: Pick<LocalSettings, 'daysUntilLeaving'>,
  today: LocalDate,
): boolean {
  const { contact, intake, caseFile } = summary;
  if (damaged === true || !contact || !intake || !caseFile) return false;
  const known: LeavingFacts = {
    // Summaries of an older machine say nothing of closing until they are folded anew.
    closedOn: caseFile.closedOn ?? null,
    notJournalised: caseFile.notJournalised,
    cards: intake.openCards + intake.waitingCards,
    toEvaluate:
      contact.provisionalDanger || caseFile.dueByEvent === true || intake.firstEvaluationDueOn !== null,
  };
  return leavingReasons(known, settings, today).length === 0;
}
