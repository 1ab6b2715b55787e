import { canonicalBytes } from '../entries/canonical.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { concat, copyOf, randomBytes, sameBytes, utf8, type Bytes } from './bytes.ts';
import { pad, paddedSize, unpad } from './padding.ts';
import type { SealingKey } from './sealingKey.ts';

/**
 * Envelope, version 1. Layout in bytes:
 *   3 magic "TVG" · 1 version · 16 key id · 4 epoch · 4 revision · 32 salt · 32 commitment · ciphertext with tag
 * HKDF-SHA256 (key, salt) gives 64 bytes: a one-time AES-256-GCM key (zero nonce, used once) and a commitment to
 * it. The additional data is `Place`, rebuilt by the reader from where it found the record.
 */
export const slots = [
  'entry',
  'draft',
  'summary',
  'head',
  'reminder',
  'index',
  'state',
  'tombstone',
  'departure',
  'grant',
  'root',
  'privateKeys',
] as const;
export type Slot = (typeof slots)[number];

/** Where a record belongs. Nothing of it is taken from the record, except what the key's id leads to. */
export interface Place {
  readonly vault: string;
  readonly stream: string;
  readonly compartment: string;
  readonly record: string;
  readonly slot: Slot;
  /** 0 for what never changes. */
  readonly revision: number;
}

export class EnvelopeProblem extends Error {
  readonly why: 'cut' | 'tampered' | 'newer';
  constructor(why: 'cut' | 'tampered' | 'newer') {
    super(why);
    this.name = 'EnvelopeProblem';
    this.why = why;
  }
}

const magic = utf8('TVG');
const version = 1;
const saltAt = 28;
const commitmentAt = saltAt + 32;
const bodyAt = commitmentAt + 32;
const tagLength = 16;
const info = utf8('envelope 1');

export interface EnvelopeHeader {
  readonly keyId: string;
  readonly epoch: number;
  readonly revision: number;
  /** Changes with every sealing: the first eight bytes of the salt. */
  readonly fingerprint: string;
}

/** Reads the open part. Throws `EnvelopeProblem`. Nothing in it is trusted before `open` succeeds. */
export function headerOf(sealed: Uint8Array): EnvelopeHeader {
  if (sealed.length < bodyAt) throw new EnvelopeProblem('cut');
  if (!sameBytes(sealed.subarray(0, 3), magic)) throw new EnvelopeProblem('tampered');
  const found = sealed[3] ?? 0;
  if (found !== version) throw new EnvelopeProblem(found > version ? 'newer' : 'tampered');
  const padded = sealed.length - bodyAt - tagLength;
  if (padded < 256 || paddedSize(padded) !== padded) throw new EnvelopeProblem('cut');
  const view = new DataView(sealed.buffer, sealed.byteOffset);
  return {
    keyId: toBase64url(sealed.subarray(4, 20)),
    epoch: view.getUint32(20),
    revision: view.getUint32(24),
    fingerprint: toBase64url(sealed.subarray(saltAt, saltAt + 8)),
  };
}

/** Seals bytes for one place. Every call draws a new salt, so the same bytes never look the same. */
export async function seal(key: SealingKey, place: Place, bytes: Uint8Array): Promise<Bytes> {
  return sealWithSalt(key, place, bytes, randomBytes(32));
}

/** `seal` with a given salt: for the permanent test vector only. */
export async function sealWithSalt(
  key: SealingKey,
  place: Place,
  bytes: Uint8Array,
  salt: Bytes,
): Promise<Bytes> {
  const { once, commitment } = await derive(key, salt, 'encrypt');
  const padded = pad(bytes);
  const parameters = { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: additionalData(key, place) };
  const body = new Uint8Array(await crypto.subtle.encrypt(parameters, once, padded));
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, key.epoch);
  numbers.setUint32(4, place.revision);
  const start = concat(magic, Uint8Array.of(version), fromBase64url(key.id), new Uint8Array(numbers.buffer));
  return concat(start, salt, commitment, body);
}

/** Opens what was sealed for exactly this place with exactly this key. Throws `EnvelopeProblem` otherwise. */
export async function open(key: SealingKey, place: Place, sealed: Uint8Array): Promise<Bytes> {
  const header = headerOf(sealed);
  if (header.keyId !== key.id || header.epoch !== key.epoch || header.revision !== place.revision)
    throw new EnvelopeProblem('tampered');
  const { once, commitment } = await derive(key, copyOf(sealed.subarray(saltAt, commitmentAt)), 'decrypt');
  if (!sameBytes(commitment, sealed.subarray(commitmentAt, bodyAt))) throw new EnvelopeProblem('tampered');
  const parameters = { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: additionalData(key, place) };
  const padded = await crypto.subtle
    .decrypt(parameters, once, copyOf(sealed.subarray(bodyAt)))
    .catch(() => Promise.reject(new EnvelopeProblem('tampered')));
  const bytes = unpad(new Uint8Array(padded));
  if (bytes === null) throw new EnvelopeProblem('tampered');
  return bytes;
}

function additionalData(key: SealingKey, place: Place): Bytes {
  const { vault, stream, compartment, record, slot, revision } = place;
  const { id, epoch } = key;
  return canonicalBytes({
    format: version,
    vault,
    stream,
    compartment,
    record,
    slot,
    revision,
    key: id,
    epoch,
  });
}

async function derive(
  key: SealingKey,
  salt: Bytes,
  use: 'encrypt' | 'decrypt',
): Promise<{ readonly once: CryptoKey; readonly commitment: Bytes }> {
  const bits = new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key.material, 512),
  );
  const once = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, [use]);
  return { once, commitment: bits.slice(32) };
}
