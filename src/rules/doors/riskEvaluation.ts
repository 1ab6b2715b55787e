import type { RiskEvaluationBody } from '../../entries/bodies/judgement.ts';
import type { Reason } from '../../model/reasons.ts';
import { isBeforeNonWorkingDay, latestNextDate } from '../dueDates.ts';
import type { CaseFacts, Moment } from '../facts.ts';
import { boundResults } from '../instrumentFloor.ts';
import { floorsSigned } from '../signedFloors.ts';
import { plannedDays } from '../plannedDays.ts';
import {
  factorsOwedMeasure,
  holdsWhilePending,
  isHighOrImminent,
  isLower,
  needsSecondPerson,
  needsTonight,
  neverUnder,
  notAskedReasons,
} from '../riskRules.ts';
import { hasCompetence, isFilled, notInPast, open, unless } from './conditions.ts';
import type { Door } from './door.ts';

function nextDate(facts: CaseFacts, body: RiskEvaluationBody, moment: Moment): readonly Reason[] {
  const { today, ceilings = {} } = moment;
  const planned = plannedDays(facts, body, today);
  const latest = latestNextDate(body.level, today, planned, ceilings);
  const own = ceilings[body.level];
  // Said only where the office's own days are what makes it too late.
  const bindsHere = own !== undefined && latest < latestNextDate(body.level, today, planned);
  return [
    ...notInPast(body.nextOn, today, 'nextOn'),
    ...notInPast(body.plannedDay, today, 'plannedDay'),
    ...unless(body.nextOn <= latest, 'nextDateTooLate', 'nextOn', {
      latest,
      ...(bindsHere ? { officeDays: own } : {}),
    }),
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

/** A level under what one person may choose needs its reason; under an instrument that only allows raising it is refused. */
function lowLevel(
  { instrumentResults }: CaseFacts,
  body: RiskEvaluationBody,
  { maps }: Moment,
): readonly Reason[] {
  const signed = floorsSigned(body);
  const floors = [...signed, ...boundResults(instrumentResults, maps)];
  if (isLower(body.level, neverUnder(floors))) return [{ code: 'instrumentOnlyRaises', field: 'level' }];
  // What binds today stands in the evaluation itself: that is all another machine can read.
  const saysSo = holdsWhilePending(body, signed) === holdsWhilePending(body, floors);
  return unless(
    saysSo && (!needsSecondPerson(body, floors) || isFilled(body.lowLevelReason)),
    'lowLevelNeedsReason',
    'lowLevelReason',
  );
}

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
    ...lowLevel(facts, body, moment),
    ...factorsOwedMeasure(body).map((factor): Reason => ({
      code: 'changeableNeedsMeasure',
      about: { factor },
      field: 'measures',
    })),
    ...tonight(body, moment),
    ...nextDate(facts, body, moment),
  ];
};
