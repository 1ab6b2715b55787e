import { act, screen } from '@testing-library/react';
import { Suspense, useEffect, useState } from 'react';
import { basedOnNothing, type Unsigned } from '../../../src/entries/entry.ts';
import { asPersonId, asStreamId, type StreamId } from '../../../src/entries/ids.ts';
import type { BodyOf, EntryKind } from '../../../src/entries/kinds.ts';
import { summariseGroup } from '../../../src/flow/groups/summariseGroup.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import type { Role } from '../../../src/model/vocabulary.ts';
import { CaseGroupPlaceRoom } from '../../../src/ui/groupSessions/CaseGroupPlace.tsx';
import { GroupPlaceRoom } from '../../../src/ui/groupSessions/GroupPlace.tsx';
import { useGroupPageWords } from '../../../src/ui/groups/words.ts';
import { useGroupWords } from '../../../src/ui/groupSessions/words.ts';
import { useCorrectionWords } from '../../../src/ui/correcting/words.ts';
import { usePlanWords } from '../../../src/ui/plan/words.ts';
import { useReasonTexts } from '../../../src/ui/shell/useReasonWords.ts';
import { fetchOfficeReader } from '../../../src/ui/shell/officeReader.ts';
import { SessionProvider, type Session } from '../../../src/ui/shell/session.tsx';
import type { Place, Places } from '../../../src/ui/shell/usePlaces.ts';
import { memoryPorts, type MemoryPorts } from '../../support/memoryPorts.ts';
import { onScreen } from '../../support/onScreen.tsx';

export const group = asStreamId('group-1');
export const groupRef = { type: 'group', id: group } as const;
export const leader = asPersonId('person-1');
export const second = asPersonId('person-2');
/** Eight invented cover names. */
export const aliases = ['Asp', 'Birk', 'Eg', 'Fyr', 'Gran', 'Hyld', 'Lind', 'Pil'] as const;
export const caseOf = (alias: string): StreamId => asStreamId(`case-${alias}`);

export const signed = <K extends EntryKind>(kind: K, body: BodyOf<K>): Unsigned =>
  ({
    kind,
    body,
    role: 'keyStaff',
    basedOn: basedOnNothing,
    rendered: { text: `${kind}\nskrevet`, language: 'da' },
  }) as Unsigned;

/** Mondays from the 9th of November; today is Monday the 23rd, the third session. */
export const plan = {
  name: 'Mandagsholdet',
  form: 'closed',
  place: 'Lokale 2, biblioteket',
  firstOn: '2026-11-09',
  startsAt: '16:30',
  endsAt: '19:00',
  sessions: 10,
  least: 6,
  most: 8,
  facilitating: leader,
  supporting: second,
  themes: [{ session: 3, theme: 'recognition', title: 'At kalde det ved navn' }],
  calendarName: 'Aftenhold',
} as const satisfies BodyOf<'groupPlan'>;

const composition = (who: readonly string[]): BodyOf<'composition'> => ({
  participants: who.map((alias) => ({ case: caseOf(alias), alias })),
  pairs: [],
  leaders: [],
  criteria: [],
});

export const clearance = (more: Partial<BodyOf<'clearance'>> = {}): BodyOf<'clearance'> => ({
  group,
  sessionOn: '2026-11-23',
  cleared: 'cleared',
  absence: 'actSameDay',
  ring: { name: 'Nanna Nøgle', number: '11 22 33 44' },
  standIn: { name: 'Steen Stander', number: '55 66 77 88' },
  ...more,
});

/** Words of a case file that a leader's screen must never hold. */
export const caseWords = ['Kvælning for to uger siden', 'Høj risiko', 'Bor på Fantasivej 1'];

export interface Made {
  readonly ports: MemoryPorts;
  readonly user: ReturnType<typeof onScreen>['user'];
  readonly sign: (of: StreamId, ...unsigned: readonly Unsigned[]) => Promise<void>;
  readonly inGroup: (...unsigned: readonly Unsigned[]) => Promise<void>;
  /** Shows a place anew, as somebody coming to it would. */
  readonly goTo: (place: Place) => Promise<void>;
  /** Where the page last wanted to go. */
  readonly went: () => Place | null;
}

