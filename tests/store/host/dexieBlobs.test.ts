import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databaseVersion, openDexieBlobs, type DatabasePlace } from '../../../src/store/dexieBlobs.ts';
import { memoryBlobs } from '../../../src/store/memoryBlobs.ts';
import { tables, type Blobs, type BlobWrite } from '../../../src/store/ports.ts';

const aPlace = (): DatabasePlace => ({
  name: 'd',
  indexedDB: new IDBFactory(),
  IDBKeyRange,
  mayBeMade: true,
});
const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

function rawOpen(place: DatabasePlace, version?: number): Promise<IDBDatabase> {
  return new Promise((ready, failed) => {
    const request = place.indexedDB.open(place.name, version);
    request.addEventListener('success', () => ready(request.result));
    request.addEventListener('error', () => failed(request.error));
  });
}
const everything = async (blobs: Blobs) => Promise.all(tables.map((table) => blobs.all(table)));

describe('the database behind the vault', () => {
  it('answers to any writes as its memory twin does', async () => {
    const name = fc.constantFrom('a', 'b', 'ab', 'æ', 'Z', '1', '10', '2');
    const table = fc.constantFrom(...tables);
    const write: fc.Arbitrary<BlobWrite> = fc.oneof(
      fc.record({ put: table, group: name, key: name, bytes: fc.uint8Array({ maxLength: 8 }) }),
      fc.record({ remove: table, key: name }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(write, { maxLength: 6 }), { maxLength: 6 }), async (batches) => {
        const [real, twin] = [await openDexieBlobs(aPlace()), memoryBlobs()];
        for (const batch of batches) {
          await real.write(batch);
          await twin.write(batch);
        }
        expect(await everything(real)).toEqual(await everything(twin));
        for (const one of tables) {
          expect(await real.ofGroup(one, 'a')).toEqual(await twin.ofGroup(one, 'a'));
          expect(await real.get(one, 'b')).toEqual(await twin.get(one, 'b'));
        }
        await real.close();
      }),
      { numRuns: 60 },
    );
  });

  it('writes all of a batch or nothing', async () => {
    const blobs = await openDexieBlobs(aPlace());
    const bad = { put: 'heads', group: 'g', key: 'h', bytes: new Uint8Array(2) } as const;
    const unkeyed = { ...bad, key: undefined as unknown as string };
    await expect(
      blobs.write([{ put: 'entries', group: 'g', key: 'e', bytes: bytes(1) }, unkeyed]),
    ).rejects.toMatchObject({ kind: 'failed' });
    expect(await blobs.all('entries')).toEqual([]);
  });

  it('makes none where none may be made, and leaves none behind', async () => {
    const place = { ...aPlace(), mayBeMade: false };
    await expect(openDexieBlobs(place)).rejects.toMatchObject({ kind: 'damaged' });
    expect(await place.indexedDB.databases()).toEqual([]);
    const made = await openDexieBlobs({ ...place, mayBeMade: true });
    await made.write([{ put: 'entries', group: 'g', key: 'k', bytes: bytes(1) }]);
    await made.close();
    const opened = await openDexieBlobs(place);
    expect(await opened.all('entries')).toHaveLength(1);
    await opened.close();
  });

  it('takes only the bytes of a view to disk, not the buffer it looks into', async () => {
    const place = aPlace();
    const blobs = await openDexieBlobs(place);
    const whole = bytes(1, 2, 3, 4, 5, 6, 7, 8);
    await blobs.write([{ put: 'entries', group: 'g', key: 'k', bytes: whole.subarray(2, 4) }]);
    await blobs.close();
    const db = await rawOpen(place);
    const row = await new Promise<{ b: Uint8Array }>((ready) => {
      const request = db.transaction('t1').objectStore('t1').get('k');
      request.addEventListener('success', () => ready(request.result as { b: Uint8Array }));
    });
    expect(row.b.buffer.byteLength).toBe(2);
    db.close();
  });

  it('names its tables so that they tell nothing', async () => {
    const place = aPlace();
    await (await openDexieBlobs(place)).close();
    const db = await rawOpen(place);
    expect([...db.objectStoreNames]).toEqual(['t1', 't2', 't3', 't4', 't5', 't6', 't7']);
    db.close();
  });

  it('refuses a database newer than itself, and leaves its version alone', async () => {
    const place = aPlace();
    await (await openDexieBlobs(place)).close();
    (await rawOpen(place, databaseVersion * 10 + 10)).close();
    await expect(openDexieBlobs(place)).rejects.toMatchObject({ kind: 'newerStore' });
    const db = await rawOpen(place);
    expect(db.version).toBe(databaseVersion * 10 + 10);
    db.close();
  });

  it('stays closed once closed', async () => {
    const blobs = await openDexieBlobs(aPlace());
    await blobs.close();
    await expect(blobs.all('entries')).rejects.toMatchObject({ kind: 'failed' });
  });
});
