import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDexieBlobs } from '../../../src/store/dexieBlobs.ts';

afterEach(() => vi.restoreAllMocks());

describe('a commit', () => {
  it('asks the browser to be on disk before it is called done', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const blobs = await openDexieBlobs({
      name: 'v',
      indexedDB: new IDBFactory(),
      IDBKeyRange,
      mayBeMade: true,
    });
    asked.mockClear();
    await blobs.write([{ put: 'journal', group: 'g', key: 'k', bytes: new Uint8Array(1) }]);
    const writing = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
    await blobs.close();
  });
});
