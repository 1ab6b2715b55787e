// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { asStreamId } from '../../../src/entries/ids.ts';
import { summariseGroup } from '../../../src/flow/groups/summariseGroup.ts';
import { caseRoom } from '../../../src/text/rooms/case.da.ts';
import { groupClearance as words } from '../../../src/text/rooms/groupClearance.da.ts';
import { groupTold } from '../../../src/text/rooms/groupTold.da.ts';
import { reasonsDa } from '../../../src/text/reasons.da.ts';
import { plan } from './aGroup.tsx';
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

const now = async () => within(await screen.findByRole('region', { name: caseRoom.nowTitle }));

it('leads from what matters now to the answer to what the group told, and to nothing else to look for', async () => {
  const house = await onTheCase([...told, ...place, word]);
  expect((await now()).getByText(reasonsDa.concernFromGroup({ on: '2026-11-23' }))).toBeTruthy();
  await house.user.click((await now()).getByRole('button', { name: caseRoom.fromGroup.told }));
  await heading(groupTold.title);
  expect(screen.getByText('En bil holdt udenfor.')).toBeTruthy();
  await press(house, groupTold.back);
  await heading('Asp');
});

it('says that a leader waits for a clearance, with the way to it beside whatever matters more', async () => {
  const house = await onTheCase([
    ...told,
    signed('participation', { alias: 'Asp' }),
    signed('placement', { group: 'group-1', to: 'attending', onDay: '2026-11-20' }),
    word,
  ]);
  await house.ports.cases.sign({
    stream: { type: 'group', id: asStreamId('group-1') },
    unsigned: [signed('groupPlan', { ...plan, firstOn: '2026-11-25' })],
    summarise: summariseGroup,
    draft: null,
  });
  await press(house, 'Forløb');
  await heading('I dag');
  await house.user.click((await screen.findAllByRole('button', { name: 'Asp' }))[0] ?? document.body);
  await heading('Asp');
  const line = reasonsDa.clearanceMissing({ on: '2026-11-25' });
  expect((await now()).getByText(line, { exact: false })).toBeTruthy();
  await house.user.click(
    (await now()).getByRole('button', { name: `${caseRoom.fromGroup.clearance}: ${line}` }),
  );
  await heading(words.title);
});
