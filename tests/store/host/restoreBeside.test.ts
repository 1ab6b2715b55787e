import { describe, expect, it, vi } from 'vitest';
import { opfsKeyFiles } from '../../../src/store/opfsKeyFiles.ts';
import { asideLimit } from '../../../src/store/worker/restoring.ts';
import { aCase, contactSummary, opened, passphrase } from '../../support/vaultOf.ts';
import { windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

type Window = ReturnType<typeof windowOn>;
const wrongKey = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;

/** A vault of its own on a machine of its own: a case by this name, a backup, and the key that opens it. */
async function aVaultWith(alias: string, words = passphrase, tried?: (recoveryKey: string) => void) {
  const machine = memoryMachine();
  const window = windowOn(machine, tried);
  const { recoveryKey } = await window.vault.create({ label: 'TT', passphrase: words });
  await window.cases.sign({
    stream: aCase(),
    unsigned: [opened(alias)],
    summarise: () => ({ contact: contactSummary(alias) }),
    draft: null,
  });
  const { bytes } = await window.vault.backup();
  await window.vault.lock();
  return { machine, window, recoveryKey, backup: bytes };
}
const unlock = async (window: Window, words = passphrase) => {
  const status = await window.vault.status();
  const person = status.kind === 'locked' ? (status.people[0]?.person ?? '') : '';
  return window.vault.unlock({ person, passphrase: words });
};
/** The cases of whatever stands at the door; locked again afterwards. */
const inside = async (window: Window, words = passphrase) => {
  expect(await unlock(window, words)).toMatchObject({ kind: 'open' });
  const found = (await window.cases.summaries()).map(({ summary }) => summary.contact?.alias);
  await window.vault.lock();
  return found;
};
/** Spoils the file that says which vault this is: nothing opens any more. */
function spoil(machine: ReturnType<typeof memoryMachine>) {
  const { files } = machine.keyFolder();
  for (const [name, content] of files) if (name.startsWith('vault.')) files.set(name, content.slice(0, 30));
  return files;
}

describe('a vault that is damaged at its very door', () => {
  it('is set aside whole when a backup was restored beside it, and can be brought back', async () => {
    const { machine, window, recoveryKey, backup } = await aVaultWith('Blåmejse');
    const files = spoil(machine);
    await window.vault.lock();
    const before = new Map(files);
    await expect(window.vault.status()).rejects.toMatchObject({ kind: 'damaged' });
    expect(await window.vault.restore(backup, recoveryKey)).toEqual({ kind: 'restored' });
    expect(await inside(window)).toEqual(['Blåmejse']);
    expect(await window.vault.aside()).toBe(1);
    expect(new Map(files)).toEqual(before);
    expect(await window.vault.bringBack()).toBe('broughtBack');
    await expect(window.vault.status()).rejects.toMatchObject({ kind: 'damaged' });
    expect(await window.vault.bringBack()).toBe('broughtBack');
    expect(await inside(window)).toEqual(['Blåmejse']);
  });

  it('stays where it is when the backup cannot be opened', async () => {
    const { machine, window, recoveryKey, backup } = await aVaultWith('Blåmejse');
    spoil(machine);
    await window.vault.lock();
    for (const [file, key, why] of [
      [backup, wrongKey, 'wrongKey'],
      [backup.slice(0, -9), recoveryKey, 'cut'],
      [new Uint8Array([1, 2, 3]), recoveryKey, 'notABackup'],
    ] as const)
      expect(await window.vault.restore(file, key)).toEqual({ kind: 'refused', why });
    await expect(window.vault.status()).rejects.toMatchObject({ kind: 'damaged' });
    expect([machine.places.size, await window.vault.aside()]).toEqual([1, 0]);
    expect(await window.vault.bringBack()).toBe('none');
  });

  it('is at the door or aside whatever moment a crash chooses, and the other one is never half there', async () => {
    const { machine, window, recoveryKey, backup } = await aVaultWith('Blåmejse');
    spoil(machine);
    await window.vault.lock();
    let crashes = 0;
    for (let steps = 0; ; steps += 1) {
      machine.root.crashAt(steps);
      const done = await window.vault.restore(backup, recoveryKey).catch(() => null);
      machine.root.recover();
      await window.vault.lock();
      if ((await window.vault.aside()) === 1) {
        expect(await inside(window)).toEqual(['Blåmejse']);
        await window.vault.bringBack();
      }
      await expect(window.vault.status()).rejects.toMatchObject({ kind: 'damaged' });
      if (done !== null) break;
      crashes += 1;
      if ((await window.vault.aside()) === 1) break;
    }
    expect(crashes).toBeGreaterThan(2);
  });
});

describe('a vault whose passphrase and recovery key nobody knows any more', () => {
  const another = 'en helt anden og glemt sætning';

  it('gives way to a backup of another time, and opens again when somebody remembers', async () => {
    const old = await aVaultWith('Blåmejse');
    const { machine, window } = await aVaultWith('Rødkælk', another);
    expect(await window.vault.restore(old.backup, old.recoveryKey)).toEqual({ kind: 'restored' });
    expect(await inside(window)).toEqual(['Blåmejse']);
    await window.vault.bringBack();
    expect(await inside(window, another)).toEqual(['Rødkælk']);
    expect(machine.places.size).toBe(2);
    // Wiping is total: what lies aside goes with it.
    await window.vault.wipe();
    expect([machine.places.size, machine.root.files.size]).toEqual([0, 0]);
  });

  it('gives way to nothing while its own key opens it, while a window has it open, or when it is newer', async () => {
    const old = await aVaultWith('Blåmejse');
    const { machine, window, recoveryKey, backup } = await aVaultWith('Rødkælk');
    expect(await window.vault.restore(backup, recoveryKey)).toEqual({ kind: 'refused', why: 'opensHere' });
    await unlock(window);
    const openHere = { kind: 'refused', why: 'openHere' };
    expect(await window.vault.restore(old.backup, old.recoveryKey)).toEqual(openHere);
    const second = windowOn(machine);
    expect(await second.vault.restore(old.backup, old.recoveryKey)).toEqual(openHere);
    await window.vault.lock();
    expect(await window.vault.aside()).toBe(0);
    expect(await inside(window)).toEqual(['Rødkælk']);
    const files = opfsKeyFiles(machine.keyFolder().folder);
    const read = JSON.parse(new TextDecoder().decode(await files.read('vault'))) as object;
    await files.write('vault', new TextEncoder().encode(JSON.stringify({ ...read, format: 2 })));
    expect(await window.vault.restore(old.backup, old.recoveryKey)).toEqual({
      kind: 'refused',
      why: 'newerHere',
    });
  });

  it('hears first what is wrong with the file, whatever its own key opens', async () => {
    const old = await aVaultWith('Blåmejse');
    const { machine, window, recoveryKey, backup } = await aVaultWith('Rødkælk');
    const changed = backup.slice();
    changed.set([(changed.at(-5) ?? 0) ^ 1], changed.length - 5);
    for (const [file, key, why] of [
      [new Uint8Array(), recoveryKey, 'notABackup'],
      [new Uint8Array([0x89, 0x50, 0x4e, 0x47]), recoveryKey, 'notABackup'],
      [backup.slice(0, -9), recoveryKey, 'cut'],
      [changed, recoveryKey, 'cut'],
      [old.backup, recoveryKey, 'wrongKey'],
      [backup, wrongKey, 'wrongKey'],
      // Whole, and made here: only now is it said that nothing needs restoring.
      [backup, recoveryKey, 'opensHere'],
    ] as const)
      expect(await window.vault.restore(file, key)).toEqual({ kind: 'refused', why });
    expect([machine.places.size, await window.vault.aside()]).toEqual([1, 0]);
    expect(await inside(window)).toEqual(['Rødkælk']);
  });

  it('is tried with no key that did not open the file, and its count of failed unlocks stays', async () => {
    const old = await aVaultWith('Blåmejse');
    const tried = vi.fn<(key: string) => void>();
    const { window, recoveryKey } = await aVaultWith('Rødkælk', another, tried);
    await window.vault.unlockWithRecovery(wrongKey);
    await window.vault.unlockWithRecovery(wrongKey);
    await window.vault.unlockWithRecovery(wrongKey);
    const before = await window.vault.status();
    expect(before).toMatchObject({ kind: 'locked', waitSeconds: 5 });
    tried.mockClear();
    for (const [file, key] of [
      [old.backup, recoveryKey],
      [old.backup, wrongKey],
      [old.backup.slice(0, -9), recoveryKey],
      [new Uint8Array([1]), recoveryKey],
    ] as const)
      await window.vault.restore(file, key);
    expect(tried).not.toHaveBeenCalled();
    expect(await window.vault.status()).toEqual(before);
    expect(await window.vault.unlockWithRecovery(recoveryKey)).toEqual({ kind: 'wait', waitSeconds: 5 });
  });

  it('is set aside as often as stated, and then nothing is deleted to make room', async () => {
    const { machine, window } = await aVaultWith('Rødkælk');
    const names = ['Musvit', 'Stær', 'Gråspurv', 'Solsort'];
    for (const name of names) {
      const { backup, recoveryKey } = await aVaultWith(name);
      const full = (await window.vault.aside()) === asideLimit;
      expect(await window.vault.restore(backup, recoveryKey)).toEqual(
        full ? { kind: 'refused', why: 'asideFull' } : { kind: 'restored' },
      );
    }
    expect(machine.places.size).toBe(asideLimit + 1);
    const seen: unknown[] = [];
    for (let turn = 0; turn <= asideLimit; turn += 1) {
      seen.push(...(await inside(window)));
      await window.vault.bringBack();
    }
    expect(seen.sort()).toEqual(['Gråspurv', 'Musvit', 'Rødkælk', 'Stær']);
  });

  it('keeps its failed unlocks, so that opening another vault in between gives no new guesses', async () => {
    const old = await aVaultWith('Blåmejse');
    const { machine, window } = await aVaultWith('Rødkælk', another);
    for (let round = 0; round < 2; round += 1) {
      machine.pass(60_000);
      await unlock(window, 'gættet');
      machine.pass(60_000);
      // Whoever opens the other one takes this part of the count away with it.
      await window.vault.unlockWithRecovery(old.recoveryKey);
    }
    await window.vault.restore(old.backup, old.recoveryKey);
    machine.pass(60_000);
    expect(await inside(window)).toEqual(['Blåmejse']);
    await window.vault.bringBack();
    expect(await window.vault.status()).toMatchObject({ kind: 'locked', waitSeconds: 10 });
    expect(await unlock(window, another)).toEqual({ kind: 'wait', waitSeconds: 10 });
  });

  it('is taken off the door in every window', async () => {
    const old = await aVaultWith('Blåmejse');
    const { machine, window } = await aVaultWith('Rødkælk', another);
    const second = windowOn(machine);
    await second.vault.status();
    const heard: string[] = [];
    second.listen((event) => heard.push(event.event));
    await window.vault.restore(old.backup, old.recoveryKey);
    await vi.waitFor(() => expect(heard).toEqual(['moved']));
    expect(await inside(second)).toEqual(['Blåmejse']);
  });
});

it('keeps the time of the last backup with the vault it was made of, through every restore and bringing back', async () => {
  const here = await aVaultWith('Blåmejse');
  const other = await aVaultWith('Rødhals', 'seks helt andre ord i en række');
  const last = async () => (await here.window.vault.backupState()).lastBackup;
  const saved = await last();
  expect(saved).not.toBeNull();
  expect(await here.window.vault.restore(other.backup, other.recoveryKey)).toEqual({ kind: 'restored' });
  expect(await last(), 'a backup of the vault that lies aside is none of this one').toBeNull();
  expect(await here.window.vault.bringBack()).toBe('broughtBack');
  expect(await last()).toBe(saved);
  expect(await here.window.vault.bringBack()).toBe('broughtBack');
  expect(await last()).toBeNull();
  expect(await unlock(here.window, 'seks helt andre ord i en række')).toMatchObject({ kind: 'open' });
  await here.window.vault.backup();
  expect(await last()).not.toBeNull();
});

describe('a restored backup', () => {
  it('is told to whoever unlocks it until the log says so, also after the window was closed', async () => {
    const { machine, window, recoveryKey, backup } = await aVaultWith('Blåmejse');
    expect(await unlock(window)).not.toHaveProperty('restored');
    await window.vault.lock();
    spoil(machine);
    expect(await window.vault.restore(backup, recoveryKey)).toEqual({ kind: 'restored' });
    window.closeWindow();
    const later = windowOn(machine);
    expect(await unlock(later)).toMatchObject({ kind: 'open', restored: true });
    await later.vault.lock();
    expect(await unlock(later)).toMatchObject({ kind: 'open', restored: true });
    await later.vault.noteRestored();
    expect(await later.vault.status()).not.toHaveProperty('restored');
    await later.vault.lock();
    expect(await unlock(later)).not.toHaveProperty('restored');
  });
});
