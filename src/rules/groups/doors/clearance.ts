import type { LocalDate } from '../../../entries/ids.ts';
import type { Reason } from '../../../model/reasons.ts';
import { hasRole, notInPast, open, unless } from '../../doors/conditions.ts';
import type { Door } from '../../doors/door.ts';
import type { CaseFacts } from '../../facts.ts';

/** Words of an evaluation. A leader is told what to do, never why. */
const tellsOfRisk = /risik|\brisk|niveau|\blevels?\b|imminent/i;
/** A day as people write it, with and without its year. */
const asWritten = (day: LocalDate): readonly string[] => {
  const [year = '', month = '', date = ''] = day.split('-');
  const [d, m] = [String(Number(date)), String(Number(month))];
  return [
    day,
    ...['.', '/', '-'].flatMap((mark) =>
      [
        [d, m],
        [d, m, year],
        [date, month],
        [date, month, year],
      ].map((parts) => parts.join(mark)),
    ),
  ];
};
/** Nothing of the evaluation in the words to the leader: no level, no risk, not the day of the next one. */
function saysNothingOfRisk(words: string, sessionOn: string, { risk }: CaseFacts): boolean {
  const days = risk === null ? [] : [risk.nextOn, risk.dueOn].filter((day) => day !== sessionOn);
  const never = new Set(days.flatMap(asWritten));
  const numbers = words.split(/[^\d./-]+/).map((number) => number.replace(/[./-]+$/, ''));
  return !tellsOfRisk.test(words) && !numbers.some((number) => never.has(number));
}
/** High or imminent, or danger was noted and nobody has evaluated it: then nobody waits for a second absence. */
const isGrave = ({ risk, provisional }: CaseFacts): boolean =>
  risk?.holds === 'high' || risk?.holds === 'imminent' || provisional !== null;

/** Key staff clear somebody for one session. Overdue does not close it: nobody already in the course is turned away. */
export const clearanceDoor: Door<'clearance'> = (facts, body, moment): readonly Reason[] => [
  ...hasRole(moment, 'keyStaff'),
  ...(body === undefined
    ? open
    : [
        ...unless(!isGrave(facts) || body.absence === 'actSameDay', 'absenceMustBeSameDay', 'absence'),
        ...unless(
          saysNothingOfRisk(body.tellLeader ?? '', body.sessionOn, facts),
          'clearanceTellsRisk',
          'tellLeader',
        ),
        ...notInPast(body.sessionOn, moment.today, 'sessionOn'),
      ]),
];
