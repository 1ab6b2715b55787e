// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { heading, press } from '../shell/aHouse.tsx';
import { onTheCase, signed, told } from './aCaseRoom.tsx';

const region = (name: string) => screen.getByRole('region', { name });

it('shows what the citizen has said over time, the newest first, the rest one press away', async () => {
  const words = [1, 2, 3, 4].map((day) =>
    signed('ownWords', { words: `Ord ${day}`, onDay: `2026-11-0${day}` }),
  );
  const house = await onTheCase([...told, ...words]);
  const quotes = () => within(region('Med borgerens egne ord')).getAllByRole('figure');
  expect(quotes().map((quote) => quote.textContent)).toEqual([
    'Ord 404.11.2026',
    'Ord 303.11.2026',
    'Ord 202.11.2026',
  ]);
  await press(house, 'Vis alle ord');
  expect(quotes()).toHaveLength(4);
});

it('shows the newest twenty entries, and makes older texts only when they are opened', async () => {
  const talks = Array.from({ length: 30 }, () => signed('supportiveTalk', { onDay: '2026-11-20' }));
  const house = await onTheCase([...told, ...talks]);
  const timeline = within(region('Tidslinje'));
  expect(timeline.getAllByText(/· KL,/)).toHaveLength(20);
  await press(house, 'Vis alle (14 ældre)');
  expect(timeline.getAllByText(/· KL,/)).toHaveLength(34);
  expect(timeline.getAllByText('skrevet')).toHaveLength(20);
  const oldest = timeline.getByText(/^caseOpened ·/);
  await house.user.click(oldest);
  expect(timeline.getAllByText('skrevet')).toHaveLength(21);
});

it('puts what waits above the tasks, and a card that is answered below', async () => {
  await onTheCase();
  const here = () => screen.getAllByRole('region').map((each) => each.getAttribute('aria-label') ?? '');
  expect(here().indexOf('Underretning')).toBeLessThan(here().indexOf('Opgaver'));
  expect(here()).not.toContain('Underretning, besvaret');
});

it('has a room for evidence: a table by the day it happened, with a way to add, and back to it afterwards', async () => {
  const house = await onTheCase([
    ...told,
    signed('evidenceItem', {
      onDay: '2026-10-02',
      what: 'Tyve beskeder',
      kind: 'messages',
      where: 'Hos søsteren',
    }),
    signed('evidenceItem', { onDay: '2026-09-12', what: 'Lægen så blå mærker' }),
  ]);
  await press(house, 'Beviser');
  await heading('Beviser');
  const rows = within(screen.getByRole('table', { name: 'Beviser, det ældste først' })).getAllByRole('row');
  expect(rows.slice(1).map((row) => row.textContent)).toEqual([
    '12.09.2026Lægen så blå mærkerikke valgtikke skrevet23.11.2026 af KL',
    '02.10.2026Tyve beskederBeskeder, opkald eller billederHos søsteren Beskyttet oplysning23.11.2026 af KL',
  ]);
  expect(region('Det vigtigste om sagen').textContent).toContain('Aldrig sms eller opkald');
  expect(screen.getByText(/Få råd hos en advokat, før borgeren flytter/)).toBeTruthy();
  await press(house, 'Skriv et bevis');
  await heading('Det, der skete');
  await press(house, 'Lad stå til senere');
  await heading('Beviser');
  await press(house, 'Tilbage');
  await heading('Asp');
});
