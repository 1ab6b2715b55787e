import type { RiskEvaluationBody } from '../entries/bodies/judgement.ts';
import { asLocalDate, type LocalDate } from '../entries/ids.ts';
import { plannedEvents, type CaseEvent } from '../model/vocabulary.ts';
import type { PlannedDays } from './dueDates.ts';
import type { CaseFacts } from './facts.ts';

const isPlanned = (event: CaseEvent): boolean => plannedEvents.some((planned) => planned === event);

/**
 * Answers that may be about something still to come (journey, stage 3: separation, journey, marriage, hearing), each
 * with the events that can say its day. A release or the end of an order counts only when it is said to lie ahead.
 */
const dayComesFrom = {
  separation: ['plannedSeparation'],
  plannedPressure: ['plannedJourney', 'plannedMarriage'],
  decisionComing: ['plannedHearing'],
  releaseOrOrderEnds: [],
} as const satisfies Readonly<Record<string, readonly CaseEvent[]>>;
type MayLieAhead = keyof typeof dayComesFrom;
const mayLieAhead = ['separation', 'plannedPressure', 'decisionComing', 'releaseOrOrderEnds'] as const;

/** What the day of the evaluation may be about: all that was answered yes, unless nothing more is on its way. */
const mayBeMeant = (body: RiskEvaluationBody): readonly MayLieAhead[] =>
  body.stillPlanned === 'happened' ? [] : mayLieAhead.filter((id) => body[`factor.${id}`] === 'yes');

/**
 * Planned days known from events and from this evaluation, and whether something lies ahead with no day of its own.
 * The day of an event is the day of its own kind only. The one day of the evaluation can be told to be the day of
 * what lies ahead only when that is one thing; it bounds the next date in any case. Only a day after today counts.
 */
export function plannedDays(facts: CaseFacts, body: RiskEvaluationBody, today: LocalDate): PlannedDays {
  const planned = facts.events.filter(({ event }) => isPlanned(event));
  const toCome = planned.flatMap(({ event, plannedFor }) =>
    plannedFor !== null && plannedFor > today ? [{ event, day: plannedFor }] : [],
  );
  const typed =
    body.plannedDay !== undefined && body.plannedDay > today ? [asLocalDate(body.plannedDay)] : [];
  const meant = mayBeMeant(body);
  const ahead = meant.filter((id) => id !== 'releaseOrOrderEnds' || body.stillPlanned === 'ahead');
  const settledByDay = typed.length > 0 && meant.length <= 1;
  const hasNoDay = (id: MayLieAhead): boolean =>
    !toCome.some(({ event }) => dayComesFrom[id].some((its) => its === event));
  const saidAheadOfNothing = body.stillPlanned === 'ahead' && ahead.length === 0;
  return {
    days: [...toCome.map(({ day }) => day), ...typed],
    unknownDay:
      (!settledByDay && (saidAheadOfNothing || ahead.some(hasNoDay))) ||
      planned.some(({ plannedFor }) => plannedFor === null),
  };
}