const session = (role: Role): Session => {
  const member = (name: string, person: typeof leader) => ({
    name,
    role,
    signer: { person, roles: [role], competences: [] },
    selfDeclared: [],
  });
  const staff = new Map([
    [leader, member('Lone Leder', leader)],
    [second, member('Mads Med', second)],
  ]);
  return {
    person: { person: leader, label: 'LL' },
    writer: true,
    me: member('Lone Leder', leader),
    team: { staff, outside: [], settings: new Map(), office: [], absences: [], instruments: [] },
    teamStream: { type: 'team', id: asStreamId('team-1') },
    damaged: false,
    refreshTeam: async () => undefined,
    inConversation: false,
    looks: new Map(),
  };
};

/** A group in its third week, each participant with a case file nobody here should see. */
export async function aGroup(
  start: Place,
  given: { readonly role?: Role; readonly who?: readonly string[] } = {},
): Promise<Made> {
  const who = given.who ?? ['Asp', 'Birk'];
  const ports = memoryPorts();
  const { cases } = ports;
  const sign = async (of: StreamId, ...unsigned: readonly Unsigned[]) => {
    await cases.sign({ stream: { type: 'case', id: of }, unsigned, summarise, draft: null });
  };
  const inGroup = async (...unsigned: readonly Unsigned[]) => {
    await cases.sign({ stream: groupRef, unsigned, summarise: summariseGroup, draft: null });
  };
  for (const alias of who)
    await sign(
      caseOf(alias),
      signed('caseOpened', { alias: `Hemmelig ${alias}`, responsible: 'NN' }),
      signed('provisionalNote', { dangerSigns: caseWords.join('. ') }),
      signed('participation', { alias, contactRule: 'Aldrig sms', needs: 'Sidder ved døren' }),
      signed('placement', { group, to: 'attending', onDay: '2026-11-09' }),
    );
  await inGroup(signed('groupPlan', plan), signed('composition', composition(who)));
  await Promise.all([
    useGroupWords.fetch('da'),
    useGroupPageWords.fetch('da'),
    usePlanWords.fetch('da'),
    useCorrectionWords.fetch('da'),
    useReasonTexts.fetch('da'),
    fetchOfficeReader(),
  ]);
  let went: Place | null = null;
  const shown = { go: (_place: Place): void => undefined };
  function Host() {
    const [{ place, key }, setHere] = useState({ place: start, key: 0 });
    const go = (to: Place) => {
      went = to;
      setHere((before) => ({ place: to, key: before.key + 1 }));
    };
    useEffect(() => {
      shown.go = go;
    });
    const places: Places = {
      place,
      key: String(key),
      go,
      replace: go,
      settle: () => undefined,
      deeper: () => undefined,
      forget: () => undefined,
    };
    return (
      <Suspense fallback={null}>
        {place.room === 'group' && <GroupPlaceRoom key={places.key} place={place} places={places} />}
        {place.room === 'caseGroup' && <CaseGroupPlaceRoom key={places.key} place={place} places={places} />}
      </Suspense>
    );
  }
  const { user } = onScreen(
    <SessionProvider session={session(given.role ?? 'groupLeader')}>
      <Host />
    </SessionProvider>,
    { ports },
  );
  await screen.findByRole('heading', { level: 1 });
  return { ports, user, sign, inGroup, goTo: (place) => act(async () => shown.go(place)), went: () => went };
}

export const fromGroupOf = async ({ ports }: Made, alias: string) =>
  (await ports.cases.read({ type: 'case', id: caseOf(alias) })).entries
    .filter(({ kind }) => kind === 'fromGroup')
    .map(({ body }) => body as BodyOf<'fromGroup'>);
export const groupEntries = async ({ ports }: Made, kind: EntryKind) =>
  (await ports.cases.read(groupRef)).entries.filter((entry) => entry.kind === kind);
