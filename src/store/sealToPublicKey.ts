import { concat, copyOf, utf8, type Bytes } from './bytes.ts';
import { open, seal, type Place } from './envelope.ts';
import { newExchangePair, sharedSecret } from './keyPairs.ts';
import { noKeyId, sealingKey, type SealingKey } from './sealingKey.ts';

/** What only the holder of one X25519 key can open: a one-time public key and an envelope under the shared secret. */
export interface SealedToKey {
  readonly ephemeral: Bytes;
  readonly sealed: Bytes;
}

export async function sealToPublicKey(
  publicKey: Uint8Array,
  place: Place,
  bytes: Uint8Array,
): Promise<SealedToKey> {
  const pair = await newExchangePair();
  const key = await agreedKey(await sharedSecret(pair.own, publicKey), pair.open, publicKey);
  return { ephemeral: pair.open, sealed: await seal(key, place, bytes) };
}

/** Throws when it was not sealed to this key for this place. */
export async function openWithPrivateKey(
  own: { readonly privateKey: CryptoKey; readonly publicKey: Uint8Array },
  place: Place,
  { ephemeral, sealed }: SealedToKey,
): Promise<Bytes> {
  const secret = await sharedSecret(own.privateKey, ephemeral);
  return open(await agreedKey(secret, ephemeral, own.publicKey), place, sealed);
}

/** Both public keys take part in the derivation, so that a wrapping is for one person only. */
async function agreedKey(secret: Bytes, ephemeral: Uint8Array, publicKey: Uint8Array): Promise<SealingKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const salt = concat(ephemeral, copyOf(publicKey));
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('to public key 1') };
  const bits = await crypto.subtle.deriveBits(parameters, material, 256);
  return sealingKey(noKeyId, 0, new Uint8Array(bits));
}
