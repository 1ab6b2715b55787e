import { asEntryId, asStreamId, newId, type LocalDate, type PersonId } from '../../src/entries/ids.ts';
import type { GroupSummary, ParticipationSummary } from '../../src/entries/summary.ts';
import { machineVersion } from '../../src/flow/summarise.ts';
import { modelVersion } from '../../src/model/modelVersion.ts';
import { plusDays } from '../../src/rules/dates.ts';
import type { IndexRow } from '../../src/store/homeIndex.ts';

const inGroup = 7;
const part = { machineVersion, modelVersion, entries: 3 };
const needs = [
  {},
  { childcare: 'pasning' },
  { language: 'arabisk', interpreter: 'tolk' },
  { hours: 'kun aften' },
];

/**
 * Rows of people who wait for a group, and of groups with seven people each, as a list keeps them: what the view of a
 * composition is measured with. Each has been checked with some of the others, and one in fifty must not meet somebody.
 */
export function groupRows(
  today: LocalDate,
  leader: PersonId,
  { waiting, groups }: { readonly waiting: number; readonly groups: number },
): readonly IndexRow[] {
  const cases = Array.from({ length: waiting }, () => asStreamId(newId()));
  const streams = Array.from({ length: groups }, () => asStreamId(newId()));
  const around = (at: number) =>
    cases
      .slice(Math.max(0, at - 10), at + 10)
      .filter((one) => one !== cases[at])
      .map((one, away) => ({
        with: one,
        answer: at % 50 === 0 && away === 0 ? ('mustNotMeet' as const) : ('noConflictFound' as const),
        entry: asEntryId(newId()),
        after: [],
      }));
  const participation = (at: number): ParticipationSummary => {
    const group = streams[Math.floor(at / inGroup)];
    return {
      ...part,
      alias: `Venter ${String(at + 1)}`,
      contactRule: null,
      needs: needs[at % needs.length] ?? {},
      ready: null,
      since: plusDays(today, -(at % 90)),
      waiting: 'waiting',
      recontactOn: plusDays(today, at % 30),
      places: group === undefined ? [] : [{ group, to: 'attending', onDay: today }],
      checked: around(at),
      checkedLeaders: [{ person: leader, answer: 'noConflictFound' }],
      personsRecorded: at % 5,
      clearances: [],
      prepared: at % 2 === 0,
      openConcerns: [],
    };
  };
  const group = (at: number): GroupSummary => ({
    ...part,
    name: `Hold ${String(at + 1)}`,
    form: at % 2 === 0 ? 'closed' : 'open',
    state: at % 3 === 0 ? 'recruiting' : 'running',
    leaders: [leader],
    least: 6,
    most: 8,
    participants: cases.slice(at * inGroup, (at + 1) * inGroup),
    sessionDays: Array.from({ length: 10 }, (_, week) => plusDays(today, 7 * week)),
    loggedSessions: at % 4,
    openConcerns: [],
    openAbsences: [],
  });
  const row = (stream: string, name: string, value: unknown): IndexRow => {
    const slot = newId();
    return { stream, parts: { [name]: { slot, fingerprint: slot, part: value } }, heads: {} };
  };
  return [
    ...cases.map((stream, at) => row(stream, 'participation', participation(at))),
    ...streams.map((stream, at) => row(stream, 'group', group(at))),
  ];
}
