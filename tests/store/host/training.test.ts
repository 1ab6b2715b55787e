import { describe, expect, it } from 'vitest';
import { trainingLock } from '../../../src/store/client/messages.ts';
import { createVault } from '../../../src/store/vault.ts';
import { aCase, contactSummary, memoryNeeds, opened, passphrase, stamp } from '../../support/vaultOf.ts';
import { windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

type Window = ReturnType<typeof windowOn>;
const signs = (window: Window, alias: string) =>
  window.cases.sign({
    stream: aCase(),
    unsigned: [opened(alias)],
    summarise: () => ({ contact: contactSummary(alias) }),
    draft: null,
  });
const aliases = async (window: Window) =>
  (await window.cases.summaries()).map(({ summary }) => summary.contact?.alias);
const unlock = async (window: Window, words: string) => {
  const status = await window.vault.status();
  const person = status.kind === 'locked' ? (status.people[0]?.person ?? '') : '';
  return window.vault.unlock({ person, passphrase: words });
};
const trains = async (window: Window) =>
  expect(await window.training.begin('Øvelse')).toMatchObject({ kind: 'open', training: true });

/** A machine with a real vault, one case in it, locked. */
async function aMachine() {
  const machine = memoryMachine();
  const window = windowOn(machine);
  const { recoveryKey } = await window.vault.create({ label: 'TT', passphrase });
  await signs(window, 'Blåmejse');
  const { bytes } = await window.vault.backup();
  await window.vault.lock();
  return { machine, window, recoveryKey, backup: bytes };
}
type Machine = ReturnType<typeof memoryMachine>;
/** Everything that lies on the machine outside training. */
const onDisk = async ({ root, places }: Machine) => ({
  files: new Map([...root.files].filter(([name]) => !name.startsWith('t'))),
  places: await Promise.all(
    [...places].map(async ([name, { blobs, keys }]) => [
      name,
      await keys.names(),
      await blobs.all('entries'),
      await blobs.all('meta'),
    ]),
  ),
});

describe('training beside a real vault', () => {
  it('touches nothing of it, from beginning to end', async () => {
    const { machine, window } = await aMachine();
    const before = await onDisk(machine);
    await trains(window);
    await signs(window, 'Asp');
    expect(await aliases(window)).toEqual(['Asp']);
    expect(await window.training.end()).toEqual({ left: [] });
    expect(await onDisk(machine)).toEqual(before);
    expect([...machine.root.files.keys()].filter((name) => name.startsWith('t'))).toEqual([]);
    expect(await unlock(window, passphrase)).toEqual({
      kind: 'open',
      person: expect.objectContaining({ label: 'TT' }),
      writer: true,
    });
    expect(await aliases(window)).toEqual(['Blåmejse']);
  });

  it('locks a real vault that is open, and takes a wipe in training for itself alone', async () => {
    const { machine, window } = await aMachine();
    await unlock(window, passphrase);
    await trains(window);
    expect(await aliases(window)).toEqual([]);
    await window.vault.wipe();
    expect(machine.places.size).toBe(1);
    expect(await window.vault.status()).toMatchObject({ kind: 'locked', people: [{ label: 'TT' }] });
  });

  it('says nothing of how often somebody guessed at the real one', async () => {
    const { machine, window } = await aMachine();
    for (let round = 0; round < 3; round += 1) {
      machine.pass(60_000);
      await unlock(window, 'gættet');
    }
    await trains(window);
    await window.vault.lock();
    const status = await window.vault.status();
    const words = status.kind === 'locked' ? (status.training?.words ?? '') : '';
    expect(await unlock(window, words)).toMatchObject({ kind: 'open', training: true });
    await window.training.end();
    expect(await window.vault.status()).toMatchObject({ waitSeconds: 5 });
  });

  it('shows the numbers of the office and changes none of them', async () => {
    const { window } = await aMachine();
    await unlock(window, passphrase);
    await window.dutyNumbers.keep([{ label: 'Social vagt', number: '12345678' }]);
    await trains(window);
    await expect(window.dutyNumbers.keep([])).rejects.toMatchObject({ kind: 'failed' });
    expect(await window.dutyNumbers.read()).toEqual([{ label: 'Social vagt', number: '12345678' }]);
    await window.training.end();
    expect(await window.dutyNumbers.read()).toHaveLength(1);
  });
});

describe('a training', () => {
  it('is locked with its own words, which are shown, and opened again with them', async () => {
    const window = windowOn(memoryMachine());
    await trains(window);
    await signs(window, 'Asp');
    await window.vault.lock();
    const status = await window.vault.status();
    if (status.kind !== 'locked' || status.training === undefined) throw new Error('not shown as training');
    expect(status.training.words.split(' ')).toHaveLength(6);
    expect(await unlock(window, 'noget andet')).toMatchObject({ kind: 'wrong' });
    expect(await unlock(window, status.training.words)).toMatchObject({ kind: 'open', training: true });
    expect(await aliases(window)).toEqual(['Asp']);
  });

  it('goes on in one window only, and no other window tidies up under it, also while it is locked', async () => {
    const { machine, window } = await aMachine();
    await trains(window);
    await signs(window, 'Asp');
    await window.vault.lock();
    const second = windowOn(machine);
    expect(await second.training.begin('Øvelse')).toEqual({ kind: 'inUse' });
    expect(await unlock(second, passphrase)).toMatchObject({ kind: 'open', writer: true });
    expect(machine.places.size).toBe(2);
    const status = await window.vault.status();
    const words = status.kind === 'locked' ? (status.training?.words ?? '') : '';
    await unlock(window, words);
    expect(await aliases(window)).toEqual(['Asp']);
  });

  it('that a crash left behind is tidied away at the next start, and is no loss and no first vault', async () => {
    const machine = memoryMachine();
    const window = windowOn(machine);
    await trains(window);
    machine.letGo(trainingLock);
    window.closeWindow();
    const next = windowOn(machine);
    expect(await next.vault.status()).toEqual({ kind: 'none' });
    await expect.poll(() => [machine.places.size, machine.root.files.size]).toEqual([0, 0]);
  });

  it('goes when everything on the machine is deleted, and the window that trained stands at the door', async () => {
    const { machine, window } = await aMachine();
    await trains(window);
    const second = windowOn(machine);
    await unlock(second, passphrase);
    await second.vault.wipe();
    expect([machine.places.size, machine.root.files.size]).toEqual([0, 0]);
    await expect.poll(() => window.training.isOn()).toBe(false);
    expect(await window.vault.status()).toEqual({ kind: 'none' });
    expect(await window.training.end()).toEqual({ left: [] });
  });

  it('cannot be ended where none was begun: nothing real goes', async () => {
    const { machine, window } = await aMachine();
    expect(await window.training.end()).toEqual({ left: [] });
    expect(machine.places.size).toBe(1);
  });
});

/** A backup of a training as its own store makes it, with the recovery key that no screen ever shows. */
async function aTrainingBackup() {
  const { vault, recoveryKey } = await createVault(memoryNeeds(), {
    label: 'Øvelse',
    passphrase,
    training: true,
  });
  await vault.prepare(aCase(), [opened('Asp')], stamp);
  return { backup: await vault.backup(stamp), recoveryKey };
}

describe('backups', () => {
  const refused = { kind: 'refused', why: 'training' };

  it('of a training are restored nowhere: not in an empty place, not beside a real vault, not in training', async () => {
    const { backup, recoveryKey } = await aTrainingBackup();
    const { machine, window } = await aMachine();
    expect(await windowOn(memoryMachine()).vault.restore(backup, recoveryKey)).toEqual(refused);
    expect(await window.vault.restore(backup, recoveryKey)).toEqual(refused);
    expect([machine.places.size, await window.vault.aside()]).toEqual([1, 0]);
    await trains(window);
    expect((await window.vault.backup()).fileName).toMatch(/^oevelse-/);
    await window.vault.lock();
    expect(await window.vault.restore(backup, recoveryKey)).toEqual(refused);
  });

  it('of real cases are not restored into training', async () => {
    const { backup, recoveryKey } = await aMachine();
    const trainee = windowOn(memoryMachine());
    await trains(trainee);
    await trainee.vault.lock();
    expect(await trainee.vault.restore(backup, recoveryKey)).toEqual(refused);
    const status = await trainee.vault.status();
    const words = status.kind === 'locked' ? (status.training?.words ?? '') : '';
    await unlock(trainee, words);
    expect(await aliases(trainee)).toEqual([]);
  });
});
