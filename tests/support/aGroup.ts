import type { AnyEntry } from '../../src/entries/entry.ts';
import { asEntryId, asLocalDate, asStreamId, type LocalDate, type StreamId } from '../../src/entries/ids.ts';
import type { BodyOf, EntryKind } from '../../src/entries/kinds.ts';
import type { ParticipationSummary } from '../../src/entries/summary.ts';
import { readGroup } from '../../src/flow/groups/readGroup.ts';
import type { GroupView } from '../../src/flow/groups/groupView.ts';
import { summarise } from '../../src/flow/summarise.ts';
import type { Attendance, ConflictAnswer } from '../../src/model/groups/groupVocabulary.ts';
import type { Role } from '../../src/model/vocabulary.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { aMonday, signed } from './aCase.ts';

export const theGroup = asStreamId('group-1');
export const aPlan: BodyOf<'groupPlan'> = {
  name: 'Tirsdagsholdet',
  form: 'closed',
  place: 'Sundhedshuset, lokale 2',
  firstOn: '2026-11-03',
  startsAt: '17:00',
  endsAt: '19:30',
  sessions: 10,
  least: 6,
  most: 8,
  facilitating: 'leader-1',
  supporting: 'leader-2',
  themes: [],
};
interface How {
  readonly by?: string;
  readonly role?: Role;
  readonly device?: string;
  readonly amends?: string;
  readonly id?: string;
  /** Entries it names as those it rests on. */
  readonly after?: readonly string[];
}

/** One stream told in a test: a group's, or what a case's participation entries say. Each call gives a new one. */
export class AStream {
  readonly stream: { readonly type: 'case' | 'group'; readonly id: StreamId };
  readonly entries: readonly AnyEntry[];
  readonly today: LocalDate;
  constructor(stream: AStream['stream'], entries: readonly AnyEntry[], today: LocalDate) {
    this.stream = stream;
    this.entries = entries;
    this.today = today;
  }
  signs<K extends EntryKind>(kind: K, body: BodyOf<K>, { after = [], ...how }: How = {}): this {
    const lamport = this.entries.length + 1;
    const entry: AnyEntry = {
      ...signed(kind, body, {
        lamport,
        onDate: this.today,
        role: this.stream.type === 'group' ? 'groupLeader' : 'keyStaff',
        ...how,
        id: how.id ?? `${this.stream.id}-${kind}-${String(lamport)}`,
      }),
      stream: this.stream,
      basedOn: { entries: after.map(asEntryId), criteriaSet: null, competence: null },
    };
    return this.with([...this.entries, entry], this.today);
  }
  on(day: string): this {
    return this.with(this.entries, asLocalDate(day));
  }
  daysLater(count: number): this {
    return this.with(this.entries, plusDays(this.today, count));
  }
  protected with(entries: readonly AnyEntry[], today: LocalDate): this {
    const Same = this.constructor as new (...of: ConstructorParameters<typeof AStream>) => this;
    return new Same(this.stream, entries, today);
  }
}

export class AParticipant extends AStream {
  listed(more: Partial<BodyOf<'participation'>> = {}): this {
    return this.signs('participation', {
      alias: `Fugl ${this.stream.id}`,
      contactRule: 'Kun når vi mødes',
      since: this.today,
      ...more,
    });
  }
  checkedWith(
    others: Readonly<Record<string, ConflictAnswer>>,
    leaders: Readonly<Record<string, ConflictAnswer>> = {},
    how: How = {},
  ): this {
    return this.signs(
      'conflictCheck',
      {
        personsRecorded: 2,
        with: Object.entries(others).map(([of, answer]) => ({ case: of, answer })),
        leaders: Object.entries(leaders).map(([person, answer]) => ({ person, answer })),
      },
      how,
    );
  }
  placed(to: BodyOf<'placement'>['to'], group: string = theGroup): this {
    return this.signs('placement', { group, to, onDay: this.today });
  }
  cleared(
    sessionOn: string,
    absence: BodyOf<'clearance'>['absence'],
    more: Partial<BodyOf<'clearance'>> = {},
  ): this {
    return this.signs('clearance', {
      group: theGroup,
      sessionOn,
      cleared: 'cleared',
      absence,
      ring: { name: 'Nina Nøgle', number: '00 00 00 01' },
      standIn: { name: 'Stig Stand-in', number: '00 00 00 02' },
      ...more,
    });
  }
  part(): ParticipationSummary {
    const { participation } = summarise(this.entries);
    if (participation === undefined) throw new Error('nothing of this citizen is for a leader');
    return participation;
  }
}
export class AGroup extends AStream {
  planned(more: Partial<BodyOf<'groupPlan'>> = {}): this {
    return this.signs('groupPlan', { ...aPlan, ...more });
  }
  composed(cases: readonly string[], more: Partial<BodyOf<'composition'>> = {}): this {
    const pairs = cases.flatMap((one, at) =>
      cases.slice(at + 1).map((other) => ({ one, other, answer: 'noConflictFound' as const })),
    );
    const leaders = cases.flatMap((of) =>
      [aPlan.facilitating, aPlan.supporting ?? ''].map((leader) => ({
        case: of,
        leader,
        answer: 'noConflictFound' as const,
      })),
    );
    return this.signs('composition', {
      participants: cases.map((of) => ({ case: of, alias: `Fugl ${of}` })),
      pairs,
      leaders,
      criteria: [],
      ...more,
    });
  }
  held(session: number, people: Readonly<Record<string, Attendance>>, how: How = {}): this {
    return this.signs(
      'groupSession',
      {
        session,
        onDay: this.today,
        leaders: [aPlan.facilitating],
        people: Object.entries(people).map(([of, attendance]) => ({ case: of, attendance })),
      },
      how,
    );
  }
  /** How the group stands today, with what is known of these citizens. */
  stands(...citizens: readonly AParticipant[]): GroupView {
    return readGroup(this.entries, { today: this.today, participants: around(citizens) });
  }
}
/** What is known of citizens: the participation part of each, by case. */
export const around = (citizens: readonly AParticipant[]): ReadonlyMap<StreamId, ParticipationSummary> =>
  new Map(citizens.map((one) => [one.stream.id, one.part()]));
export const aParticipant = (of: string, today: LocalDate = aMonday): AParticipant =>
  new AParticipant({ type: 'case', id: asStreamId(of) }, [], today);
export const aGroup = (today: LocalDate = aMonday): AGroup =>
  new AGroup({ type: 'group', id: theGroup }, [], today);
