import type { EntryOf } from '../../entries/entry.ts';
import { asEntryId, asLocalDate, type LocalDate } from '../../entries/ids.ts';
import { plannedEvents } from '../../model/vocabulary.ts';
import { earliest } from '../../rules/dates.ts';
import { dueAfterEvent, dueBefore, dueOn, type Due } from '../../rules/dueDates.ts';
import type { CaseFacts, RiskFacts } from '../../rules/facts.ts';
import { newsAnswered, withNews } from '../../rules/newsAfterClosing.ts';
import { chosenWord, floorsSigned } from '../../rules/signedFloors.ts';
import { withResult } from '../../rules/knownResults.ts';
import {
  criticalFactorsOf,
  factorsAnsweredYes,
  higherOf,
  holdsWhilePending,
  needsSecondPerson,
  neverUnder,
} from '../../rules/riskRules.ts';
import { carriesTraining } from '../../rules/secondTraining.ts';
import { unknownTo } from '../signedApart.ts';
import { standCards } from './learnChildren.ts';
import { withTargetGroup } from './learnDetection.ts';
import type { Learners } from './learner.ts';

const sooner = (risk: RiskFacts, due: Due): RiskFacts => ({
  ...risk,
  dueOn: earliest(risk.dueOn, due.on),
  overdueFrom: earliest(risk.overdueFrom, due.overdueFrom),
});
/** From an event on the evaluation is due, and opens no new start. */
export const dueByEvent = (risk: RiskFacts, day: LocalDate): RiskFacts => ({
  ...sooner(risk, dueAfterEvent(day)),
  dueByEvent: true,
  inDateByEvents: false,
});
/** Events that are violence: told of for the first time, they start the clock of the first evaluation. */
const isViolence = (event: string): boolean =>
  ['newViolenceOrThreats', 'escalation', 'strangulation', 'stalking'].includes(event);
const isPlanned = (event: string): boolean => plannedEvents.some((planned) => planned === event);

function riskOf(entry: EntryOf<'riskEvaluation'>, facts: CaseFacts): RiskFacts {
  const { body } = entry;
  const floors = floorsSigned(body);
  const next = dueOn(asLocalDate(body.nextOn));
  const held = holdsWhilePending(body, floors);
  const alone: RiskFacts = {
    entry: entry.id,
    author: entry.author.person,
    device: entry.device,
    apart: [],
    signedOn: entry.onDate,
    level: body.level,
    holds: held,
    second: needsSecondPerson(body, floors) ? 'pending' : 'notNeeded',
    alone: held,
    neverUnder: neverUnder(floors),
    reasoned: (body.lowLevelReason ?? '').trim() !== '',
    critical: criticalFactorsOf(body),
    answeredYes: factorsAnsweredYes(body),
    safety: body.safety ?? null,
    crisisCentre: body.crisisCentre ?? null,
    actionsToday: (body.actionsToday ?? '').trim() !== '',
    nextOn: asLocalDate(body.nextOn),
    dueByEvent: false,
    dueOn: next.on,
    overdueFrom: next.overdueFrom,
    inDateByEvents: true,
  };
  const days = [...facts.events.map((event) => event.plannedFor), body.plannedDay ?? null];
  return days.reduce<RiskFacts>(
    (risk, day) => (day !== null && day > entry.onDate ? sooner(risk, dueBefore(asLocalDate(day))) : risk),
    alone,
  );
}

/**
 * Two evaluations of two machines that did not know of each other both stand. Until somebody who sees both judges anew, the
 * more serious level holds, whoever agrees to the lower one, and the earlier of the days. A machine knows its own.
 */
function besideThoseApart(
  risk: RiskFacts,
  before: RiskFacts | null,
  signed: EntryOf<'riskEvaluation'>,
): RiskFacts {
  const known = before === null ? [] : [before, ...before.apart];
  const apart = unknownTo(known, signed, ({ entry: id, device }) => ({ id, device })).map(
    ({ entry, device, holds, dueOn: on, overdueFrom }) => ({ entry, device, holds, dueOn: on, overdueFrom }),
  );
  return apart.reduce<RiskFacts>(
    (beside, { holds, dueOn: on, overdueFrom }) => ({
      ...sooner(beside, { on, overdueFrom }),
      holds: higherOf(beside.holds, holds),
      alone: higherOf(beside.alone, holds),
      neverUnder: higherOf(beside.neverUnder, holds),
    }),
    { ...risk, apart },
  );
}

