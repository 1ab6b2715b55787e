import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDeviceId, asEntryId } from '../../src/entries/ids.ts';
import { compareEntries, inOrder } from '../../src/entries/order.ts';

const entry = fc.record({
  lamport: fc.integer({ min: 1, max: 4 }),
  device: fc.constantFrom('a', 'b', 'c').map(asDeviceId),
  id: fc.uuid().map(asEntryId),
});

describe('the order of entries', () => {
  it('is the same from whatever order they arrive in, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const before = [...entries];
        expect(inOrder([...entries].reverse())).toEqual(inOrder(entries));
        expect(entries).toEqual(before);
      }),
    );
  });

  it('is by lamport first and by device then', () => {
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        const wanted = a.lamport === b.lamport ? a.device < b.device : a.lamport < b.lamport;
        const tied = a.lamport === b.lamport && a.device === b.device;
        expect(tied || compareEntries(a, b) < 0 === wanted).toBe(true);
      }),
    );
  });
});
