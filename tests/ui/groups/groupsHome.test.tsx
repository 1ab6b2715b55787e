// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { asStreamId } from '../../../src/entries/ids.ts';
import { groups as words } from '../../../src/text/rooms/groups.da.ts';
import { heading, press } from '../shell/aHouse.tsx';
import { signed } from '../case/aCaseRoom.tsx';
import {
  amongLeaders,
  aPlan,
  bodiesIn,
  caseOf,
  gry,
  inGroup,
  theGroup,
  toGroups,
  waits,
} from './amongLeaders.tsx';

const { waiting } = words;
const { person } = waiting;

it('says how to begin where there is no group, and is no room for others', async () => {
  const house = await amongLeaders();
  await toGroups(house);
  expect(screen.getByText(words.empty)).toBeTruthy();
  expect(screen.getByText(words.waitingNone)).toBeTruthy();
  expect(screen.getByRole('button', { name: words.plan })).toBeTruthy();
});

it('is reached by nobody but group leaders and key staff', async () => {
  await amongLeaders(['caseworker']);
  expect(screen.queryByRole('button', { name: 'Grupper' })).toBeNull();
});

it('shows an open concern first, then my groups, and who is to hear from us', async () => {
  const house = await amongLeaders();
  const other = asStreamId('group-2');
  await inGroup(house, 'groupPlan', aPlan);
  await inGroup(house, 'groupMove', { to: 'recruiting' });
  await inGroup(house, 'groupPlan', { ...aPlan, name: 'Onsdagsholdet' }, other);
  await inGroup(house, 'groupMove', { to: 'running' }, other);
  await inGroup(house, 'safetyConcern', { case: 'case-Asp', onDay: '2026-11-23', what: 'Prøvetekst' }, other);
  await inGroup(
    house,
    'groupPlan',
    { ...aPlan, name: 'Torsdagsholdet', facilitating: gry },
    asStreamId('group-3'),
  );
  await waits(house, 'Asp', { recontactOn: '2026-11-20' });
  await waits(house, 'Birk', { recontactOn: '2027-01-20' });
  await toGroups(house);
  const mine = await screen.findByRole('list', { name: words.mine });
  const names = within(mine).getAllByRole('button');
  expect(names.map(({ textContent }) => textContent)).toEqual(['Onsdagsholdet', 'Tirsdagsholdet']);
  expect(within(mine).getByText(words.concern)).toBeTruthy();
  expect(within(mine).getByText(words.state.recruiting)).toBeTruthy();
  expect(within(mine).getAllByText(/Næste mødegang 1. december 2026/)).toHaveLength(2);
  expect(within(screen.getByRole('list', { name: words.others })).getByText('Torsdagsholdet')).toBeTruthy();
  expect(screen.getByText(words.waitingSize(2, 0))).toBeTruthy();
  const due = within(screen.getByRole('list', { name: words.dueTitle }));
  expect(due.getByText('Asp')).toBeTruthy();
  expect(due.queryByText('Birk')).toBeNull();
});

it('draws many groups a few at a time, and every group with something open at once', async () => {
  const house = await amongLeaders();
  for (let at = 1; at <= 34; at += 1) {
    const group = asStreamId(`group-${String(at)}`);
    await inGroup(house, 'groupPlan', { ...aPlan, name: `Hold ${String(at)}` }, group);
    const concern = { case: 'case-Asp', onDay: '2026-11-23', what: 'Prøvetekst' };
    if (at > 2) await inGroup(house, 'safetyConcern', concern, group);
  }
  await toGroups(house);
  const mine = await screen.findByRole('list', { name: words.mine });
  expect(within(mine).getAllByText(words.concern)).toHaveLength(32);
  expect(within(mine).getAllByRole('button')).toHaveLength(32);
  await press(house, words.showMore(2));
  expect(within(mine).getAllByRole('button')).toHaveLength(34);
  expect(screen.queryByRole('button', { name: /^Vis flere/ })).toBeNull();
});

it('says on the home page of whoever leads a group what is open in it, and when it meets', async () => {
  const house = await amongLeaders(['groupLeader']);
  expect(screen.queryByRole('list', { name: words.mine })).toBeNull();
  await inGroup(house, 'groupPlan', aPlan);
  await inGroup(
    house,
    'groupPlan',
    { ...aPlan, name: 'Torsdagsholdet', facilitating: gry },
    asStreamId('group-3'),
  );
  await inGroup(house, 'safetyConcern', { case: caseOf('Asp'), onDay: '2026-11-23', what: 'Prøvetekst' });
  await toGroups(house);
  await press(house, 'Forløb');
  const mine = within(await screen.findByRole('list', { name: words.mine }));
  expect(mine.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Tirsdagsholdet']);
  expect(mine.getByText(words.concern)).toBeTruthy();
  expect(mine.getByText(new RegExp(words.concerns(1)))).toBeTruthy();
  expect(mine.queryByText(/Prøvetekst/)).toBeNull();
  await press(house, 'Tirsdagsholdet');
  await heading('Tirsdagsholdet');
});

it('lists who waits by what was written for group leaders, and no word of a case', async () => {
  const house = await amongLeaders();
  await waits(house, 'Asp', { language: 'Arabisk', childcare: 'To små børn' });
  await waits(house, 'Birk', { hours: 'Kun formiddag' });
  await toGroups(house);
  await press(house, words.openWaiting);
  await heading(waiting.title);
  const list = () => within(screen.getByRole('list', { name: waiting.title }));
  expect(list().getAllByRole('button')).toHaveLength(2);
  await house.user.type(screen.getByLabelText(waiting.search), 'arab');
  expect(list().getAllByRole('button')).toHaveLength(1);
  await house.user.clear(screen.getByLabelText(waiting.search));
  await house.user.selectOptions(screen.getByLabelText(waiting.need), waiting.needs.hours);
  expect(list().getByRole('button', { name: 'Birk' })).toBeTruthy();
  expect(list().queryByRole('button', { name: 'Asp' })).toBeNull();
  await house.user.click(list().getByRole('button', { name: 'Birk' }));
  await heading('Birk');
  expect(screen.getByText('Kun når vi mødes')).toBeTruthy();
  expect(screen.getByText('Kun formiddag')).toBeTruthy();
  expect(screen.getByText(words.danger.names('KL, Nis Nord'))).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/Hemmelig|stalking|Tidligere partner/i);
});

