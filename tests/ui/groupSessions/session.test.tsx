// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { groupForms } from '../../../src/text/rooms/groupForms.da.ts';
import { groupRoom as page } from '../../../src/text/rooms/groupRoom.da.ts';
import { groupSession as words } from '../../../src/text/rooms/groupSession.da.ts';
import {
  aGroup,
  aliases,
  caseOf,
  clearance,
  fromGroupOf,
  group,
  groupEntries,
  leader,
  second,
  signed,
  type Made,
} from './aGroup.tsx';

const two = ['Asp', 'Birk'];
const place = { room: 'group', stream: group, page: { session: 3 } } as const;
const row = (alias: string) => screen.findByRole('group', { name: alias });
const button = (name: string) => screen.findByRole('button', { name });

/** Counts what the leader does: a click, a key command or a filled field each. */
function counted({ user }: Made) {
  let count = 0;
  return {
    count: () => count,
    click: async (target: Element) => {
      count += 1;
      await user.click(target);
    },
    fill: async (target: Element, text: string) => {
      count += 1;
      await user.type(target, text);
    },
    key: async (key: string) => {
      count += 1;
      await user.keyboard(key);
    },
  };
}

it('is written in 20 interactions or fewer: eight people, the theme and one concern', async () => {
  const made = await aGroup({ room: 'group', stream: group }, { who: aliases });
  await made.sign(caseOf('Birk'), signed('clearance', clearance()));
  await made.goTo({ room: 'group', stream: group });
  const hand = counted(made);
  await hand.click(await button(page.calendar.onDay(3, '23.11.2026')));
  // Nobody is marked beforehand.
  await row('Asp');
  expect(screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toHaveLength(0);
  const came = screen.getAllByRole('radio', { name: /^Kom\b(?! for)/ });
  expect(came).toHaveLength(aliases.length);
  for (const one of came) await hand.click(one);
  expect((screen.getByLabelText(new RegExp(`^${words.theme}`)) as HTMLInputElement).value).toBe(
    'At kalde det ved navn',
  );
  await hand.click(await button(words.concernFor('Birk')));
  expect(screen.getByRole('link', { name: /Ring til Nanna Nøgle nu: 11 22 33 44/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: /Steen Stander: 55 66 77 88/ })).toBeTruthy();
  await hand.fill(screen.getByLabelText(groupForms.concern.what), 'En bil holdt udenfor.');
  await hand.click(await button(groupForms.concern.sign));
  await screen.findByText(words.concernSigned('Birk'));
  for (const name of ['Lone Leder', 'Mads Med']) await hand.click(screen.getByRole('checkbox', { name }));
  await hand.click(await button(words.sign));
  await screen.findByText(page.saved);
  expect(hand.count()).toBeLessThanOrEqual(20);
  const [entry] = await groupEntries(made, 'groupSession');
  const body = entry?.body as BodyOf<'groupSession'>;
  expect(body.leaders).toEqual([leader, second]);
  expect(body.theme).toBe('At kalde det ved navn');
  expect(body.people).toEqual(aliases.map((alias) => ({ case: caseOf(alias), attendance: 'came' })));
  // The concern is in the group, open, and in the case.
  expect(
    await screen.findByRole('heading', { name: page.open.concernLine('Birk', '23.11.2026') }),
  ).toBeTruthy();
  expect(await fromGroupOf(made, 'Birk')).toEqual([
    expect.objectContaining({ what: 'concern', text: 'En bil holdt udenfor.', group }),
  ]);
});

it('is written by keys alone: a digit chooses and goes on to the next person', async () => {
  const made = await aGroup(place, { who: aliases });
  const hand = counted(made);
  within(await row('Asp'))
    .getByRole('radio', { name: /^Kom\b(?! for)/ })
    .focus();
  for (const digit of ['1', '2', '3', '4', '5', '1', '1', '1']) await hand.key(digit);
  expect(hand.count()).toBe(8);
  const chosen = screen
    .getAllByRole('radio')
    .filter((one) => (one as HTMLInputElement).checked)
    .map((one) => one.id.split('-').at(-1));
  expect(chosen).toEqual(['came', 'cameLate', 'wentEarly', 'saidSorry', 'noWord', 'came', 'came', 'came']);
});

it('asks for whoever is not marked, and keeps all that was typed', async () => {
  const made = await aGroup(place);
  await made.user.click(await button(words.sign));
  expect(await screen.findByRole('alert', { name: words.errors })).toBeTruthy();
  expect(screen.getAllByText(words.markMissing('Asp')).length).toBeGreaterThan(1);
  await made.user.type(screen.getByLabelText(new RegExp(words.done)), 'Vi tegnede.');
  // Everything goes: the machine is locked in the middle of it.
  await made.goTo({ room: 'group', stream: group });
  await screen.findByRole('heading', { level: 1, name: 'Mandagsholdet' });
  expect(screen.getByText(page.calendar.draft)).toBeTruthy();
  await made.goTo(place);
  expect(await screen.findByDisplayValue('Vi tegnede.')).toBeTruthy();
  expect(await groupEntries(made, 'groupSession')).toEqual([]);
});

it('keeps well-being empty until it was asked', async () => {
  const made = await aGroup(place);
  for (const alias of two)
    await made.user.click(within(await row(alias)).getByRole('radio', { name: /^Kom\b(?! for)/ }));
  await made.user.click(screen.getByRole('checkbox', { name: 'Lone Leder' }));
  await made.user.click(screen.getByText(words.more('Birk')));
  const scale = screen.getByRole('group', { name: new RegExp(words.wellBeing('Birk')) });
  await made.user.click(within(scale).getByRole('radio', { name: '7' }));
  await made.user.click(await button(words.sign));
  await screen.findByText(page.saved);
  const [entry] = await groupEntries(made, 'groupSession');
  const body = entry?.body as BodyOf<'groupSession'> | undefined;
  expect(body?.people.map(({ wellBeing }) => wellBeing)).toEqual([undefined, 7]);
});

it('corrects a session that was signed, and the first wording stays', async () => {
  const made = await aGroup(place);
  const people = two.map((alias) => ({ case: caseOf(alias), attendance: 'came' as const }));
  await made.inGroup(signed('groupSession', { session: 3, onDay: '2026-11-23', leaders: [leader], people }));
  await made.goTo(place);
  await screen.findByText(words.signedBefore('23.11.2026'));
  await made.user.click(within(await row('Birk')).getByRole('radio', { name: /Gik før tid/ }));
  await made.user.click(await button(words.reopen));
  await screen.findByText(page.saved);
  const entries = await groupEntries(made, 'groupSession');
  expect(entries).toHaveLength(2);
  expect(entries[1]?.amends).toBe(entries[0]?.id);
});
