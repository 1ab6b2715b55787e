import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryBlobs } from '../../../src/store/memoryBlobs.ts';
import type { Blobs, BlobWrite } from '../../../src/store/ports.ts';
import { frameOf, readFrame } from '../../../src/store/secondCopy/frame.ts';
import { memoryLogFolder } from '../../../src/store/secondCopy/memoryLogFolder.ts';
import { rebuildIfLost, type Lost } from '../../../src/store/secondCopy/rebuild.ts';
import { noteCopy, whichCopy } from '../../../src/store/secondCopy/whichCopy.ts';

const put = (key: string, ...numbers: number[]): BlobWrite => ({
  put: 'entries',
  group: 'g',
  key,
  bytes: Uint8Array.from(numbers),
});

/** A copy of three writes, and a machine on which the database may be gone. */
async function aCopy() {
  const folder = memoryLogFolder();
  const frames = await Promise.all([[put('a', 1)], [put('b', 2)], [put('c', 3)]].map(frameOf));
  folder.files.set('1', Uint8Array.from(frames.flatMap((frame) => [...frame])));
  await noteCopy(folder, { file: '1', base: frames[0]?.length ?? 0, due: false, rebuilding: false });
  const database = memoryBlobs();
  let there = false;
  const lost: Lost = {
    copy: folder,
    hasDatabase: async () => there,
    openDatabase: async () => {
      there = true;
      return { ...database, close: async () => undefined };
    },
    alone: (work) => work(),
  };
  return {
    folder,
    frames,
    database,
    lost,
    keys: async () => (await database.all('entries')).map((row) => row.key),
  };
}

describe('a database that is gone', () => {
  it('is made anew from the copy', async () => {
    const { lost, keys, folder } = await aCopy();
    await rebuildIfLost(lost);
    expect(await keys()).toEqual(['a', 'b', 'c']);
    expect(await whichCopy(folder)).toMatchObject({ rebuilding: false });
  });

  it('is made once more from the beginning when the browser ended on the way', async () => {
    const { lost, keys, folder, database } = await aCopy();
    const dying: Lost = {
      ...lost,
      openDatabase: async (): Promise<Blobs> => ({
        ...(await lost.openDatabase()),
        write: async () => {
          await database.write([put('a', 1)]);
          throw new Error('ended');
        },
      }),
    };
    await expect(rebuildIfLost(dying)).rejects.toThrow('ended');
    expect(await keys()).toEqual(['a']);
    expect(await whichCopy(folder)).toMatchObject({ rebuilding: true });
    await rebuildIfLost(lost);
    expect(await keys()).toEqual(['a', 'b', 'c']);
  });

  it('comes back without the record whose bytes have changed, and with all others', async () => {
    const { lost, keys, folder, frames } = await aCopy();
    const bytes = folder.files.get('1');
    if (bytes !== undefined)
      bytes[(frames[0]?.length ?? 0) + 40] = (bytes[(frames[0]?.length ?? 0) + 40] ?? 0) ^ 1;
    await rebuildIfLost(lost);
    expect(await keys()).toEqual(['a', 'c']);
  });
});

describe('a database that stands', () => {
  it('is left as it is', async () => {
    const { lost, keys } = await aCopy();
    await rebuildIfLost({ ...lost, hasDatabase: async () => true });
    expect(await keys()).toEqual([]);
  });

  it('is nobody’s guess: without a whole copy nothing is made', async () => {
    const { lost, keys, folder } = await aCopy();
    await folder.notes.remove('m');
    await rebuildIfLost(lost);
    expect(await keys()).toEqual([]);
    await rebuildIfLost({ ...lost, copy: null });
    expect(await keys()).toEqual([]);
  });
});

describe('a frame', () => {
  it('says what was written, and nothing when any byte of it has changed', async () => {
    const writes = [put('nøgle', 1, 2, 3), { remove: 'heads', key: 'h' } as const, put('', 9)];
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
