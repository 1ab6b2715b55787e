import { screen } from '@testing-library/react';
import { basedOnNothing, type Unsigned } from '../../../src/entries/entry.ts';
import { asPersonId, asStreamId, type StreamId } from '../../../src/entries/ids.ts';
import type { BodyOf, EntryKind } from '../../../src/entries/kinds.ts';
import { summariseGroup } from '../../../src/flow/groups/summariseGroup.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import type { Role } from '../../../src/model/vocabulary.ts';
import { groups } from '../../../src/text/rooms/groups.da.ts';
import { signed } from '../case/aCaseRoom.tsx';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

export type House = Awaited<ReturnType<typeof movedIn>>;
/** KL is at work. Gry leads groups; Nis is key staff. */
export const me = asPersonId('person-1');
export const gry = asPersonId('person-GG');
export const nis = asPersonId('person-NN');
export const theGroup = asStreamId('group-1');

const member = (person: string, name: string, roles: readonly Role[]): Unsigned =>
  signed('staffMember', {
    person,
    name,
    roles: [...roles],
    competences: [],
  });

/** A house where KL has these roles, Gry leads groups and Nis is key staff; opened at home. */
export async function amongLeaders(roles: readonly Role[] = ['keyStaff', 'groupLeader']): Promise<House> {
  const house = await movedIn();
  const { cases, vault } = house.ports;
  const unsigned = [
    member(me, 'KL', roles),
    member(gry, 'Gry Gren', ['groupLeader']),
    member(nis, 'Nis Nord', ['keyStaff']),
  ];
  await cases.sign({ stream: await vault.team(), unsigned, summarise: () => ({}), draft: null });
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  // The team is read anew with every setting that is signed.
  await house.user.click(screen.getByRole('radio', { name: 'English' }));
  await heading('Settings');
  await house.user.click(screen.getByRole('radio', { name: 'Dansk' }));
  await heading('Indstillinger');
  await press(house, 'Forløb');
  await heading('I dag');
  return house;
}

/** Somebody on the waiting list, with a case file nobody who leads a group may read a word of. */
export async function waits(
  house: House,
  of: string,
  more: Partial<BodyOf<'participation'>> = {},
  also: readonly Unsigned[] = [],
): Promise<void> {
  const unsigned = [
    signed('caseOpened', { alias: more.alias ?? of, responsible: 'Hemmelig Ansvarlig' }),
    signed('assessment', {
      persons: [{ id: 'p1', label: 'Hemmelig Person', relation: 'formerPartner', forms: ['stalking'] }],
    }),
    signed('participation', {
      alias: of,
      contactRule: 'Kun når vi mødes',
      since: '2026-11-02',
      ...more,
    }),
    ...also,
  ];
  const stream = { type: 'case', id: asStreamId(`case-${of}`) } as const;
  await house.ports.cases.sign({ stream, unsigned, summarise, draft: null });
}
export const caseOf = (of: string): StreamId => asStreamId(`case-${of}`);

/** What key staff answered in one case, of others and of leaders. */
export async function checked(
  house: House,
  of: string,
  others: Readonly<Record<string, 'mustNotMeet' | 'noConflictFound'>>,
  leaders: BodyOf<'conflictCheck'>['leaders'] = [],
): Promise<void> {
  const body = {
    personsRecorded: 1,
    with: Object.entries(others).map(([other, answer]) => ({ case: caseOf(other), answer })),
    leaders,
  };
  const stream = { type: 'case', id: caseOf(of) } as const;
  await house.ports.cases.sign({ stream, unsigned: [signed('conflictCheck', body)], summarise, draft: null });
}

export const aPlan: BodyOf<'groupPlan'> = {
  name: 'Tirsdagsholdet',
  form: 'closed',
  place: 'Sundhedshuset',
  firstOn: '2026-12-01',
  startsAt: '16:30',
  endsAt: '19:00',
  sessions: 10,
  least: 6,
  most: 8,
  facilitating: me,
  oneLeaderReason: 'Der er en mere på vej.',
  themes: [],
};
/** What stands signed in the group's stream. */
export async function inGroup<K extends EntryKind>(
  house: House,
  kind: K,
  body: BodyOf<K>,
  group: StreamId = theGroup,
): Promise<void> {
  const entry = { ...signed(kind, body), role: 'groupLeader', basedOn: basedOnNothing } as Unsigned;
  const stream = { type: 'group', id: group } as const;
  await house.ports.cases.sign({ stream, unsigned: [entry], summarise: summariseGroup, draft: null });
}
/** The bodies of one kind in a stream, oldest first. */
export async function bodiesIn(house: House, type: 'case' | 'group', id: StreamId, kind: EntryKind) {
  const { entries } = await house.ports.cases.read({ type, id });
  return entries.filter((entry) => entry.kind === kind).map(({ body }) => body);
}

export async function toGroups(house: House): Promise<void> {
  await press(house, 'Grupper');
  await heading(groups.title);
}
