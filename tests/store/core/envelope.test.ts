import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../src/store/base64url.ts';
import { fromUtf8, utf8 } from '../../../src/store/bytes.ts';
import {
  EnvelopeProblem,
  headerOf,
  open,
  seal,
  sealWithSalt,
  type Place,
} from '../../../src/store/envelope.ts';
import { pad, paddedSize, unpad } from '../../../src/store/padding.ts';
import { newKeyId, sealingKey } from '../../../src/store/sealingKey.ts';

const place: Place = {
  vault: 'vault-1',
  stream: 'stream-1',
  compartment: 'caseFile',
  record: 'record-1',
  slot: 'entry',
  revision: 0,
};
const counting = (length: number) => Uint8Array.from({ length }, (_, at) => at);
const aKey = (epoch = 1, id = newKeyId()) => sealingKey(id, epoch, counting(32));

describe('the envelope, version 1', () => {
  it('seals the permanent test vector to the same bytes for ever', async () => {
    const key = await sealingKey(toBase64url(counting(16)), 7, counting(32));
    const sealed = await sealWithSalt(key, place, utf8('Rødgrød med fløde'), counting(32));
    expect(Buffer.from(sealed.subarray(0, 92)).toString('hex')).toBe(vectorStart);
    expect(Buffer.from(await crypto.subtle.digest('SHA-256', sealed)).toString('hex')).toBe(vectorHash);
    expect(sealed.length).toBe(364);
    expect(fromUtf8(await open(key, place, sealed))).toBe('Rødgrød med fløde');
  });

  it('never writes the same bytes twice', async () => {
    const key = await aKey();
    expect(await seal(key, place, utf8('a'))).not.toEqual(await seal(key, place, utf8('a')));
  });

  it('opens nowhere but where it was sealed', async () => {
    const key = await aKey(1);
    const sealed = await seal(key, place, utf8('a'));
    const others: readonly Partial<Place>[] = [
      { vault: 'vault-2' },
      { stream: 'stream-2' },
      { compartment: 'contact' },
      { record: 'record-2' },
      { slot: 'summary' },
      { revision: 1 },
    ];
    for (const other of others)
      await expect(open(key, { ...place, ...other }, sealed)).rejects.toThrow(EnvelopeProblem);
    const later = await sealingKey(key.id, 2, counting(32));
    await expect(open(later, place, sealed)).rejects.toThrow('tampered');
    await expect(open(await aKey(1), place, sealed)).rejects.toThrow('tampered');
  });

  it('gives way to no flipped bit and to no cut', async () => {
    const key = await aKey();
    const sealed = await seal(key, place, utf8('a'));
    for (let at = 0; at < sealed.length; at += 1) {
      const flipped = sealed.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      await expect(open(key, place, flipped)).rejects.toThrow(EnvelopeProblem);
      await expect(open(key, place, sealed.slice(0, at))).rejects.toThrow('cut');
    }
  });

  it('says so when a later product sealed it', async () => {
    const sealed = await seal(await aKey(), place, utf8('a'));
    sealed[3] = 2;
    expect(() => headerOf(sealed)).toThrow('newer');
  });
});

describe('padding', () => {
  it('gives back any bytes, from a size that tells little', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const padded = pad(bytes);
        expect(unpad(padded)).toEqual(bytes);
        expect(paddedSize(padded.length)).toBe(padded.length);
        return padded.length <= Math.max(256, 2 * (bytes.length + 4));
      }),
    );
  });

  it('has few sizes: under a hundred up to a megabyte', () => {
    const sizes = new Set<number>();
    for (let length = 1; length <= 1 << 20; length += 7) sizes.add(paddedSize(length));
    expect(sizes.size).toBeLessThan(100);
  });

  it('is refused when something hides in it', () => {
    const padded = pad(utf8('a'));
    padded[200] = 1;
    expect(unpad(padded)).toBeNull();
  });
});

/** Frozen with version 1. A change here means that no record written before can be opened: make a version 2. */
const vectorStart =
  '54564701000102030405060708090a0b0c0d0e0f0000000700000000000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f6d907143328c3521b5d1e76bbe90b902ee205462bd60e07d2dcd710acfe76581';
const vectorHash = '5fc0b5bf756e94ae3a56bb22b9bfd18c7ca3b2d2317d0a92ed580a916664af3a';
