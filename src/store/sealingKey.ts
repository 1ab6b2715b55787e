import { toBase64url } from './base64url.ts';
import { copyOf, randomBytes } from './bytes.ts';

/** A key of 32 random bytes that never seals anything itself: each record gets its own, derived from it. */
export interface SealingKey {
  /** Opaque: 16 random bytes, base64url. */
  readonly id: string;
  /** Counts up when the compartment is rotated. */
  readonly epoch: number;
  readonly material: CryptoKey;
}

/** Imports the raw bytes; they cannot be taken out again. */
export async function sealingKey(id: string, epoch: number, raw: Uint8Array): Promise<SealingKey> {
  const material = await crypto.subtle.importKey('raw', copyOf(raw), 'HKDF', false, ['deriveBits']);
  return { id, epoch, material };
}

export const newKeyId = (): string => toBase64url(randomBytes(16));
/** Sixteen zero bytes: for what is sealed under a key that has no id of its own (slots, grants). */
export const noKeyId = 'AAAAAAAAAAAAAAAAAAAAAA';
