import { describe, expect, it } from 'vitest';
import { memoryBlobs } from '../../../src/store/memoryBlobs.ts';
import { tables, type PagedBlobs } from '../../../src/store/ports.ts';
import { keepTwice } from '../../../src/store/secondCopy/keepTwice.ts';
import { makeCopy } from '../../../src/store/secondCopy/makeCopy.ts';
import { memoryLogFolder } from '../../../src/store/secondCopy/memoryLogFolder.ts';
import { whichCopy } from '../../../src/store/secondCopy/whichCopy.ts';
import { bytesIn, everything, fromTheCopy, put, whole } from './aCopy.ts';

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

    const big = new Uint8Array(1024 * 512);
    for (let at = 0; at < 24; at += 1)
      await blobs.write([{ put: 'journal', group: 'd', key: 'same', bytes: big }]);
    await whole(folder);
    const [length] = [...folder.files.values()].map((bytes) => bytes.length);
    expect(length).toBeLessThan(6 * 1024 * 1024);
    const rebuilt = await fromTheCopy(folder);
    expect((await rebuilt.all('journal')).map((row) => row.bytes.length)).toEqual([big.length]);
  });

  it('keeps nobody from working when there is no room to make one, and leaves nothing in the way', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    await database.write(Array.from({ length: 3000 }, (_, at) => put(`k${at}`, at % 256)));
    folder.room = 20_000;
    const blobs = keepTwice(database, async () => folder);
    for (let at = 0; at < 40; at += 1) {
      await blobs.write([put(`n${at}`, at)]);
      await new Promise((go) => setTimeout(go, 1));
    }
    expect(await blobs.all('entries')).toHaveLength(3040);
    expect(await whichCopy(folder)).toBeNull();
    expect(folder.files.size).toBe(0);
  });

  it('lets whoever writes go on as soon as there is room again', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    const open = () => keepTwice({ ...database, close: async () => undefined }, async () => folder);
    const first = open();
    for (const key of ['a', 'b']) await first.write([put(key, 1)]);
    folder.room = bytesIn(folder);
    await expect(first.write([put('c', 1)])).rejects.toMatchObject({ kind: 'diskFull' });
    folder.room = Number.POSITIVE_INFINITY;
    await first.write([put('c', 1)]);
    await first.close();

    const second = open();
    folder.room = bytesIn(folder);
    await expect(second.write([put('d', 1)])).rejects.toMatchObject({ kind: 'diskFull' });
    folder.room = Number.POSITIVE_INFINITY;
    await second.write([put('d', 1)]);
    await whole(folder);
    expect(await everything(await fromTheCopy(folder))).toEqual(await everything(database));
    expect((await database.all('entries')).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is there whenever it is noted, also when the vault is closed as it becomes whole', async () => {
    for (let moment = 0; moment < 120; moment += 1) {
      const [database, folder] = [memoryBlobs(), memoryLogFolder()];
      await database.write([put('z', 9)]);
      const blobs = keepTwice({ ...database, close: async () => undefined }, async () => folder);
      await blobs.write([put('a', 1)]);
      for (let at = 0; at < moment; at += 1)
        await (at % 8 === 0 ? new Promise((go) => setTimeout(go, 0)) : null);
      await blobs.close();
      const which = await whichCopy(folder);
      if (which === null) continue;
      expect([...folder.files.keys()], String(moment)).toContain(which.file);
      expect(await everything(await fromTheCopy(folder)), String(moment)).toEqual(await everything(database));
    }
  });

  it('never holds as whole what the database refused while it was made', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    await database.write(Array.from({ length: 3000 }, (_, at) => put(`k${at}`, at % 256)));
    let full = false;
    const write: PagedBlobs['write'] = (writes) =>
      full ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : database.write(writes);
    const blobs = keepTwice({ ...database, write }, async () => folder);
    await blobs.write([put('a', 1)]);
    full = true;
    await expect(blobs.write([put('b', 2)])).rejects.toMatchObject({ kind: 'diskFull' });
    full = false;
    await blobs.write([put('c', 3)]);
    await whole(folder);
    expect(await everything(await fromTheCopy(folder))).toEqual(await everything(database));
  });

  it('is never noted as whole once it was given up', async () => {
    const folder = memoryLogFolder();
    const making = await makeCopy(memoryBlobs(), folder);
    let turns = 0;
    const givenUpAtTheLast = <T>(work: () => Promise<T>): Promise<T> => {
      turns += 1;
      if (turns > tables.length) making.stop();
      return work();
    };
    await expect(
      making.finish(
        givenUpAtTheLast,
        async () => undefined,
        () => 0,
        () => undefined,
      ),
    ).rejects.toMatchObject({ kind: 'failed' });
    expect(turns).toBe(tables.length + 1);
    expect(await whichCopy(folder)).toBeNull();
  });

  it('holds no byte of what was erased while it was made', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    const secret = put('a', 0xde, 0xad, 0xbe, 0xef, 0xde, 0xad);
    await database.write([secret, ...Array.from({ length: 3000 }, (_, at) => put(`k${at}`, at % 256))]);
    const blobs = keepTwice(database, async () => folder);
    const writes = [blobs.write([put('n', 1)])];
    while (bytesIn(folder) < 100) await new Promise((go) => setTimeout(go, 0));
    writes.push(blobs.write([{ remove: 'entries', key: 'a' }]));
    await Promise.all(writes);
    await whole(folder);
    const found = [...folder.files.values()].map((bytes) =>
      Buffer.from(bytes).includes('deadbeefdead', 0, 'hex'),
    );
    expect(found).toEqual([false]);
    expect(await everything(await fromTheCopy(folder))).toEqual(await everything(database));
  });

  it('is made anew when its file is shorter than it was known to be', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    await database.write([put('a', 1), put('b', 2)]);
    const first = keepTwice({ ...database, close: async () => undefined }, async () => folder);
    await first.write([put('c', 3)]);
    await whole(folder);
    await first.close();
    for (const [name, bytes] of folder.files) folder.files.set(name, bytes.slice(0, 10));
    const second = keepTwice(database, async () => folder);
    await second.write([put('d', 4)]);
    await whole(folder);
    expect(await everything(await fromTheCopy(folder))).toEqual(await everything(database));
  });

  it('belongs to one window: another reads, and is told so when it writes', async () => {
    const [database, folder] = [memoryBlobs(), memoryLogFolder()];
    const one = keepTwice(database, async () => folder);
    await one.write([put('a', 1)]);
    const other = keepTwice(database, async () => folder);
    expect(await other.get('entries', 'a')).toEqual(Uint8Array.of(1));
    await expect(other.write([put('b', 2)])).rejects.toMatchObject({ kind: 'otherTabWrites' });
    await one.write([put('c', 3)]);
    expect((await database.all('entries')).map(({ key }) => key)).toEqual(['a', 'c']);
  });
});
