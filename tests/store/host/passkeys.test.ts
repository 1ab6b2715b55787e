import { expect, it } from 'vitest';
import { toBase64url } from '../../../src/store/base64url.ts';
import { passphrase } from '../../support/vaultOf.ts';
import { windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

const bytes = (fill: number) => new Uint8Array(32).fill(fill);
const credential = toBase64url(bytes(3));
const salt = toBase64url(bytes(4));
const passkey = () => ({ credential, salt, name: 'Nøgle A2C4', addedOn: '2026-11-27', output: bytes(5) });

async function atTheDoor() {
  const window = windowOn(memoryMachine());
  await window.vault.create({ label: 'TT', passphrase });
  const status = await window.vault.status();
  const person = status.kind === 'open' ? status.person.person : '';
  return { window, person };
}

it('is added by somebody who knows the passphrase, once for each time it was given', async () => {
  const { window } = await atTheDoor();
  await expect(window.passkeys.add(passkey())).rejects.toMatchObject({ kind: 'failed' });
  expect((await window.passkeys.allow('ikke den rigtige sætning')).kind).toBe('wrong');
  await expect(window.passkeys.add(passkey())).rejects.toMatchObject({ kind: 'failed' });
  expect(await window.passkeys.allow(passphrase)).toEqual({ kind: 'allowed' });
  await window.passkeys.add(passkey());
  await expect(window.passkeys.add(passkey())).rejects.toMatchObject({ kind: 'failed' });
  expect(await window.passkeys.list()).toHaveLength(1);
});

it('stands at the door by opaque bytes alone, and opens; wrong secrets count like wrong passphrases', async () => {
  const { window, person } = await atTheDoor();
  await window.passkeys.allow(passphrase);
  await window.passkeys.add(passkey());
  await window.vault.lock();
  expect(await window.passkeys.atDoor(person)).toEqual([{ credential, salt }]);
  expect(await window.passkeys.atDoor('nobody')).toEqual([]);
  for (let at = 0; at < 2; at += 1) {
    const wrong = await window.vault.unlock({ person, passkey: { credential, output: bytes(6) } });
    expect(wrong).toEqual({ kind: 'wrong', waitSeconds: 0 });
  }
  expect(await window.vault.unlock({ person, passphrase: 'heller ikke den' })).toEqual({
    kind: 'wrong',
    waitSeconds: 5,
  });
  const right = { person, passkey: { credential, output: bytes(5) } };
  expect((await window.vault.unlock(right)).kind).toBe('wait');
});

it('opens after a lock, and after it was removed opens no more', async () => {
  const { window, person } = await atTheDoor();
  await window.passkeys.allow(passphrase);
  await window.passkeys.add(passkey());
  await window.vault.lock();
  const right = { person, passkey: { credential, output: bytes(5) } };
  expect((await window.vault.unlock(right)).kind).toBe('open');
  await window.passkeys.remove(credential);
  await window.vault.lock();
  expect(await window.passkeys.atDoor(person)).toEqual([]);
  expect((await window.vault.unlock(right)).kind).toBe('wrong');
  expect((await window.vault.unlock({ person, passphrase })).kind).toBe('open');
});
