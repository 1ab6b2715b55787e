// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aHouse, heading, press } from '../shell/aHouse.tsx';

const aFile = () => new File([new Uint8Array([1, 2, 3])], 'sikkerhedskopi.age');

it('says why a backup was refused, and that nothing is changed', async () => {
  const house = aHouse({ status: { kind: 'lost' } });
  await press(house, 'Gendan fra sikkerhedskopi');
  await heading('Gendan fra sikkerhedskopi');
  await house.user.upload(screen.getByLabelText('Sikkerhedskopi'), aFile());
  await house.user.type(screen.getByLabelText('Gendannelsesnøgle'), 'AGE-SECRET-KEY-1FORKERT');
  await press(house, 'Gendan');
  expect(await screen.findByText('Filen kunne ikke gendannes. Intet er ændret.')).toBeTruthy();
  expect(screen.getByText(/Nøglen passer ikke til filen/)).toBeTruthy();
});

it('leads to the lock screen when everything is in place again', async () => {
  const house = aHouse({ status: { kind: 'lost' } });
  await press(house, 'Gendan fra sikkerhedskopi');
  await house.user.upload(await screen.findByLabelText('Sikkerhedskopi'), aFile());
  await house.user.type(screen.getByLabelText('Gendannelsesnøgle'), 'AGE-SECRET-KEY-1MEMORYTWIN');
  await press(house, 'Gendan');
  await heading('Lås op');
});
