import type { RiskEvaluationBody } from '../../entries/bodies/judgement.ts';
import { asLocalDate } from '../../entries/ids.ts';
import type { Reason } from '../../model/reasons.ts';
import { isBeforeNonWorkingDay, latestNextDate, type PlannedDays } from '../dueDates.ts';
import type { CaseFacts, Moment } from '../facts.ts';
import {
  factorsOwedMeasure,
  isHighOrImminent,
  needsSecondPerson,
  needsTonight,
  notAskedReasons,
} from '../riskRules.ts';
import { hasCompetence, isFilled, notInPast, open, unless } from './conditions.ts';
import type { Door } from './door.ts';
import { plannedEvents } from '../../model/vocabulary.ts';

const isPlanned = (event: string): boolean => plannedEvents.some((planned) => planned === event);

/** Planned days known from events and from this evaluation; a separation with no day given is one whose day is not known. */
function plannedDays(facts: CaseFacts, body: RiskEvaluationBody): PlannedDays {
  const planned = facts.events.filter((event) => isPlanned(event.event));
  const days = planned.flatMap((event) => (event.plannedFor === null ? [] : [event.plannedFor]));
  const separating =
    body['factor.separation'] === 'yes' && body.plannedDay === undefined && days.length === 0;
  return {
    days: body.plannedDay === undefined ? days : [...days, asLocalDate(body.plannedDay)],
    unknownDay: separating || planned.some((event) => event.plannedFor === null),
  };
}

function nextDate(facts: CaseFacts, body: RiskEvaluationBody, { today }: Moment): readonly Reason[] {
  const latest = latestNextDate(body.level, today, plannedDays(facts, body));
  return [
    ...notInPast(body.nextOn, today, 'nextOn'),
    ...unless(body.nextOn <= latest, 'nextDateTooLate', 'nextOn', { latest }),
  ];
}
const tonight = (body: RiskEvaluationBody, { today }: Moment): readonly Reason[] => [
  ...unless(
    !needsTonight(body.crisisCentre) || (isFilled(body.tonight) && isFilled(body.tonightWho)),
    'tonightMissing',
    isFilled(body.tonight) ? 'tonightWho' : 'tonight',
  ),
  ...unless(
    !isHighOrImminent(body.level) || !isBeforeNonWorkingDay(today) || isFilled(body.whoWatches),
    'whoWatchesMissing',
    'whoWatches',
  ),
];

/**
 * Risk evaluation (stage 3). Anyone may begin one at any time; only a trained person signs (promise 8).
 * A level under what one person may sign needs its reason now; the second person is an entry of their own,
 * and until then the lowest level that needs none holds (promise 4). Nothing here proposes a level.
 */
export const riskEvaluationDoor: Door<'riskEvaluation'> = (facts, body, moment) => {
  if (body === undefined) return open;
  return [
    ...hasCompetence(moment, 'riskEvaluation'),
    ...notAskedReasons(body),
    ...unless(
      !needsSecondPerson(body) || isFilled(body.lowLevelReason),
      'lowLevelNeedsReason',
      'lowLevelReason',
    ),
    ...factorsOwedMeasure(body).map((factor): Reason => ({
      code: 'changeableNeedsMeasure',
      about: { factor },
      field: 'measures',
    })),
    ...tonight(body, moment),
    ...nextDate(facts, body, moment),
  ];
};
