// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { heading, press } from '../shell/aHouse.tsx';
import { onTheCase, signed, stream, told } from './aCaseRoom.tsx';

type House = Awaited<ReturnType<typeof onTheCase>>;
const evaluated = signed('riskEvaluation', {
  level: 'elevated',
  why: 'Fordi vi talte om det',
  nextOn: '2026-11-30',
  crisisCentre: 'notNeededNow',
});
const planned = (copy: 'smallCard' | 'ownForm') =>
  signed('safetyPlan', { form: 'withCitizen', evaluation: 'first', reviseOn: '2026-12-20', copy });
const actsIn = async (house: House) => {
  const { entries } = await house.ports.cases.read(await house.ports.vault.audit());
  return entries.map(({ body }) => body);
};
afterEach(() => vi.unstubAllGlobals());
const looked = { act: 'caseOpened', subject: stream.id };
const printing = () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  return print;
};

it('notes a look at a case in each of its rooms, and going between them within ten minutes as one', async () => {
  const house = await onTheCase([...told, evaluated, planned('smallCard')]);
  await press(house, 'Læs planen på kontoret');
  await heading('Planen');
  expect(await actsIn(house)).toEqual([looked]);
  await press(house, 'Tilbage til sagen');
  await heading('Asp');
  const rooms = [
    ['Beviser', 'Beviser'],
    ['Risikovurderinger over tid', 'Risikovurderinger over tid'],
    ['Læs planen på kontoret', 'Planen'],
  ] as const;
  for (const [at, [button, title]] of rooms.entries()) {
    house.ports.clock.set(`2026-11-23T${String(12 + at)}:00:00.000+01:00`);
    await press(house, button);
    await heading(title);
    await vi.waitFor(async () => expect(await actsIn(house)).toHaveLength(2 + at));
    await house.user.click(screen.getByRole('button', { name: /^Tilbage/ }));
    await heading('Asp');
  }
  house.ports.clock.set('2026-11-23T16:00:00.000+01:00');
  await press(house, 'Foreløbigt notat om fare');
  await screen.findByRole('button', { name: 'Videre' }, { timeout: 20_000 });
  await vi.waitFor(async () => expect(await actsIn(house)).toEqual(Array.from({ length: 5 }, () => looked)));
}, 60_000);

it.each([
  ['smallCard', 'Vis kortet', 'Kort med numre', 'cardPrinted'],
  ['ownForm', 'Vis kopien', 'Kopi af planen', 'planPrinted'],
] as const)(
  'notes what of a plan was printed (%s), and nothing when it is only seen',
  async (copy, show, title, act) => {
    const print = printing();
    const house = await onTheCase([...told, evaluated, planned(copy)]);
    await press(house, 'Læs planen på kontoret');
    await heading('Planen');
    await press(house, show);
    await heading(title);
    expect(await actsIn(house)).toEqual([looked]);
    await press(house, 'Skriv ud');
    expect(print).toHaveBeenCalledTimes(1);
    await vi.waitFor(async () => expect(await actsIn(house)).toEqual([looked, { act, subject: stream.id }]));
  },
  60_000,
);

it('notes that the history was printed, and marks in it what must not reach the person using violence', async () => {
  const print = printing();
  const house = await onTheCase([...told, evaluated, evaluated]);
  await press(house, 'Risikovurderinger over tid');
  await heading('Risikovurderinger over tid');
  expect(screen.getByRole('rowheader', { name: /^Krisecenter/ }).textContent).toContain(
    'Beskyttet oplysning',
  );
  await press(house, 'Udskriv');
  expect(print).toHaveBeenCalledTimes(1);
  await vi.waitFor(async () =>
    expect(await actsIn(house)).toEqual([looked, { act: 'historyPrinted', subject: stream.id }]),
  );
}, 60_000);
