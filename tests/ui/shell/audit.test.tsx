// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { basedOnNothing } from '../../../src/entries/entry.ts';
import { asStreamId } from '../../../src/entries/ids.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { memoryPassphrase } from '../../support/memoryVault.ts';
import { heading, movedIn, press } from './aHouse.tsx';

type House = Awaited<ReturnType<typeof movedIn>>;
const caseOf = (name: string) => ({ type: 'case', id: asStreamId(name) }) as const;

async function withCases(...names: readonly string[]): Promise<House> {
  const house = await movedIn();
  for (const alias of names)
    await house.ports.cases.sign({
      stream: caseOf(alias),
      unsigned: [
        {
          kind: 'caseOpened',
          body: { alias, responsible: 'KL' },
          role: 'keyStaff',
          basedOn: basedOnNothing,
          rendered: { text: 'Som læst.', language: 'da' },
        },
      ],
      summarise,
      draft: null,
    });
  return house;
}
async function look(house: House, alias: string) {
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  await press(house, 'Forløb');
  await heading('I dag');
  await house.user.click((await screen.findAllByRole('button', { name: alias }))[0] ?? document.body);
  await heading(alias);
}
const lines = async ({ ports }: House) =>
  (await ports.cases.read(await ports.vault.audit())).entries.map(({ kind, body }) => ({ kind, body }));
const opened = (alias: string) => ({
  kind: 'auditLine',
  body: { act: 'caseOpened', subject: caseOf(alias).id },
});

it('notes each opening of a case once, and a second one only after ten minutes', async () => {
  const house = await withCases('Asp', 'Birk');
  await look(house, 'Asp');
  await waitFor(async () => expect(await lines(house)).toEqual([opened('Asp')]));
  await look(house, 'Asp');
  await look(house, 'Birk');
  await waitFor(async () => expect(await lines(house)).toEqual([opened('Asp'), opened('Birk')]));
  house.ports.clock.set('2026-11-23T10:53:00.000+01:00');
  await look(house, 'Asp');
  await waitFor(async () =>
    expect(await lines(house)).toEqual([opened('Asp'), opened('Birk'), opened('Asp')]),
  );
});

it('holds nobody up: the case stands there before its line is written, and a failed line comes with the next look', async () => {
  const house = await withCases('Asp');
  house.ports.cases.hold();
  await look(house, 'Asp');
  expect(await lines(house)).toEqual([]);
  house.ports.cases.breakWith('diskFull');
  house.ports.cases.release();
  await waitFor(async () => expect(await lines(house)).toHaveLength(1));
  house.ports.clock.set('2026-11-23T10:53:00.000+01:00');
  await look(house, 'Asp');
  expect(screen.getByRole('heading', { level: 1, name: 'Asp' })).toBeTruthy();
  house.ports.cases.mend();
  await look(house, 'Asp');
  await waitFor(async () => expect(await lines(house)).toHaveLength(2));
});

it('notes every backup, from the settings and from the home page, of no case in particular', async () => {
  const house = await movedIn();
  await press(house, 'Gem en nu');
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  await press(house, 'Gem en sikkerhedskopi');
  const saved = { kind: 'auditLine', body: { act: 'backupSaved' } };
  await waitFor(async () => expect(await lines(house)).toEqual([saved, saved]));
});

const actsOf = async (house: House) =>
  (await lines(house)).flatMap(({ kind, body }) =>
    kind === 'auditLine' ? [(body as { readonly act: string }).act] : [],
  );

it('notes that the recovery key opened, and what was chosen then', async () => {
  const house = await movedIn();
  await press(house, 'Lås');
  await press(house, 'Glemt? Brug gendannelsesnøglen');
  await house.user.type(await screen.findByLabelText(/Gendannelsesnøgle/), 'AGE-SECRET-KEY-1MEMORYTWIN');
  await press(house, 'Lås op');
  await heading('Vælg en ny adgangssætning');
  await waitFor(() => screen.getByText(memoryPassphrase));
  await house.user.type(screen.getByLabelText('Skriv den igen'), memoryPassphrase);
  await press(house, 'Vælg en ny adgangssætning');
  await heading('I dag');
  await waitFor(async () => expect(await actsOf(house)).toEqual(['unlockedByRecovery', 'passphraseChanged']));
});

it('notes that a colleague has keys of their own now', async () => {
  const house = await movedIn();
  house.ports.vault.addedByColleague();
  await press(house, 'Lås');
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await heading('Få nøgler, som kun du kender');
  await house.user.click(await screen.findByRole('radio', { name: 'Skriv min egen' }));
  await house.user.type(screen.getByLabelText(/^Din adgangssætning/), 'fire ord som ingen kender');
  await house.user.type(screen.getByLabelText('Skriv den igen'), 'fire ord som ingen kender');
  await press(house, 'Brug denne adgangssætning');
  await press(house, 'Jeg har den');
  await house.user.type(screen.getByLabelText('De sidste tegn'), 'WINNEW');
  await press(house, 'Videre');
  await heading('I dag');
  await waitFor(async () => expect(await actsOf(house)).toEqual(['ownKeysDrawn']));
});

it('notes a restored backup with the first unlock that can, and once', async () => {
  const house = await movedIn();
  await house.ports.vault.lock();
  await house.ports.vault.restore(new Uint8Array([1]), 'AGE-SECRET-KEY-1MEMORYTWIN');
  await house.ports.vault.bringBack();
  await press(house, 'Lås');
  await house.user.type(await screen.findByLabelText('Adgangssætning'), `${memoryPassphrase}{Enter}`);
  await heading('I dag');
  await waitFor(async () => expect(await actsOf(house)).toEqual(['backupRestored']));
  await waitFor(() => expect(house.ports.vault.wasRestored()).toBe(false));
});
