// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { basedOnNothing } from '../../../src/entries/entry.ts';
import { asStreamId } from '../../../src/entries/ids.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

const stream = { type: 'case', id: asStreamId('case-1') } as const;
const rest = {
  role: 'keyStaff',
  basedOn: basedOnNothing,
  rendered: { text: 'Kort\nAldrig sms', language: 'da' },
} as const;

/** A case with a card, in a house where a newer product may have written as well. */
async function aCaseWith(...arrived: Parameters<typeof house.ports.cases.arrive>[1][]) {
  const { cases } = house.ports;
  await cases.sign({
    stream,
    unsigned: [
      { kind: 'caseOpened', body: { alias: 'Asp', responsible: 'KL' }, ...rest },
      { kind: 'safeContactCard', body: { never: ['sms'] }, ...rest },
    ],
    summarise,
    draft: null,
  });
  for (const entry of arrived) cases.arrive(stream, entry);
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  await press(house, 'Forløb');
  await heading('I dag');
  await house.user.click((await screen.findAllByRole('button', { name: 'Asp' }))[0] ?? document.body);
  await heading('Asp');
}
let house: Awaited<ReturnType<typeof movedIn>>;
const newerNotice = () => screen.queryByText(/notater fra en nyere udgave/);
const timeline = () => within(screen.getByRole('region', { name: 'Tidslinje' }));

it('keeps an entry of a kind it does not know, says so, and shows it as it was signed', async () => {
  house = await movedIn();
  await aCaseWith({
    kind: 'somethingOfTomorrow',
    schemaVersion: 1,
    body: { what: ['ever'] },
    rendered: { text: 'Noget fra i morgen\nSom det blev læst og underskrevet.', language: 'da' },
  });
  expect(newerNotice()).toBeTruthy();
  expect(timeline().getByText(/^Noget fra i morgen · .* · fra en nyere udgave/)).toBeTruthy();
  expect(timeline().getByText('Som det blev læst og underskrevet.')).toBeTruthy();
  expect(screen.queryByText(/Kortet er rettet/)).toBeNull();
});

it('says beside the rule of safe contact that a newer version has changed the card it cannot read', async () => {
  house = await movedIn();
  await aCaseWith({
    kind: 'safeContactCard',
    schemaVersion: 99,
    body: { never: ['call'] },
    rendered: { text: 'Kort\nAldrig opkald', language: 'da' },
  });
  expect(newerNotice()).toBeTruthy();
  const strip = screen.getByRole('region', { name: 'Det vigtigste om sagen' });
  expect(strip.textContent).toContain('Kortet er rettet i en nyere udgave');
  await press(house, 'vis kort');
  expect(strip.textContent).not.toContain('opkald');
  expect(timeline().getByText('Aldrig opkald')).toBeTruthy();
});

it('says nothing of the kind where everything is known', async () => {
  house = await movedIn();
  await aCaseWith();
  expect(newerNotice()).toBeNull();
  expect(timeline().queryByText(/nyere udgave/)).toBeNull();
});
