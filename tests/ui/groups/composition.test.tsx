// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { composition as words } from '../../../src/text/rooms/composition.da.ts';
import { groupPage } from '../../../src/text/rooms/groupPage.da.ts';
import { signed } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';
import {
  amongLeaders,
  aPlan,
  bodiesIn,
  caseOf,
  checked,
  inGroup,
  me,
  theGroup,
  toGroups,
  waits,
  type House,
} from './amongLeaders.tsx';

const cleared = [{ person: me as string, answer: 'noConflictFound' as const }];
const small = { ...aPlan, least: 2, most: 3, sizeReason: 'Et lille hold' };

async function aGroupToCompose(): Promise<House> {
  const house = await amongLeaders();
  await inGroup(house, 'groupPlan', small);
  await waits(house, 'Asp', { language: 'Arabisk' });
  await waits(house, 'Birk');
  await waits(house, 'Ceder');
  return house;
}
const compose = async (house: House) => {
  await toGroups(house);
  await press(house, small.name);
  await heading(small.name);
  await press(house, groupPage.compose);
  await heading(words.title);
};
const pick = (house: House, alias: string) => press(house, `${words.choose}: ${alias}`);
const checks = () => within(screen.getByRole('region', { name: words.checks }));

it('shows a pair nobody has checked as not checked, says whom to ask, and signs nothing', async () => {
  const house = await aGroupToCompose();
  await checked(house, 'Asp', {}, cleared);
  await checked(house, 'Birk', {}, cleared);
  await compose(house);
  await pick(house, 'Asp');
  await pick(house, 'Birk');
  expect(checks().getByText(words.pair('Asp', 'Birk'))).toBeTruthy();
  expect(checks().getByText(words.state.notChecked)).toBeTruthy();
  expect(checks().queryByText(words.state.noConflictFound)).toBeNull();
  expect(checks().getByText(words.uncheckedDo('KL'))).toBeTruthy();
  await press(house, words.sign);
  expect(
    await screen.findByText('En nøglemedarbejder mangler at svare på, om de kan være i samme gruppe.'),
  ).toBeTruthy();
  expect(await bodiesIn(house, 'group', theGroup, 'composition')).toEqual([]);
});

it('names which two must not meet and never why, and blocks the signing', async () => {
  const house = await aGroupToCompose();
  await checked(house, 'Asp', { Birk: 'mustNotMeet' }, cleared);
  await checked(house, 'Birk', {}, cleared);
  await compose(house);
  await pick(house, 'Asp');
  const candidates = within(screen.getByRole('region', { name: words.candidates }));
  expect(candidates.getByText(new RegExp(words.conflictWith('Asp')))).toBeTruthy();
  await pick(house, 'Birk');
  expect(checks().getByText(words.state.mustNotMeet)).toBeTruthy();
  expect(checks().getByText(words.conflictDo('KL'))).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/Hemmelig|stalking|Tidligere partner/i);
  await press(house, words.sign);
  expect(
    await screen.findByText('De kan ikke være i samme gruppe. Tal med nøglemedarbejderne.'),
  ).toBeTruthy();
  expect(await bodiesIn(house, 'group', theGroup, 'composition')).toEqual([]);
});