/** Thoughts of suicide stand until somebody has written what is done today; the evaluation may be the one that tells. */
function thoughtsAfter(
  before: CaseFacts['thoughtsOfSuicide'],
  { id, onDate, body }: EntryOf<'riskEvaluation'>,
): CaseFacts['thoughtsOfSuicide'] {
  if ((body.actionsToday ?? '').trim() !== '') return null;
  return body['factor.thoughtsOfSuicide'] === 'yes' ? { entry: id, on: onDate } : before;
}

export const learnRisk: Learners = {
  riskEvaluation: (facts, entry) => ({
    ...standCards({ ...facts, violenceKnown: true }, { pregnant: false, childrenAround: false }),
    risk: besideThoseApart(riskOf(entry, facts), facts.risk, entry),
    riskHistory: [...facts.riskHistory, entry.id],
    firstEvaluationDueOn: null,
    firstEvaluationOverdueFrom: null,
    provisional: null,
    thoughtsOfSuicide: thoughtsAfter(facts.thoughtsOfSuicide, entry),
    closed: newsAnswered(facts),
    colleagueLook: null,
    colleagueLookBy: null,
    plan: facts.plan === null ? null : { ...facts.plan, basedOnNewest: facts.plan.evaluation === entry.id },
    notJournalised: [...facts.notJournalised, entry.id],
  }),
  secondPerson: (facts, entry) => {
    const { risk } = facts;
    const { body, author } = entry;
    if (risk === null || risk.entry !== body.evaluation || risk.second === 'notNeeded') return facts;
    // The second person is another person, and agrees to a reason that stands in the evaluation.
    if (author.person === risk.author || (body.agrees === 'yes' && !risk.reasoned)) return facts;
    // Signed without the training it needs: kept, and lowers nothing. A no lowers nothing either, so it stands.
    if (body.agrees === 'yes' && !carriesTraining(entry)) return facts;
    // Whoever else agrees, and in whatever order the answers came: after a no the higher level holds until a new evaluation.
    if (risk.second === 'disagreed') return facts;
    return {
      ...facts,
      risk:
        body.agrees === 'yes'
          ? { ...risk, second: 'agreed', holds: higherOf(risk.level, risk.neverUnder) }
          : { ...risk, second: 'disagreed', holds: risk.alone },
    };
  },
  instrumentResult: (facts, { id, body }) => ({
    ...facts,
    instrumentResults: withResult(facts.instrumentResults, {
      entry: id,
      tool: body.tool,
      name: body.tool === 'other' ? (body.instrument ?? '').trim() : '',
      doneOn: asLocalDate(body.doneOn),
      word: chosenWord(body),
      score: body.score ?? null,
      text: chosenWord(body) === null ? (body.result ?? '').trim() : '',
    }),
  }),
  caseEvent: (facts, { id, body, onDate }) => {
    const plannedFor = body.plannedFor === undefined ? null : asLocalDate(body.plannedFor);
    // The event itself, or its day, takes the place of the same thing planned for an unknown day.
    const over = body.event === 'separation' ? 'plannedSeparation' : body.event;
    const events = facts.events.filter(
      (event) => !(isPlanned(event.event) && event.event === over && event.plannedFor === null),
    );
    const due = facts.risk === null ? null : dueByEvent(facts.risk, onDate);
    const noClock = facts.risk === null && facts.firstEvaluationDueOn === null;
    const first = noClock && isViolence(body.event) ? dueAfterEvent(onDate) : null;
    const before = plannedFor !== null && plannedFor > onDate ? dueBefore(plannedFor) : null;
    return withTargetGroup({
      ...withNews(facts, onDate),
      events: [...events, { entry: id, event: body.event, on: asLocalDate(body.onDay), plannedFor }],
      silent: body.event === 'silenceAfterContact' ? true : facts.silent,
      atCrisisCentre: body.event === 'leftCrisisCentre' ? 'no' : facts.atCrisisCentre,
      risk: due !== null && before !== null ? sooner(due, before) : due,
      violenceKnown: facts.violenceKnown || isViolence(body.event),
      firstEvaluationDueOn: first?.on ?? facts.firstEvaluationDueOn,
      firstEvaluationOverdueFrom: first?.overdueFrom ?? facts.firstEvaluationOverdueFrom,
    });
  },
  safetyPlan: (facts, { id, body }) => ({
    ...facts,
    plan: {
      entry: id,
      form: body.form,
      evaluation: asEntryId(body.evaluation),
      reviseOn: asLocalDate(body.reviseOn),
      offerAgainOn: body.offerAgainOn === undefined ? null : asLocalDate(body.offerAgainOn),
      basedOnNewest: facts.risk !== null && facts.risk.entry === body.evaluation,
    },
    notJournalised: [...facts.notJournalised, id],
  }),
};