it('pauses, withdraws and takes up again with a reason, and loses no word when it cannot', async () => {
  const house = await amongLeaders();
  await waits(house, 'Asp');
  await toGroups(house);
  await press(house, words.openWaiting);
  await press(house, 'Asp');
  await heading('Asp');
  await press(house, person.sign);
  expect(screen.getByText(person.toMissing)).toBeTruthy();
  expect(screen.getByText(person.reasonMissing)).toBeTruthy();
  await house.user.selectOptions(screen.getByLabelText(person.to), person.toOptions.paused);
  await house.user.type(screen.getByLabelText(person.reason), 'Har nyt arbejde');
  await press(house, person.sign);
  expect(screen.getByText(person.recontactMissing)).toBeTruthy();
  await house.user.type(screen.getByLabelText(person.recontactField), '4.1.2027');
  house.ports.cases.breakWith('diskFull');
  await press(house, person.sign);
  expect(await screen.findByText(words.notSigned)).toBeTruthy();
  house.ports.cases.mend();
  // Away and back: what was typed stands there again.
  await press(house, 'Tilbage');
  await press(house, 'Asp');
  expect(await screen.findByText(person.kept)).toBeTruthy();
  expect(screen.getByLabelText(person.reason)).toHaveProperty('value', 'Har nyt arbejde');
  await press(house, person.sign);
  expect(await screen.findByText(person.done)).toBeTruthy();
  expect(await screen.findByText(`${person.above} · ${waiting.moves.paused}`)).toBeTruthy();
  await house.user.selectOptions(screen.getByLabelText(person.to), person.toOptions.waiting);
  await house.user.type(screen.getByLabelText(person.reason), 'Er klar igen');
  await house.user.type(screen.getByLabelText(person.recontactField), '4.2.2027');
  await press(house, person.sign);
  expect(await screen.findByText(`${person.above} · ${waiting.moves.waiting}`)).toBeTruthy();
  expect(await bodiesIn(house, 'case', caseOf('Asp'), 'waitingChange')).toEqual([
    { to: 'paused', reason: 'Har nyt arbejde', recontactOn: '2027-01-04' },
    { to: 'waiting', reason: 'Er klar igen', recontactOn: '2027-02-04' },
  ]);
  expect(await house.ports.drafts.list()).toEqual([]);
});

it('offers whoever said no to a group a new invitation from the waiting list, and nobody who wishes none', async () => {
  const house = await amongLeaders();
  const no = (group = 'group-1') => signed('placement', { group, to: 'declined', onDay: '2026-11-16' });
  await inGroup(house, 'groupPlan', aPlan);
  await inGroup(house, 'groupPlan', { ...aPlan, name: 'Onsdagsholdet' }, asStreamId('group-2'));
  await inGroup(house, 'groupMove', { to: 'cancelled', reason: 'For få' }, asStreamId('group-2'));
  await waits(house, 'Asp', {}, [no(), no('group-2')]);
  await waits(house, 'Birk', {}, [no(), signed('waitingChange', { to: 'withdrawn', reason: 'Vil ikke' })]);
  await waits(house, 'Eg');
  await toGroups(house);
  await press(house, words.openWaiting);
  await heading(waiting.title);
  await house.user.selectOptions(screen.getByLabelText(waiting.show), waiting.shown.all);
  const list = within(screen.getByRole('list', { name: waiting.title }));
  expect(list.getAllByRole('button', { name: /^Inviter igen/ })).toHaveLength(1);
  expect(list.getByText(new RegExp(waiting.again.saidNo('Tirsdagsholdet')))).toBeTruthy();
  await press(house, waiting.again.openFor('Asp'));
  await heading('Asp');
  await press(house, waiting.again.invite('Tirsdagsholdet'));
  expect(await screen.findByText(waiting.again.done('Tirsdagsholdet'))).toBeTruthy();
  expect(await bodiesIn(house, 'case', caseOf('Asp'), 'placement')).toContainEqual({
    group: theGroup,
    to: 'invited',
    onDay: '2026-11-23',
  });
  expect(screen.queryByRole('button', { name: waiting.again.invite('Tirsdagsholdet') })).toBeNull();
});