it('signs who is in, invites each in their own case with one press, and takes their answer', async () => {
  const house = await aGroupToCompose();
  await checked(house, 'Asp', { Birk: 'noConflictFound' }, cleared);
  await checked(house, 'Birk', {}, cleared);
  await compose(house);
  await pick(house, 'Asp');
  await pick(house, 'Birk');
  expect(checks().getByText(words.allClear)).toBeTruthy();
  const [criterion] = screen.getAllByRole('group', { name: /^Ingen af deltagerne kender/ });
  await house.user.click(within(criterion ?? document.body).getByRole('radio', { name: words.answers.met }));
  await house.user.type(
    screen.getByLabelText(new RegExp(`^${words.note.slice(0, -1)}.*Ingen af`)),
    'De er spurgt',
  );
  await press(house, words.sign);
  await heading(small.name);
  const [body] = (await bodiesIn(house, 'group', theGroup, 'composition')) as [
    { participants: unknown; pairs: unknown; criteria: readonly unknown[] },
  ];
  expect(body.participants).toEqual([
    { case: caseOf('Asp'), alias: 'Asp' },
    { case: caseOf('Birk'), alias: 'Birk' },
  ]);
  expect(body.pairs).toEqual([{ one: caseOf('Asp'), other: caseOf('Birk'), answer: 'noConflictFound' }]);
  expect(body.criteria[0]).toMatchObject({ answer: 'met', note: 'De er spurgt' });
  expect(await screen.findByText(groupPage.invite.lead('Asp, Birk'))).toBeTruthy();
  await press(house, groupPage.invite.write(2));
  expect(await screen.findByText(groupPage.invite.done)).toBeTruthy();
  expect(await bodiesIn(house, 'case', caseOf('Asp'), 'placement')).toEqual([
    { group: theGroup, to: 'invited', onDay: '2026-11-23' },
  ]);
  await press(house, `${groupPage.change.open}: Birk`);
  await house.user.selectOptions(
    screen.getByLabelText(groupPage.change.to),
    groupPage.change.options.declined,
  );
  await press(house, groupPage.change.sign);
  expect(await screen.findByText(groupPage.change.done)).toBeTruthy();
  const people = within(screen.getByRole('list', { name: groupPage.participants }));
  expect(await people.findByText(groupPage.place.declined)).toBeTruthy();
  expect(await bodiesIn(house, 'case', caseOf('Birk'), 'placement')).toHaveLength(2);
});

it('composes nobody who has withdrawn, paused or is in a group', async () => {
  const house = await aGroupToCompose();
  const { cases } = house.ports;
  const { summarise } = await import('../../../src/flow/summarise.ts');
  await cases.sign({
    stream: { type: 'case', id: caseOf('Asp') },
    unsigned: [signed('waitingChange', { to: 'withdrawn', reason: 'Vil ikke' })],
    summarise,
    draft: null,
  });
  await cases.sign({
    stream: { type: 'case', id: caseOf('Birk') },
    unsigned: [signed('placement', { group: 'group-9', to: 'accepted', onDay: '2026-11-23' })],
    summarise,
    draft: null,
  });
  await compose(house);
  const candidates = within(screen.getByRole('region', { name: words.candidates }));
  expect(candidates.getByText('Ceder')).toBeTruthy();
  expect(candidates.queryByText('Asp')).toBeNull();
  expect(candidates.queryByText('Birk')).toBeNull();
});

it('names the key staff of both where a conflict is found later, and tells nobody why', async () => {
  const house = await aGroupToCompose();
  await checked(house, 'Asp', { Birk: 'noConflictFound' }, cleared);
  await checked(house, 'Birk', {}, cleared);
  await inGroup(house, 'composition', {
    participants: ['Asp', 'Birk'].map((of) => ({ case: caseOf(of), alias: of })),
    pairs: [{ one: caseOf('Asp'), other: caseOf('Birk'), answer: 'noConflictFound' }],
    leaders: [],
    criteria: [],
  });
  await checked(house, 'Birk', { Asp: 'mustNotMeet' });
  const clearance = {
    group: theGroup,
    sessionOn: '2026-12-01',
    cleared: 'cleared',
    absence: 'actSameDay',
    ring: { name: 'Nis Nord', number: '00 11 22 33' },
    standIn: { name: 'KL', number: '00 44 55 66' },
  } as const;
  await waits(house, 'Birk', {}, [signed('clearance', clearance)]);
  await toGroups(house);
  await press(house, small.name);
  await heading(small.name);
  expect(await screen.findByText(groupPage.held.title)).toBeTruthy();
  expect(
    await screen.findByText('Asp og Birk. Ring til KL. Skrevet til sidste møde: Nis Nord 00 11 22 33.'),
  ).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/Hemmelig|må ikke mødes/i);
});
