import type { Draft } from '../entries/draft.ts';
import { asLocalDate, type LocalDate, type StreamId } from '../entries/ids.ts';
import type { CaseFileSummary, ContactSummary, IntakeSummary, StreamSummary } from '../entries/summary.ts';
import type { Reason, ReasonCode } from '../model/reasons.ts';
import { isContactPurpose, reasonOfContact } from '../rules/agreedContacts.ts';
import { dueAfterEvent, isDue, isOverdue } from '../rules/dueDates.ts';
import { nextUpKinds, type NextUpKind } from './caseView.ts';

/** One line of the home page: what is due in which case, with its reason; the words are the screen's. */
export interface HomeLine {
  readonly kind: NextUpKind;
  readonly stream: StreamId | null;
  readonly alias: string | null;
  readonly reason: Reason;
  readonly on: LocalDate | null;
  readonly overdue: boolean;
  /** Something in this case could not be read, whatever the line is about. */
  readonly damaged: boolean;
  /** For a draft: which one. */
  readonly draft: string | null;
}
type Line = Pick<HomeLine, 'kind' | 'reason' | 'on' | 'overdue'>;
const line = (
  kind: NextUpKind,
  code: ReasonCode,
  on: LocalDate | null,
  overdue = false,
  about = {},
): Line => ({
  kind,
  reason: { code, about: on === null ? about : { on, ...about } },
  on,
  overdue,
});

function ofContact(contact: ContactSummary, today: LocalDate): readonly Line[] {
  const { handover } = contact;
  const lines = contact.promisedContacts
    .filter(({ onDay }) => isDue(onDay, today))
    .map(({ onDay, at }) =>
      line('promisedContact', 'promisedContactDue', onDay, onDay < today, at === null ? {} : { at }),
    );
  if (contact.provisionalDanger) lines.push(line('danger', 'dangerNoted', null));
  if (handover !== null)
    lines.push(
      line('handover', 'handoverWaiting', handover.since, handover.since < today, {
        receiver: handover.receiver,
        standIn: handover.standIn ?? '',
      }),
    );
  return lines;
}
function ofIntake(intake: IntakeSummary, today: LocalDate): readonly Line[] {
  const lines: Line[] = [];
  if (intake.openCards > 0) lines.push(line('card', 'cardOpen', null, false, { count: intake.openCards }));
  if (intake.waitingCards > 0)
    lines.push(line('card', 'cardWaiting', null, false, { count: intake.waitingCards }));
  const first = intake.firstEvaluationDueOn;
  if (first !== null) {
    const late = isOverdue(dueAfterEvent(first).overdueFrom, today);
    lines.push(line('firstEvaluation', late ? 'firstEvaluationOverdue' : 'firstEvaluationDue', first, late));
  }
  if (intake.askAgainOn !== null && isDue(intake.askAgainOn, today))
    lines.push(line('askAgain', 'askAgainDue', intake.askAgainOn, intake.askAgainOn < today));
  return lines;
}
function ofCaseFile(file: CaseFileSummary, today: LocalDate): readonly Line[] {
  const lines: Line[] = [];
  if (isOverdue(file.riskOverdueFrom, today))
    lines.push(line('evaluationOverdue', 'evaluationOverdue', file.riskDueOn, true));
  else if (isDue(file.riskDueOn, today)) lines.push(line('evaluation', 'evaluationDue', file.riskDueOn));
  if (file.course === 'held') lines.push(line('courseHeld', 'courseHeld', null));
  for (const { onDay, purpose } of file.agreedContacts ?? [])
    if (isDue(onDay, today) && isContactPurpose(purpose))
      lines.push(line('promisedContact', reasonOfContact[purpose], onDay, onDay < today));
  if (file.levelPending) lines.push(line('secondPerson', 'secondPersonPending', null));
  if (file.path !== 'closed' && file.plan === 'lookAtToday')
    lines.push(line('plan', 'planLookAtToday', null));
  else if (file.planReviseOn !== null && isDue(file.planReviseOn, today))
    lines.push(line('plan', 'planToRevise', file.planReviseOn, file.planReviseOn < today));
  if (file.notJournalised > 0)
    lines.push(line('notJournalised', 'notJournalisedYet', null, false, { count: file.notJournalised }));
  return lines;
}
function ofDraft(draft: Draft, aliases: ReadonlyMap<StreamId, string | null>): HomeLine {
  const on = asLocalDate(draft.savedAt.slice(0, 10));
  const { stream, step } = draft.info;
  const alias = stream === null ? null : (aliases.get(stream) ?? null);
  const about = line('draft', 'draftUnfinished', on, false, { step });
  return { ...about, stream, alias, damaged: false, draft: draft.id };
}

/** Dates as text, oldest first. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const rank = (kind: NextUpKind): number => nextUpKinds.indexOf(kind);
/** Overdue before due inside a kind, then the oldest day first. */
const byUrgency = (one: HomeLine, other: HomeLine): number =>
  rank(one.kind) - rank(other.kind) ||
  Number(other.overdue) - Number(one.overdue) ||
  inOrder(one.on ?? '', other.on ?? '');

/** The home page: what is due today in every case, and unfinished work, most urgent first. Reads summaries only. */
export function homeLines(
  summaries: readonly StreamSummary[],
  drafts: readonly Draft[],
  today: LocalDate,
): readonly HomeLine[] {
  const aliases = new Map(summaries.map(({ stream, summary }) => [stream, summary.contact?.alias ?? null]));
  const ofCases = summaries.flatMap(({ stream, summary: { contact, intake, caseFile }, damaged = false }) =>
    [
      ...(damaged ? [line('unreadable', 'caseUnreadable', null)] : []),
      ...(contact ? ofContact(contact, today) : []),
      ...(intake ? ofIntake(intake, today) : []),
      ...(caseFile ? ofCaseFile(caseFile, today) : []),
    ].map((found) => ({ ...found, stream, alias: contact?.alias ?? null, damaged, draft: null })),
  );
  return [...ofCases, ...drafts.map((draft) => ofDraft(draft, aliases))].sort(byUrgency);
}
