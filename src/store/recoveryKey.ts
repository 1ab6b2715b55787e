import { bech32 } from '@scure/base';
import { copyOf, randomBytes, type Bytes } from './bytes.ts';
import { exchangePublicOf } from './keyPairs.ts';

/**
 * The recovery key is an `age` X25519 identity, so that the common `age` tool opens a backup with what was
 * printed: bech32 of 32 bytes, `AGE-SECRET-KEY-1…` and `age1…` (age specification, section on X25519).
 */
const identityPrefix = 'age-secret-key-';
const recipientPrefix = 'age';

export const newRecoveryKey = (): string =>
  bech32.encode(identityPrefix, bech32.toWords(randomBytes(32)), false).toUpperCase();

/** The 32 secret bytes, or null when this is no recovery key. Blanks and case as typed do not matter. */
export function readRecoveryKey(typed: string): Bytes | null {
  return decode(typed.replace(/\s+/gu, '').toLowerCase(), identityPrefix);
}

/** `age1…` of a public key of 32 bytes. */
export const recipientOf = (publicKey: Uint8Array): string =>
  bech32.encode(recipientPrefix, bech32.toWords(publicKey), false);

/** Public key of 32 bytes from `age1…`, or null. */
export const readRecipient = (text: string): Bytes | null => decode(text, recipientPrefix);

/** The public half of a recovery key's secret bytes. */
export const recoveryPublicKey = (secret: Uint8Array): Promise<Bytes> => exchangePublicOf(secret);

function decode(text: string, prefix: string): Bytes | null {
  const words = bech32.decodeUnsafe(text, false);
  if (words === undefined || words.prefix !== prefix) return null;
  const bytes = bech32.fromWordsUnsafe(words.words);
  return bytes instanceof Uint8Array && bytes.length === 32 ? copyOf(bytes) : null;
}
