// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { heading, press } from '../shell/aHouse.tsx';
import { amongLeaders, aPlan, caseOf, inGroup, theGroup, toGroups, waits } from './amongLeaders.tsx';

it('takes a leader who goes on with a draft from home back to the group, never to the page of the case', async () => {
  const house = await amongLeaders(['groupLeader']);
  await inGroup(house, 'groupPlan', aPlan);
  await waits(house, 'Asp');
  const { drafts, clock } = house.ports;
  await drafts.begin({
    step: 'groupPreparing',
    stream: caseOf('Asp'),
    givens: { group: theGroup },
    startedAt: clock.now().instant,
  });
  await toGroups(house);
  await press(house, 'Tilbage');
  await heading('I dag');
  await press(house, 'Forsamtale til en gruppe');
  await screen.findByRole('button', { name: /^Videre|^Næste/ });
  await press(house, 'Tilbage');
  expect(await heading(aPlan.name)).toBeTruthy();
});
