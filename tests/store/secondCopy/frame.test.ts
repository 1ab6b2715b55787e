import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlobWrite } from '../../../src/store/ports.ts';
import { frameOf, readFrame } from '../../../src/store/secondCopy/frame.ts';

describe('a frame', () => {
  it('says what was written, and nothing when any byte of it has changed', async () => {
    const writes: readonly BlobWrite[] = [
      { put: 'entries', group: 'æ', key: 'nøgle', bytes: Uint8Array.of(1, 2, 3) },
      { remove: 'heads', key: 'h' },
      { put: 'meta', group: '', key: '', bytes: new Uint8Array(0) },
    ];
    const frame = await frameOf(writes);
    expect(await readFrame(frame)).toEqual(writes);
    await fc.assert(
      fc.asyncProperty(fc.nat(frame.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = frame.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(await readFrame(changed)).toBeNull();
      }),
    );
    for (let length = 0; length < frame.length; length += 1)
      expect(await readFrame(frame.slice(0, length))).toBeNull();
  });
});
