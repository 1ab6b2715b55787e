// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { signed } from '../case/aCaseRoom.tsx';
import { heading, movedIn, press } from '../shell/aHouse.tsx';
import { bo, readAnew, signs, twoOfUs } from '../second/aSecondLook.tsx';

const outside = async () => within(await screen.findByRole('region', { name: 'Oplærte udefra' }));

it('lets a lead name somebody from outside without a case, until a day, and take it back', async () => {
  const house = await twoOfUs({ me: { roles: ['lead'] } });
  await readAnew(house);
  await press(house, 'Indstillinger');
  await press(house, 'Se medarbejderne');
  const panel = await outside();
  expect(panel.getByText(/Det kan lederen også uden at åbne en sag/)).toBeTruthy();
  await house.user.type(panel.getByLabelText('Gælder til og med'), '22.11.2026');
  await press(house, 'Peg på personen');
  expect(panel.getByText('Skriv navn og arbejdssted.')).toBeTruthy();
  expect(panel.getByText(/^Skriv en dato fra i dag og frem/)).toBeTruthy();
  const name = 'Lone Madsen, Nordby Kommune';
  await house.user.type(panel.getByLabelText('Navn og arbejdssted'), name);
  const until = panel.getByLabelText('Gælder til og med');
  await house.user.clear(until);
  await house.user.type(until, '30.11.2026');
  await press(house, 'Peg på personen');
  expect(await panel.findByText(`${name}, til og med 30.11.2026`)).toBeTruthy();
  const { entries } = await house.ports.cases.read(await house.ports.vault.team());
  expect(entries.at(-1)).toMatchObject({
    role: 'lead',
    body: { name, roles: [], competences: [{ competence: 'riskEvaluation', until: '2026-11-30' }] },
    rendered: {
      text: `En leder har peget på en oplært person udefra: ${name}. Gælder til og med 30.11.2026.`,
    },
  });
  await press(house, `${name} skal ikke bruges mere`);
  expect(await panel.findByText(/^Her står de personer udefra/)).toBeTruthy();
});

it('tells who is no lead that a lead names them', async () => {
  const house = await movedIn();
  await press(house, 'Indstillinger');
  await press(house, 'Se medarbejderne');
  const panel = await outside();
  expect(panel.getByText('Kun en leder kan pege på en person udefra.')).toBeTruthy();
  expect(panel.queryByRole('textbox')).toBeNull();
});

const title = 'Oplæring, der udløber';
it('says to the person that training runs out within thirty days, and to nobody else but a lead', async () => {
  const trainedUntil = (until: string) => [
    { competence: 'riskEvaluation', until, confirmed: 'lead' } as const,
  ];
  const house = await twoOfUs({
    bo: bo('2026-12-01', 'lead'),
    me: { competences: trainedUntil('2026-12-23') },
  });
  await readAnew(house);
  const notice = await screen.findByText(/^Din oplæring i risikovurdering.* gælder til 23\.12\.2026/);
  expect(notice).toBeTruthy();
  expect(screen.queryByText(/^Bo Bro: /)).toBeNull();
  await signs(
    house,
    'KL',
    [
      signed('staffMember', {
        person: 'person-1',
        name: 'KL',
        roles: ['lead'],
        competences: trainedUntil('2026-12-24'),
      }),
    ],
    'team',
  );
  await readAnew(house);
  expect(await screen.findByText(/^Bo Bro: risikovurdering.* gælder til 01\.12\.2026/)).toBeTruthy();
  expect(screen.queryByText(/^Din oplæring/)).toBeNull();
  await press(house, 'Se medarbejderne');
  await heading('Medarbejdere');
  expect(screen.queryByText(title)).toBeNull();
});
