import loadArgon2id from 'argon2id/lib/setup.js';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argon2id } from '../../../src/store/argon2id.ts';
import { plainModule, wideModule } from '../../../src/store/argon2idModules.ts';
import { fromBase64url, toBase64url } from '../../../src/store/base64url.ts';
import { kdfDefaults, normalisePassphrase, withinKdfBounds } from '../../../src/store/kdf.ts';
import {
  exchangeKeyFromRaw,
  exchangePublicOf,
  isSignedBy,
  sharedSecret,
} from '../../../src/store/keyPairs.ts';
import {
  newRecoveryKey,
  readRecoveryKey,
  recipientOf,
  recoveryPublicKey,
} from '../../../src/store/recoveryKey.ts';
import { unlockVault } from '../../../src/store/vault.ts';
import { aVault, memoryNeeds, passphrase } from '../../support/vaultOf.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

describe('the algorithms, by published vectors', () => {
  it('Argon2id gives the tag of RFC 9106, section 5.3, with and without the wide instructions', async () => {
    for (const module of [wideModule, plainModule]) {
      const load = (imports: WebAssembly.Imports) =>
        WebAssembly.instantiate(Buffer.from(module, 'base64'), imports);
      const derive = await loadArgon2id(load, load);
      const tag = derive({
        password: new Uint8Array(32).fill(1),
        salt: new Uint8Array(16).fill(2),
        secret: new Uint8Array(8).fill(3),
        ad: new Uint8Array(12).fill(4),
        passes: 3,
        memorySize: 32,
        parallelism: 4,
        tagLength: 32,
      });
      expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
    }
  });

  it('X25519 agrees as in RFC 7748, section 6.1', async () => {
    const alice = fromHex(alicePrivate);
    const bob = fromHex(bobPrivate);
    expect(hex(await exchangePublicOf(alice))).toBe(
      '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a',
    );
    expect(hex(await exchangePublicOf(bob))).toBe(
      'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f',
    );
    const shared = await sharedSecret(await exchangeKeyFromRaw(alice), await exchangePublicOf(bob));
    expect(hex(shared)).toBe('4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742');
  });

  it('Ed25519 verifies test 2 of RFC 8032, section 7.1, and not with another message', async () => {
    const key = toBase64url(fromHex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'));
    const signature = toBase64url(
      fromHex(
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ),
    );
    expect(await isSignedBy(key, fromHex('72'), signature)).toBe(true);
    expect(await isSignedBy(key, fromHex('73'), signature)).toBe(false);
    expect(await isSignedBy('for kort', fromHex('72'), signature)).toBe(false);
  });
});
const alicePrivate = '77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a';
const bobPrivate = '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb';

describe('the passphrase', () => {
  it('opens with the real derivation at full strength', async () => {
    const { needs, vault } = await aVault({ ...memoryNeeds(), kdf: argon2id });
    expect((await unlockVault(needs, { person: vault.person, passphrase })).kind).toBe('open');
  });

  it('is never derived with parameters outside the bounds', () => {
    expect(withinKdfBounds(kdfDefaults)).toBe(true);
    for (const outside of [
      { memoryKiB: 131_071 },
      { memoryKiB: 1_048_577 },
      { memoryKiB: 131_072.5 },
      { iterations: 2 },
      { iterations: 13 },
      { parallelism: 0 },
      { parallelism: 5 },
    ])
      expect(withinKdfBounds({ ...kdfDefaults, ...outside })).toBe(false);
  });

  it('has one spelling', () => {
    expect(normalisePassphrase(' a\u030a  b\t')).toBe(normalisePassphrase('å b'));
  });

  it('is not kept anywhere, nor a hash of it', async () => {
    const { needs } = await aVault();
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(passphrase)));
    for (const name of await needs.keyFiles.names()) {
      const text = new TextDecoder().decode(await needs.keyFiles.read(name));
      for (const trace of [passphrase, hash.toString('hex'), hash.toString('base64url')])
        expect(text.includes(trace)).toBe(false);
    }
  });
});

describe('the recovery key', () => {
  it('is an age identity: the library makes the same recipient of it', async () => {
    for (const key of [newRecoveryKey(), await generateX25519Identity()]) {
      const secret = readRecoveryKey(key);
      if (secret === null) throw new Error('not read');
      expect(recipientOf(await recoveryPublicKey(secret))).toBe(await identityToRecipient(key));
    }
  });

  it('with a typing mistake in any place is not taken', () => {
    const key = newRecoveryKey();
    for (let at = 0; at < key.length; at += 1) {
      const other = key[at] === 'Q' ? 'P' : 'Q';
      expect(readRecoveryKey(key.slice(0, at) + other + key.slice(at + 1))).toBeNull();
    }
  });
});

describe('base64url', () => {
  it('has one text per value and refuses every other', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 99 }), (bytes) => {
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
      }),
    );
    for (const wrong of ['AB', 'A', 'AA==', 'A+/A', 'AAA B'])
      expect(() => fromBase64url(wrong)).toThrow('not base64url');
  });
});
