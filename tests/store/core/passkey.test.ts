import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../src/store/base64url.ts';
import { fileNames, personFile, readKeyFile, writeKeyFile } from '../../../src/store/keyFormat.ts';
import { passkeysOf, withPasskey, type NewPasskey } from '../../../src/store/passkeySlot.ts';
import { insideOf, unlockVault, unlockWithRecovery, type VaultNeeds } from '../../../src/store/vault.ts';
import { aVault, passphrase, reopened } from '../../support/vaultOf.ts';

const bytes = (fill: number, length = 32) => new Uint8Array(length).fill(fill);
/** A device's passkey, with the secret it gives for the salt. */
const made = (fill = 7): NewPasskey => ({
  credential: toBase64url(bytes(fill, 20)),
  salt: toBase64url(bytes(fill + 1)),
  name: 'Nøgle A2C4',
  addedOn: '2026-11-27',
  output: bytes(fill + 2),
});
const opensWith = async (needs: VaultNeeds, person: string, { credential, output }: NewPasskey) =>
  (await unlockVault(needs, { person, passkey: { credential, output } })).kind;
const fileOf = async ({ keyFiles }: VaultNeeds, person: string) =>
  readKeyFile(personFile, (await keyFiles.read(fileNames.person(person))) ?? new Uint8Array());
const kindsOf = async (needs: VaultNeeds, person: string) =>
  (await fileOf(needs, person)).slots.map(({ kind }) => kind).sort();

describe('a passkey beside the passphrase', () => {
  it('opens with the secret of that passkey, and with nothing else', async () => {
    const { needs, vault } = await aVault();
    await vault.passkeys.add(made());
    expect(await opensWith(needs, vault.person, made())).toBe('open');
    expect(await opensWith(needs, vault.person, { ...made(), output: bytes(8) })).toBe('wrong');
    expect(await opensWith(needs, vault.person, { ...made(), output: bytes(9, 31) })).toBe('wrong');
    expect(await opensWith(needs, vault.person, { ...made(), output: new Uint8Array() })).toBe('wrong');
    expect(await opensWith(needs, vault.person, { ...made(), credential: 'enanden' })).toBe('wrong');
    expect((await vault.passkeys.list()).map(({ name }) => name)).toEqual(['Nøgle A2C4']);
  });

  it('takes no other way in: passphrase and recovery key open as before', async () => {
    const { needs, vault, recoveryKey } = await aVault();
    await vault.passkeys.add(made());
    expect((await reopened(needs, vault.person)).person).toBe(vault.person);
    expect((await unlockWithRecovery(needs, recoveryKey)).kind).toBe('open');
    await vault.changePassphrase('seks helt andre ord nu');
    expect(await opensWith(needs, vault.person, made())).toBe('open');
    expect(await kindsOf(needs, vault.person)).toEqual(['passkey', 'passphrase', 'recovery']);
  });

  it('opens nothing for a colleague, neither as it is nor with its slot put into their file', async () => {
    const { needs, vault } = await aVault();
    const added = await vault.staff.add({
      label: 'BB',
      passphrase: 'en kollegas egne seks ord',
      access: { opens: ['contact'] },
    });
    await vault.passkeys.add(made());
    expect(await opensWith(needs, added.person, made())).toBe('wrong');
    const mine = await fileOf(needs, vault.person);
    const theirs = await fileOf(needs, added.person);
    const slots = [...theirs.slots, ...mine.slots.filter(({ kind }) => kind === 'passkey')];
    await needs.keyFiles.write(fileNames.person(added.person), writeKeyFile({ ...theirs, slots }));
    expect(await opensWith(needs, added.person, made())).toBe('wrong');
  });

  it('is gone when it is removed, without the device; the others stay', async () => {
    const { needs, vault } = await aVault();
    await vault.passkeys.add(made(7));
    await vault.passkeys.add(made(40));
    await vault.passkeys.remove(made(7).credential);
    expect(await opensWith(needs, vault.person, made(7))).toBe('wrong');
    expect(await opensWith(needs, vault.person, made(40))).toBe('open');
    const left = JSON.stringify(await fileOf(needs, vault.person));
    expect(left).not.toContain(made(7).credential);
  });

  it('is never the only way in: whatever is removed, passphrase and recovery stay, and none is added without', async () => {
    const { needs, vault } = await aVault();
    await vault.passkeys.add(made());
    for (const credential of [made().credential, 'passphrase', 'recovery', '']) {
      await vault.passkeys.remove(credential);
      expect(await kindsOf(needs, vault.person)).toEqual(['passphrase', 'recovery']);
    }
    const file = await fileOf(needs, vault.person);
    const without = { ...file, slots: file.slots.filter(({ kind }) => kind !== 'passphrase') };
    await expect(withPasskey(without, insideOf(vault).context.member, made())).rejects.toThrow('failed');
  });

  it('has its slot sealed for one person of one vault, and every byte of it counts', async () => {
    const { needs, vault } = await aVault();
    await vault.passkeys.add(made());
    const file = await fileOf(needs, vault.person);
    const at = file.slots.findIndex(({ kind }) => kind === 'passkey');
    const { wrapped = '' } = file.slots[at] as { readonly wrapped?: string };
    const sealed = Buffer.from(wrapped, 'base64url');
    for (let byte = 0; byte < sealed.length; byte += 1) {
      const flipped = Buffer.from(sealed);
      flipped[byte] = (flipped[byte] ?? 0) ^ (1 << (byte % 8));
      const slot = { ...file.slots[at], kind: 'passkey', wrapped: flipped.toString('base64url') };
      const slots = file.slots.map((one, index) => (index === at ? slot : one));
      await needs.keyFiles.write(fileNames.person(vault.person), writeKeyFile({ ...file, slots }));
      expect(await opensWith(needs, vault.person, made())).not.toBe('open');
    }
    const other = await aVault();
    await needs.keyFiles.write(fileNames.person(vault.person), writeKeyFile(file));
    expect(await opensWith(needs, vault.person, made())).toBe('open');
    expect(await opensWith(other.needs, other.vault.person, made())).toBe('wrong');
  });

  it('cannot be slipped into a file past its owner: then nothing opens', async () => {
    const { needs, vault } = await aVault();
    const forged = { ...made(), wrapped: 'AAAA', kind: 'passkey' as const };
    const { output: _output, ...slot } = forged;
    const file = await fileOf(needs, vault.person);
    await needs.keyFiles.write(
      fileNames.person(vault.person),
      writeKeyFile({ ...file, slots: [...file.slots, slot] }),
    );
    const tried = await unlockVault(needs, { person: vault.person, passphrase });
    expect(tried).toEqual({ kind: 'problem', problem: 'damaged' });
    expect(passkeysOf(await fileOf(needs, vault.person))).toHaveLength(1);
  });
});
