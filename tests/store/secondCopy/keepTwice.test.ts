import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBlobs } from '../../../src/store/memoryBlobs.ts';
import { tables, type Blobs, type BlobWrite, type PagedBlobs } from '../../../src/store/ports.ts';
import { keepTwice } from '../../../src/store/secondCopy/keepTwice.ts';
import { memoryLogFolder } from '../../../src/store/secondCopy/memoryLogFolder.ts';
import { openMended } from '../../../src/store/secondCopy/mendDatabase.ts';
import { whichCopy } from '../../../src/store/secondCopy/whichCopy.ts';

/** Orders of writes, and crashes within one. */
const rounds = process.env['SOAK'] === undefined ? 60 : 10_000;

type Folder = ReturnType<typeof memoryLogFolder>;

const everything = (blobs: Blobs) => Promise.all(tables.map((table) => blobs.all(table)));
const put = (key: string, ...numbers: number[]): BlobWrite => ({
  put: 'entries',
  group: 'g',
  key,
  bytes: Uint8Array.from(numbers),
});
/** Until the copy that nobody waits for is whole, and the only file. */
async function whole(folder: Folder): Promise<void> {
  for (;;) {
    const which = await whichCopy(folder);
    if (which !== null && !which.due && (await folder.names()).length === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** What a start does that finds no database: a new one from the copy, where there is one. */
const fromTheCopy = (folder: Folder): Promise<Blobs> => {
  const anew = memoryBlobs();
  return openMended({
    copy: folder,
    hasDatabase: async () => false,
    openDatabase: async () => ({ ...anew, close: async () => undefined }),
    alone: (work) => work(),
    unlessInUse: (work) => work(),
  });
};

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

  it('is kept in the copy too where the database took it and said otherwise', async () => {
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
    expect(await everything(await fromTheCopy(folder))).toEqual(await everything(database));
  });

  it('reaches the copy before the database', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    const seen: number[] = [];
    const write: PagedBlobs['write'] = async (writes) => {
      seen.push([...folder.files.values()][0]?.length ?? 0);
      await database.write(writes);
    };
    const blobs = keepTwice({ ...database, write }, async () => folder);
    await blobs.write([put('a', 1)]);
    await whole(folder);
    await blobs.write([put('b', 2)]);
    expect(seen[1]).toBeGreaterThan(seen[0] ?? 0);
  });
});

describe('the copy', () => {
  it('is made for a vault that had none, while work goes on', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    const many = Array.from({ length: 1200 }, (_, at) => put(`k${String(at).padStart(5, '0')}`, at % 256));
    await database.write(many);
    const blobs = keepTwice(database, async () => folder);
    const during = Array.from({ length: 40 }, (_, at) =>
      blobs.write(at % 2 === 0 ? [put(`k${String(at * 25).padStart(5, '0')}`, 7, 7)] : [put(`n${at}`, at)]),
    );
    await Promise.all(during);
    await whole(folder);
    expect(await everything(await fromTheCopy(folder))).toEqual(await everything(database));
  });

  it('is made anew when much was added, and after something was erased: no byte of it stays', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    const blobs = keepTwice(database, async () => folder);
    await blobs.write([put('a', 0xde, 0xad, 0xbe, 0xef, 0xde, 0xad)]);
    await whole(folder);
    await blobs.write([{ remove: 'entries', key: 'a' }]);
    await whole(folder);
    expect(
      [...folder.files.values()].map((bytes) => Buffer.from(bytes).includes('deadbeef', 0, 'hex')),
    ).toEqual([false]);
    expect(await whichCopy(folder)).toMatchObject({ due: false });

    const big = new Uint8Array(1024 * 1024);
    for (let at = 0; at < 12; at += 1)
      await blobs.write([{ put: 'journal', group: 'd', key: 'same', bytes: big }]);
    await whole(folder);
    const [length] = [...folder.files.values()].map((bytes) => bytes.length);
    expect(length).toBeLessThan(6 * 1024 * 1024);
    const rebuilt = await fromTheCopy(folder);
    expect((await rebuilt.all('journal')).map((row) => row.bytes.length)).toEqual([big.length]);
  });

  it('keeps nobody from working when there is no room to make one', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    const noRoom = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const blobs = keepTwice(database, async () => ({ ...folder, open: noRoom }));
    await blobs.write([put('a', 1)]);
    expect(await blobs.all('entries')).toHaveLength(1);
    expect(await whichCopy(folder)).toBeNull();
  });

  it('is left alone while another window writes', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    const one = keepTwice(database, async () => folder);
    await one.write([put('a', 1)]);
    const other = keepTwice(database, async () => folder);
    expect(await other.get('entries', 'a')).toEqual(Uint8Array.of(1));
    expect(await other.all('entries')).toHaveLength(1);
    await one.write([put('b', 2)]);
  });
});
