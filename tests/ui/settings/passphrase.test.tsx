// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

const another = 'en helt anden lang sætning';

it('changes the passphrase only for a person who knows the current one', async () => {
  const house = await movedIn();
  const { user, ports } = house;
  const person = { person: 'person-1', passphrase: another };
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  await press(house, 'Skift adgangssætning');
  await user.click(await screen.findByRole('radio', { name: 'Skriv min egen' }));
  await user.type(screen.getByLabelText(/^Din adgangssætning/), another);
  await user.type(screen.getByLabelText('Skriv den igen'), another);
  await user.click(screen.getByRole('button', { name: 'Skift' }));
  expect(await screen.findByText('Skriv den adgangssætning, du bruger nu.')).toBeTruthy();
  const current = screen.getByLabelText('Din nuværende adgangssætning');
  await user.type(current, 'noget, man gætter på');
  await user.click(screen.getByRole('button', { name: 'Skift' }));
  expect(await screen.findByText(/passer ikke. Intet er skiftet/)).toBeTruthy();
  expect((await ports.vault.unlock(person)).kind).toBe('wrong');
  await user.clear(current);
  await user.type(current, memoryPassphrase);
  ports.vault.triedElsewhere(1);
  await user.click(screen.getByRole('button', { name: 'Skift' }));
  expect(await screen.findByText(/Der blev ikke prøvet noget, og intet er skiftet/)).toBeTruthy();
  expect(screen.getByText('Du kan prøve igen om 1 sekund.')).toBeTruthy();
  ports.vault.triedElsewhere(0);
  const save = screen.getByRole('button', { name: 'Skift' });
  await waitFor(() => expect(save.hasAttribute('disabled')).toBe(false));
  await user.click(screen.getByRole('button', { name: 'Skift' }));
  expect(await screen.findByText('Din nye adgangssætning gælder nu.')).toBeTruthy();
  expect((await ports.vault.unlock(person)).kind).toBe('open');
  await waitFor(async () => {
    const { entries } = await ports.cases.read(await ports.vault.audit());
    expect(entries.map(({ body }) => body)).toEqual([{ act: 'passphraseChanged' }]);
  });
});
