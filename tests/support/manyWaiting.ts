import { asEntryId, asPersonId, asStreamId, type StreamId } from '../../src/entries/ids.ts';
import type { Known } from '../../src/rules/groups/conflicts.ts';

/**
 * A municipality that waits: people, groups of eight, two leaders, and what key staff have answered. Everybody has been
 * checked with the seven of their group and with twenty others, most of them without a conflict.
 */
export function manyWaiting(people: number, groupCount: number) {
  const waiting = Array.from({ length: people }, (_, n) => asStreamId(`case-${String(n)}`));
  const leaders = ['leader-1', 'leader-2'].map(asPersonId);
  const at = (n: number): StreamId => waiting[n % people] ?? asStreamId('case-0');
  const groups = Array.from({ length: groupCount }, (_, group) =>
    Array.from({ length: 8 }, (_each, n) => at(group * 8 + n)),
  );
  const known: Known = new Map(
    waiting.map((of, n) => [
      of,
      {
        personsRecorded: n % 5,
        checked: Array.from({ length: 27 }, (_, step) => ({
          with: at(n + step + 1),
          answer: (n + step) % 50 === 0 ? ('mustNotMeet' as const) : ('noConflictFound' as const),
          entry: asEntryId(`e-${String(n)}-${String(step)}`),
          after: [],
        })),
        checkedLeaders: leaders.map((person) => ({ person, answer: 'noConflictFound' as const })),
      },
    ]),
  );
  return { waiting, groups, leaders, known };
}
