import {
  asEntryId,
  asStreamId,
  newId,
  type LocalDate,
  type PersonId,
  type StreamId,
} from '../../src/entries/ids.ts';
import { basedOnNothing } from '../../src/entries/entry.ts';
import type { GroupSummary, ParticipationSummary } from '../../src/entries/summary.ts';
import { summariseGroup } from '../../src/flow/groups/summariseGroup.ts';
import { machineVersion } from '../../src/flow/summarise.ts';
import { modelVersion } from '../../src/model/modelVersion.ts';
import { plusDays } from '../../src/rules/dates.ts';
import type { IndexRow } from '../../src/store/homeIndex.ts';
import type { Stamp } from '../../src/store/ports.ts';
import type { Vault } from '../../src/store/vault.ts';

const inGroup = 7;
const part = { machineVersion, modelVersion, entries: 3 };
const needs = [
  {},
  { childcare: 'pasning' },
  { language: 'arabisk', interpreter: 'tolk' },
  { hours: 'kun aften' },
];

/** A group that can be opened, and those in it: the first of all that wait. */
export interface RealGroup {
  readonly group: StreamId;
  readonly cases: readonly StreamId[];
}
/** Signs the plan and the composition of one group; the others are rows alone, and nobody opens them. */
export async function signedGroup(vault: Vault, stamp: Stamp): Promise<RealGroup> {
  const stream = { type: 'group', id: asStreamId(newId()) } as const;
  const cases = Array.from({ length: inGroup }, () => asStreamId(newId()));
  const rest = {
    role: 'groupLeader',
    basedOn: basedOnNothing,
    rendered: { text: 'Øvelse.', language: 'da' },
  } as const;
  const plan = {
    name: 'Hold 1',
    form: 'closed' as const,
    place: 'Huset',
    firstOn: stamp.today,
    startsAt: '16:30',
    endsAt: '19:00',
    sessions: 10,
    least: 6,
    most: 8,
    facilitating: vault.person,
    oneLeaderReason: 'Øvelse.',
    themes: [],
  };
  const pairs = cases.flatMap((one, at) =>
    cases.slice(at + 1).map((other) => ({ one, other, answer: 'noConflictFound' as const })),
  );
  const composition = {
    participants: cases.map((of, at) => ({ case: of, alias: `Venter ${String(at + 1)}` })),
    pairs,
    leaders: cases.map((of) => ({ case: of, leader: vault.person, answer: 'noConflictFound' as const })),
    criteria: [],
  };
  const { token, whole } = await vault.prepare(
    stream,
    [
      { ...rest, kind: 'groupPlan', body: plan },
      { ...rest, kind: 'composition', body: composition },
      { ...rest, kind: 'groupMove', body: { to: 'recruiting' } },
      { ...rest, kind: 'groupMove', body: { to: 'running' } },
    ],
    stamp,
  );
  await vault.commit(token, summariseGroup(whole), null);
  return { group: stream.id, cases };
}

/**
 * Rows of people who wait for a group, and of groups with seven people each, as a list keeps them: what the view of a
 * composition is measured with. Each has been checked with some of the others, and one in fifty must not meet somebody.
 */
export function groupRows(
  today: LocalDate,
  leader: PersonId,
  { waiting, groups }: { readonly waiting: number; readonly groups: number },
  real: RealGroup | null,
): readonly IndexRow[] {
  const cases = Array.from({ length: waiting }, (_, at) => real?.cases[at] ?? asStreamId(newId()));
  const streams = Array.from({ length: groups }, (_, at) =>
    at === 0 && real !== null ? real.group : asStreamId(newId()),
  );
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
    // The real one has a row of its own already.
    ...streams.flatMap((stream, at) => (stream === real?.group ? [] : [row(stream, 'group', group(at))])),
  ];
}
