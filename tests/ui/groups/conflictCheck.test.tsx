// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { caseRoom } from '../../../src/text/rooms/case.da.ts';
import { conflictCheck as words } from '../../../src/text/rooms/conflictCheck.da.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { signed } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';
import { amongLeaders, bodiesIn, caseOf, checked, gry, waits, type House } from './amongLeaders.tsx';

const decided = signed('pathwayDecision', { pathway: 'groupCourse', reasons: 'Prøvetekst' });
const said = signed('groupPreparing', {
  onDay: '2026-11-20',
  mustNotMeet: 'yes',
  mustNotMeetWhom: 'Min svigerinde Rosa',
});

async function twoOnTheList(): Promise<House> {
  const house = await amongLeaders();
  await waits(house, 'Asp', {}, [decided, said]);
  await waits(house, 'Birk');
  return house;
}
const toTheCheck = async (house: House) => {
  await press(house, 'Indstillinger');
  await press(house, 'Forløb');
  await heading('I dag');
  await house.user.click((await screen.findAllByRole('button', { name: 'Asp' }))[0] ?? document.body);
  await heading('Asp');
  await press(house, caseRoom.rooms.conflictCheck);
  await heading(words.title);
};
const others = () => within(screen.getByRole('region', { name: words.others }));

it('shows two cases side by side, notes that both are looked at, and signs why in the case file alone', async () => {
  const house = await twoOnTheList();
  await toTheCheck(house);
  expect(screen.getAllByText('Min svigerinde Rosa')).toHaveLength(1);
  expect(others().getByText(words.state.notChecked)).toBeTruthy();
  await press(house, `${words.compare}: Birk`);
  const table = await screen.findByRole('table', { name: words.side('Asp', 'Birk') });
  expect(within(table).getAllByText('Hemmelig Person (Tidligere partner)')).toHaveLength(2);
  const audit = await house.ports.cases.read(await house.ports.vault.audit());
  const looked = audit.entries.map(({ body }) => (body as { readonly subject?: string }).subject);
  expect(looked).toEqual(expect.arrayContaining([caseOf('Asp'), caseOf('Birk')]));
  await house.user.click(screen.getByRole('radio', { name: words.answers.mustNotMeet }));
  await press(house, words.sign);
  expect(await screen.findByText(words.personMissing('Birk'))).toBeTruthy();
  await house.user.type(screen.getByLabelText(words.person), 'Rosa');
  await house.user.type(screen.getByLabelText(words.otherPerson('Birk')), 'Søster til partneren');
  const leader = within(screen.getByRole('group', { name: words.leaderAnswer('Gry Gren') }));
  await house.user.click(leader.getByRole('radio', { name: words.leaderAnswers.noConflictFound }));
  await press(house, words.sign);
  expect(await screen.findByText(words.done)).toBeTruthy();
  expect(await bodiesIn(house, 'case', caseOf('Asp'), 'conflictCheck')).toEqual([
    {
      personsRecorded: 1,
      with: [{ case: caseOf('Birk'), answer: 'mustNotMeet' }],
      leaders: [{ person: gry, answer: 'noConflictFound' }],
    },
  ]);
  expect(await bodiesIn(house, 'case', caseOf('Asp'), 'personLink')).toEqual([
    { person: 'Rosa', other: caseOf('Birk'), otherPerson: 'Søster til partneren' },
  ]);
  const { entries } = await house.ports.cases.read({ type: 'case', id: caseOf('Asp') });
  const forLeaders = entries.find(({ kind }) => kind === 'conflictCheck')?.rendered.text ?? '';
  expect(forLeaders).toContain('Asp og Birk');
  expect(forLeaders).not.toMatch(/Rosa|Søster|Hemmelig/);
});

it('takes a conflict back only by naming the answer it changes, also one of the other case', async () => {
  const house = await twoOnTheList();
  await checked(house, 'Birk', { Asp: 'mustNotMeet' });
  const birk = await house.ports.cases.read({ type: 'case', id: caseOf('Birk') });
  const before = birk.entries.find(({ kind }) => kind === 'conflictCheck')?.id;
  await toTheCheck(house);
  await house.user.selectOptions(screen.getByLabelText(words.show), words.shown.all);
  expect(others().getByText(words.state.mustNotMeet)).toBeTruthy();
  await press(house, `${words.compare}: Birk`);
  const answer = within(await screen.findByRole('group', { name: words.answer('Asp', 'Birk') }));
  await house.user.click(answer.getByRole('radio', { name: words.answers.noConflictFound }));
  await press(house, words.sign);
  expect(await screen.findByText(words.done)).toBeTruthy();
  const { entries } = await house.ports.cases.read({ type: 'case', id: caseOf('Asp') });
  const check = entries.find(({ kind }) => kind === 'conflictCheck');
  expect(check?.basedOn.entries).toEqual([before]);
  const list = within(screen.getByRole('list', { name: words.others }));
  expect(await list.findByText(words.state.noConflictFound)).toBeTruthy();
});

it('says whose answer is missing where the other case is closed to this person', async () => {
  const house = await twoOnTheList();
  const stream = { type: 'case', id: caseOf('Birk') } as const;
  const { entries } = await house.ports.cases.read(stream);
  const { caseFile: _, ...kept } = summarise(entries);
  await house.ports.cases.refresh(stream, kept);
  await toTheCheck(house);
  expect(others().getByText(words.another('KL'))).toBeTruthy();
  expect(others().queryByRole('button', { name: `${words.compare}: Birk` })).toBeNull();
});
