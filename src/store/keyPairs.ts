import { fromBase64url, toBase64url } from './base64url.ts';
import { concat, copyOf, randomBytes, type Bytes } from './bytes.ts';

/** X25519: others wrap keys to it. Ed25519: this person signs with it. Raw public keys, base64url. */
export interface PublicKeys {
  readonly exchange: string;
  readonly signing: string;
}
export interface PrivateKeys {
  readonly exchange: CryptoKey;
  readonly signing: CryptoKey;
}

/** The fixed start of a pkcs8 X25519 key before its 32 bytes (RFC 8410). */
const exchangeStart = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20);

/** Private half of an X25519 pair from its 32 raw bytes; cannot be taken out again. */
export const exchangeKeyFromRaw = (raw: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', concat(exchangeStart, raw), 'X25519', false, ['deriveBits']);

/** Public key (32 bytes) that belongs to a raw private X25519 key: its product with the base point 9. */
export async function exchangePublicOf(raw: Uint8Array): Promise<Bytes> {
  const base = new Uint8Array(32);
  base[0] = 9;
  return sharedSecret(await exchangeKeyFromRaw(raw), base);
}

/** RFC 7748 Diffie-Hellman. Throws when the other key is of low order. */
export async function sharedSecret(own: CryptoKey, other: Uint8Array): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', copyOf(other), 'X25519', false, []);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: imported }, own, 256));
}

/** A fresh pair for one wrapping. */
export async function newExchangePair(): Promise<{ readonly own: CryptoKey; readonly open: Bytes }> {
  const raw = randomBytes(32);
  return { own: await exchangeKeyFromRaw(raw), open: await exchangePublicOf(raw) };
}

/** New keys of a person: the private halves as pkcs8 bytes, to be sealed at once. */
export async function newPersonKeys(): Promise<{
  readonly open: PublicKeys;
  readonly sealedParts: { readonly exchange: string; readonly signing: string };
}> {
  const raw = randomBytes(32);
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no key pair');
  const signing = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const signingOpen = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return {
    open: { exchange: toBase64url(await exchangePublicOf(raw)), signing: toBase64url(signingOpen) },
    sealedParts: { exchange: toBase64url(concat(exchangeStart, raw)), signing: toBase64url(signing) },
  };
}

/** Imports both private keys from pkcs8; they cannot be taken out again. */
export async function importPrivateKeys(parts: {
  readonly exchange: string;
  readonly signing: string;
}): Promise<PrivateKeys> {
  const [exchange, signing] = await Promise.all([
    crypto.subtle.importKey('pkcs8', fromBase64url(parts.exchange), 'X25519', false, ['deriveBits']),
    crypto.subtle.importKey('pkcs8', fromBase64url(parts.signing), 'Ed25519', false, ['sign']),
  ]);
  return { exchange, signing };
}

/** Ed25519 signature, base64url. */
export const sign = async (signing: CryptoKey, bytes: Bytes): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', signing, bytes)));

/** Public keys brought in once: a case has few authors and many entries. */
const verifying = new Map<string, Promise<CryptoKey>>();
const keptKeys = 64;
function verifyingKey(publicKey: string): Promise<CryptoKey> {
  const known = verifying.get(publicKey);
  if (known !== undefined) return known;
  const key = crypto.subtle.importKey('raw', fromBase64url(publicKey), 'Ed25519', false, ['verify']);
  if (verifying.size >= keptKeys) verifying.clear();
  verifying.set(publicKey, key);
  return key;
}

/** Whether this is the signature of the holder of `publicKey`. Malformed keys and signatures are a no. */
export async function isSignedBy(publicKey: string, bytes: Bytes, signature: string): Promise<boolean> {
  try {
    const key = await verifyingKey(publicKey);
    return await crypto.subtle.verify('Ed25519', key, fromBase64url(signature), bytes);
  } catch {
    return false;
  }
}
