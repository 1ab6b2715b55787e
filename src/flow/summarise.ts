import type { AnyEntry } from '../entries/entry.ts';
import { isEntryKind, kindFacts } from '../entries/kindFacts.ts';
import type {
  CaseFileSummary,
  ContactSummary,
  IntakeSummary,
  Summary,
  SummaryPart,
} from '../entries/summary.ts';
import { asLocalDate, type LocalDate } from '../entries/ids.ts';
import type { Compartment } from '../model/vocabulary.ts';
import { nextOfEach } from '../rules/agreedContacts.ts';
import { earliest } from '../rules/dates.ts';
import type { CaseFacts } from '../rules/facts.ts';
import { openHandover } from '../rules/handovers.ts';
import { heldReasons } from '../rules/heldCourse.ts';
import { runningClocks } from '../rules/newsAfterClosing.ts';
import { unsettledLevel } from '../rules/unsettledLevel.ts';
import type { CaseValue } from './caseView.ts';
import { carriedOver } from './carriedOver.ts';
import { participationPart } from './groups/participationPart.ts';
import type { Stood } from './ports.ts';
import { stateOf } from './replay.ts';
import { takeIn } from './takeIn.ts';

/** Raised with every change to what the fold learns: a summary of an older one is folded anew in idle time. */
export const machineVersion = '12';
/** A day before every case: with it no date has come, so a summary holds dates and never "overdue". */
const beforeAll = asLocalDate('1900-01-01');

const pathOf = (path: CaseValue['path']): string => (typeof path === 'string' ? path : 'course');
const courseOf = (path: CaseValue['path']): string | null => (typeof path === 'string' ? null : path.course);

function putOffOf({ putOff }: CaseFacts): NonNullable<ContactSummary['putOff']> | null {
  if (putOff === null) return null;
  const { on, until, reason, what } = putOff;
  return { on, until, reason, what };
}
function contactOf(facts: CaseFacts, part: SummaryPart): ContactSummary {
  return {
    ...part,
    alias: facts.alias,
    caseNumber: facts.caseNumber,
    neverChannels: facts.contactCard?.never ?? [],
    responsible: facts.responsible,
    standIn: facts.standIn,
    responsiblePerson: facts.responsiblePerson,
    standInPerson: facts.standInPerson,
    handover: openHandover(facts.handover),
    promisedContacts: facts.promisedContacts,
    provisionalDanger: facts.provisional !== null,
    putOff: putOffOf(facts),
  };
}
function intakeOf(facts: CaseFacts, part: SummaryPart): IntakeSummary {
  const cards = (state: 'open' | 'waiting'): number =>
    facts.children.filter((child) => child.card === state).length;
  const open = facts.closed === null;
  const clocks = runningClocks(facts);
  const unanswered = facts.children.filter((child) => child.card !== 'answered');
  const waits = unanswered.flatMap(({ waitUntil }) => (waitUntil === null ? [] : [waitUntil]));
  return {
    ...part,
    outcome: facts.outcome,
    askAgainOn: open && facts.toldOn === null ? facts.askAgainOn : null,
    openCards: cards('open'),
    waitingCards: cards('waiting'),
    childrenInDanger: unanswered.filter((child) => child.dangerNow).length,
    cardsWaitUntil: waits.reduce<LocalDate | null>((least, day) => earliest(day, least), null),
    firstEvaluationDueOn: clocks.firstEvaluationDueOn,
    firstEvaluationOverdueFrom: clocks.firstEvaluationOverdueFrom,
  };
}
function secondOf({ risk }: CaseFacts): NonNullable<CaseFileSummary['second']> | null {
  if (risk?.second !== 'pending' && risk?.second !== 'disagreed') return null;
  return {
    by: risk.author,
    chosen: risk.level,
    since: risk.signedOn,
    disagreed: risk.second === 'disagreed',
  };
}
function caseFileOf(facts: CaseFacts, value: CaseValue, part: SummaryPart): CaseFileSummary {
  const open = facts.closed === null;
  const { risk } = runningClocks(facts);
  const second = open ? secondOf(facts) : null;
  const wish = open ? facts.closingWish : null;
  return {
    ...part,
    path: pathOf(value.path),
    risk: value.risk,
    plan: value.plan,
    course: courseOf(value.path),
    level: risk?.holds ?? null,
    levelPending: second !== null,
    second,
    lookWished: wish === null ? null : { by: wish.person, since: wish.on },
    riskDueOn: risk?.dueOn ?? null,
    riskOverdueFrom: risk?.overdueFrom ?? null,
    planReviseOn: open && facts.plan !== null ? earliest(facts.plan.reviseOn, facts.plan.offerAgainOn) : null,
    agreedContacts: nextOfEach(facts.agreedContacts),
    agreementDays: open ? facts.agreementsAhead.map(({ onDay }) => onDay) : [],
    dueByEvent: risk?.dueByEvent ?? false,
    silent: open && facts.silent,
    pausedUntil: open ? facts.pausedUntil : null,
    apart: unsettledLevel(facts),
    thoughtsOfSuicideOn: facts.thoughtsOfSuicide?.on ?? null,
    held: heldReasons(facts).map((reason) => reason.code),
    recontactBy: facts.participant?.recontactBy ?? null,
    outAnswered: facts.participant?.outAnswered === true ? (facts.participant.out?.entry ?? null) : null,
    notJournalised: facts.notJournalised.length,
    closedOn: facts.closed?.on ?? null,
  };
}

/** Of a summary by somebody who cannot read all of the case: whoever can folds it anew, as one of an earlier machine. */
const partly = `${machineVersion}, partly`;

/**
 * What lists and the home page read of one case: one part per compartment, sealed with it. A summary keeps dates and
 * never what follows from today, so it does not age. `stood`: the case before a signature, for who cannot read all of it.
 */
export function summarise(entries: readonly AnyEntry[], stood?: Stood): Summary {
  if (stood === undefined || stood.closedTo.length === 0) return folded(entries, machineVersion);
  const signed = new Set(stood.signed.map(({ id }) => id));
  const before = entries.filter(({ id }) => !signed.has(id));
  return carriedOver({
    now: folded(entries, partly),
    before: folded(before, ''),
    stood: stood.summary,
    alone: folded(stood.signed, partly),
  });
}

function folded(entries: readonly AnyEntry[], version: string): Summary {
  const learnt = takeIn(entries);
  const value = stateOf(learnt, beforeAll);
  const count = (compartment: Compartment): number =>
    entries.filter((entry) => isEntryKind(entry.kind) && kindFacts[entry.kind].compartment === compartment)
      .length;
  const part = (compartment: Compartment): SummaryPart => ({
    // What a group leader reads rests on its own part alone.
    machineVersion: compartment === 'participation' ? machineVersion : version,
    modelVersion: entries.at(-1)?.modelVersion ?? '',
    entries: count(compartment),
  });
  const { participant } = learnt.facts;
  return {
    contact: contactOf(learnt.facts, part('contact')),
    intake: intakeOf(learnt.facts, part('intake')),
    caseFile: caseFileOf(learnt.facts, value, part('caseFile')),
    ...(participant === null ? {} : { participation: participationPart(participant, part('participation')) }),
  };
}
