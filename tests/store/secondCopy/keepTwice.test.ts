import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBlobs } from '../../../src/store/memoryBlobs.ts';
import { tables, type BlobWrite, type PagedBlobs } from '../../../src/store/ports.ts';
import { keepTwice } from '../../../src/store/secondCopy/keepTwice.ts';
import { memoryLogFolder } from '../../../src/store/secondCopy/memoryLogFolder.ts';
import { whichCopy } from '../../../src/store/secondCopy/whichCopy.ts';
import { bytesIn, everything, fromTheCopy, put, whole } from './aCopy.ts';

/** Orders of writes, and crashes within one. */
const rounds = process.env['SOAK'] === undefined ? 60 : 10_000;

const name = fc.constantFrom('a', 'b', 'ab', 'æ', 'Z', '1');
const table = fc.constantFrom(...tables);
const anyWrite: fc.Arbitrary<BlobWrite> = fc.oneof(
  fc.record({ put: table, group: name, key: name, bytes: fc.uint8Array({ maxLength: 12 }) }),
  fc.record({ remove: table, key: name }),
);
const anyWork = fc.array(fc.array(anyWrite, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });

describe('a record kept twice', () => {
  it('stands in the copy as in the database, whatever is written, by however many starts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyWork, { minLength: 1, maxLength: 4 }), async (starts) => {
        const [database, folder] = [memoryBlobs(), memoryLogFolder()];
        for (const work of starts) {
          const blobs = keepTwice(database, async () => folder);
          for (const writes of work) await blobs.write(writes);
          await whole(folder);
          folder.letGo();
        }
        expect(await everything(await fromTheCopy(folder))).toEqual(await everything(database));
      }),
      { numRuns: rounds },
    );
  });

  it('survives a crash at any byte of the copy: what was acknowledged is there when the database is gone', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork, anyWrite, anyWork, fc.nat(), async (before, cut, after, where) => {
        const [database, folder] = [memoryBlobs(), memoryLogFolder()];
        const first = keepTwice(database, async () => folder);
        for (const writes of before) await first.write(writes);
        await whole(folder);
        const { file } = (await whichCopy(folder)) ?? { file: '' };
        folder.letGo();
        // The browser ends within the next write: so many of its bytes are there, and the database took nothing.
        const dying = keepTwice(
          { ...database, write: () => new Promise(() => undefined) },
          async () => folder,
        );
        const sent = folder.files.get(file)?.length ?? 0;
        void dying.write([cut]);
        while ((folder.files.get(file)?.length ?? 0) === sent) await new Promise((go) => setTimeout(go, 1));
        const written = folder.files.get(file) ?? new Uint8Array(0);
        folder.files.set(file, written.slice(0, sent + (where % (written.length - sent + 1))));
        folder.letGo();

        const second = keepTwice(database, async () => folder);
        for (const writes of after) await second.write(writes);
        await whole(folder);
        expect(await everything(await fromTheCopy(folder))).toEqual(await everything(database));
      }),
      { numRuns: rounds },
    );
  });

  it('is not told of as kept when the database refuses, and the copy forgets it too', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    let full = false;
    const write: PagedBlobs['write'] = (writes) =>
      full ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : database.write(writes);
    const blobs = keepTwice({ ...database, write }, async () => folder);
    await blobs.write([put('a', 1)]);
    await whole(folder);
    full = true;
    await expect(blobs.write([put('b', 2)])).rejects.toMatchObject({ kind: 'diskFull' });
    expect((await (await fromTheCopy(folder)).all('entries')).map(({ key }) => key)).toEqual(['a']);
    full = false;
    await blobs.write([put('c', 3)]);
    const rebuilt = await fromTheCopy(folder);
    expect((await rebuilt.all('entries')).map(({ key }) => key)).toEqual(['a', 'c']);
  });

  it('is not in the copy when the database refused and answers nothing any more', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    let broken = false;
    const orBroken = <T>(work: () => Promise<T>): Promise<T> =>
      broken ? Promise.reject(new DOMException('closed', 'InvalidStateError')) : work();
    const blobs = keepTwice(
      {
        ...database,
        get: (...asked) => orBroken(() => database.get(...asked)),
        write: (writes) => orBroken(() => database.write(writes)),
      },
      async () => folder,
    );
    await blobs.write([put('a', 1)]);
    broken = true;
    await expect(blobs.write([put('b', 2)])).rejects.toMatchObject({ kind: 'failed' });
    expect((await (await fromTheCopy(folder)).all('entries')).map(({ key }) => key)).toEqual(['a']);
  });

  it('comes into the copy where the database took it and said otherwise: the copy is made anew', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    let lies = false;
    const write: PagedBlobs['write'] = async (writes) => {
      await database.write(writes);
      if (lies) throw new DOMException('aborted', 'AbortError');
    };
    const blobs = keepTwice({ ...database, write }, async () => folder);
    await blobs.write([put('a', 1)]);
    await whole(folder);
    lies = true;
    await expect(blobs.write([put('b', 2)])).rejects.toMatchObject({ kind: 'failed' });
    lies = false;
    await blobs.write([put('c', 3)]);
    await whole(folder);
    expect(await everything(await fromTheCopy(folder))).toEqual(await everything(database));
  });

  it('reaches the copy before the database', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    let inTheCopy = 0;
    const write: PagedBlobs['write'] = async (writes) => {
      inTheCopy = bytesIn(folder);
      await database.write(writes);
    };
    const blobs = keepTwice({ ...database, write }, async () => folder);
    await blobs.write([put('a', 1)]);
    await whole(folder);
    const before = bytesIn(folder);
    await blobs.write([put('b', 2)]);
    expect(inTheCopy).toBeGreaterThan(before);
  });

  it('is never laid over what the database lacks', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    const first = keepTwice(database, async () => folder);
    for (const key of ['a', 'b', 'c']) await first.write([put(key, 1)]);
    await first.close();
    const before = bytesIn(folder);
    const second = keepTwice(memoryBlobs(), async () => folder);
    await expect(second.write([put('d', 1)])).rejects.toMatchObject({ kind: 'damaged' });
    expect(bytesIn(folder)).toBe(before);
    expect((await (await fromTheCopy(folder)).all('entries')).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  it('lets go of every file when it is closed, at whatever moment, and keeps what was acknowledged', async () => {
    for (let moment = 0; moment < 60; moment += 1) {
      const [database, folder] = [memoryBlobs(), memoryLogFolder()];
      await database.write([put('z', 9)]);
      const blobs = keepTwice({ ...database, close: async () => undefined }, async () => folder);
      const kept: string[] = [];
      const writing = ['a', 'b', 'c'].map((key, at) =>
        blobs.write([put(key, at)]).then(
          () => kept.push(key),
          () => undefined,
        ),
      );
      for (let at = 0; at < moment; at += 1) await Promise.resolve();
      await blobs.close();
      await Promise.all(writing);
      expect(folder.held(), `after ${moment}`).toEqual([]);
      const keys = (await database.all('entries')).map(({ key }) => key);
      expect(keys, `after ${moment}`).toEqual(expect.arrayContaining(kept));
      if ((await whichCopy(folder)) === null) continue;
      expect(await everything(await fromTheCopy(folder)), `after ${moment}`).toEqual(
        await everything(database),
      );
    }
  });
});
