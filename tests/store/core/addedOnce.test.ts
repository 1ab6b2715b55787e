import { expect, it } from 'vitest';
import { accessOf } from '../../../src/rules/accessOf.ts';
import { fileNames } from '../../../src/store/keyFormat.ts';
import { aCase, aVault, memoryNeeds, opened, reopened, signs } from '../../support/vaultOf.ts';

const fault = () => new DOMException('no room', 'QuotaExceededError');

/** A vault whose next writes fail where it is told. */
async function onAFullDisk(where: 'afterTheCertificate' | 'afterItWasWritten' | 'beforeItWasWritten') {
  const needs = memoryNeeds();
  let full = false;
  const { blobs, keyFiles } = needs;
  const { vault } = await aVault({
    ...needs,
    blobs: {
      ...blobs,
      write: (writes) =>
        full && where === 'afterTheCertificate' ? Promise.reject(fault()) : blobs.write(writes),
    },
    keyFiles: {
      ...keyFiles,
      write: async (name, bytes) => {
        const failing = full && name === fileNames.people;
        if (failing && where === 'beforeItWasWritten') throw fault();
        await keyFiles.write(name, bytes);
        if (failing && where === 'afterItWasWritten') throw fault();
      },
    },
  });
  await signs(vault, aCase(), [opened()]);
  const add = (label: string) =>
    vault.staff.add({ label, passphrase: 'BB har sin egen sætning', access: accessOf(['keyStaff']) });
  const labels = async () => (await vault.staff.people()).map(({ label }) => label);
  return { needs, vault, add, labels, fill: (is: boolean) => (full = is) };
}

it.each(['afterTheCertificate', 'afterItWasWritten'] as const)(
  'who is certified is added, also when a write fails %s',
  async (where) => {
    const { needs, add, labels, fill } = await onAFullDisk(where);
    fill(true);
    const added = await add('BB');
    fill(false);
    expect(added.recoveryKey).toMatch(/^AGE-SECRET-KEY-1/);
    expect(added.keys.signing).not.toBe('');
    expect(await labels()).toEqual(['TT', 'BB']);
    await expect(add('bb')).rejects.toThrow('failed');
    await expect(reopened(needs, added.person, 'BB har sin egen sætning')).resolves.toBeTruthy();
  },
);

it('who is not certified is not added, and can be added then', async () => {
  const { add, labels, fill } = await onAFullDisk('beforeItWasWritten');
  fill(true);
  await expect(add('BB')).rejects.toMatchObject({ name: 'QuotaExceededError' });
  fill(false);
  expect(await labels()).toEqual(['TT']);
  await add('BB');
  expect(await labels()).toEqual(['TT', 'BB']);
});
