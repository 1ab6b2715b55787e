// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { caseRoom } from '../../../src/text/rooms/case.da.ts';
import { groupClearance as words } from '../../../src/text/rooms/groupClearance.da.ts';
import { onTheCase, signed, told } from '../case/aCaseRoom.tsx';
import { heading, press } from '../shell/aHouse.tsx';

const place = [
  signed('participation', { alias: 'Asp' }),
  signed('placement', { group: 'group-1', to: 'invited', onDay: '2026-11-20' }),
];
const word = signed('fromGroup', {
  group: 'group-1',
  what: 'concern',
  onDay: '2026-11-23',
  text: 'En bil holdt udenfor.',
});

it('offers the emergency sheet once a citizen has a place, and shows what the group told on the timeline', async () => {
  const house = await onTheCase([...told, ...place, word]);
  expect(await screen.findByText(words.panel.noSheet)).toBeTruthy();
  const line = screen.getByRole('region', { name: caseRoom.timeline });
  expect(line.textContent).toContain('fromGroup');
  await press(house, words.panel.write);
  await heading('Borgeren');
  await house.user.type(screen.getByLabelText(/^Borgerens navn/), 'Astrid Opdigtet');
  expect(screen.getByLabelText(/^Hvem henter børnene/)).toBeTruthy();
});
