import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoreFailure } from '../../../src/store/client/storeFailure.ts';
import { memoryBlobs } from '../../../src/store/memoryBlobs.ts';
import { tables, type Blobs, type BlobWrite, type PagedBlobs } from '../../../src/store/ports.ts';
import { frameOf } from '../../../src/store/secondCopy/frame.ts';
import { memoryLogFolder } from '../../../src/store/secondCopy/memoryLogFolder.ts';
import { openMended, type Mended } from '../../../src/store/secondCopy/mendDatabase.ts';
import { noteCopy, whichCopy } from '../../../src/store/secondCopy/whichCopy.ts';

const rounds = process.env['SOAK'] === undefined ? 100 : 10_000;
const everything = (blobs: Blobs) => Promise.all(tables.map((table) => blobs.all(table)));
const put = (key: string, ...numbers: number[]): BlobWrite => ({
  put: 'entries',
  group: 'g',
  key,
  bytes: Uint8Array.from(numbers),
});

/** A copy of these writes, and a machine whose database took the first `taken` of them; null: it is gone. */
async function aMachine(writes: readonly (readonly BlobWrite[])[], taken: number | null) {
  const folder = memoryLogFolder();
  const frames = await Promise.all(writes.map(frameOf));
  folder.files.set('1', Uint8Array.from(frames.flatMap((frame) => [...frame])));
  await noteCopy(folder, { file: '1', base: 0, known: 0, due: false, rebuilding: false });
  const database = memoryBlobs();
  for (const one of writes.slice(0, taken ?? 0)) await database.write(one);
  let there = taken !== null;
  let written = 0;
  const lost: Mended = {
    copy: folder,
    brandNew: false,
    hasDatabase: async () => there,
    openDatabase: async (mayBeMade): Promise<PagedBlobs> => {
      if (!there && !mayBeMade) throw new StoreFailure('damaged');
      there = true;
      return {
        ...database,
        write: async (batch) => {
          written += batch.length;
          await database.write(batch);
        },
        close: async () => undefined,
      };
    },
    alone: (work) => work(),
    unlessInUse: (work) => work(),
  };
  const keys = async () => (await database.all('entries')).map((row) => row.key);
  return { folder, frames, database, lost, keys, written: () => written };
}
const three = [[put('a', 1)], [put('b', 2)], [put('c', 3)]];

/** The same machine, whose browser ends after so many transactions. */
const endingAfter = (transactions: number, { lost }: { readonly lost: Mended }): Mended => ({
  ...lost,
  openDatabase: async (mayBeMade) => {
    const blobs = await lost.openDatabase(mayBeMade);
    let left = transactions;
    return {
      ...blobs,
      write: async (batch) => {
        left -= 1;
        if (left < 0) throw new Error('ended');
        await blobs.write(batch);
      },
    };
  },
});

describe('a database that is gone', () => {
  it('is made anew from the copy', async () => {
    const { lost, keys, folder } = await aMachine(three, null);
    await openMended(lost);
    expect(await keys()).toEqual(['a', 'b', 'c']);
    expect(await whichCopy(folder)).toMatchObject({ rebuilding: false });
  });

  it('is made once more from the beginning when the browser ended on the way', async () => {
    const machine = await aMachine(three, null);
    await expect(openMended(endingAfter(0, machine))).rejects.toThrow('ended');
    expect(await machine.keys()).toEqual([]);
    expect(await whichCopy(machine.folder)).toMatchObject({ rebuilding: true });
    await openMended(machine.lost);
    expect(await machine.keys()).toEqual(['a', 'b', 'c']);
    expect(await whichCopy(machine.folder)).toMatchObject({ rebuilding: false });
  });

  it('is made anew when it goes only as it is opened', async () => {
    const { lost, keys } = await aMachine(three, null);
    let asked = 0;
    const hasDatabase = async () => {
      asked += 1;
      return asked === 1;
    };
    await openMended({ ...lost, hasDatabase });
    expect(await keys()).toEqual(['a', 'b', 'c']);
  });

  it('is never begun anew without a whole copy', async () => {
    const { lost, folder } = await aMachine(three, null);
    await expect(openMended({ ...lost, copy: null })).rejects.toMatchObject({ kind: 'damaged' });
    await noteCopy(folder, { file: '1', base: 9999, known: 9999, due: false, rebuilding: false });
    await expect(openMended(lost)).rejects.toMatchObject({ kind: 'damaged' });
    folder.files.delete('1');
    await expect(openMended(lost)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('is made for a vault that never had one', async () => {
    const { lost, keys } = await aMachine([], null);
    await openMended({ ...lost, copy: null, brandNew: true });
    expect(await keys()).toEqual([]);
  });

  it('comes back without the record whose bytes have changed, and with all others', async () => {
    const { lost, keys, folder, frames } = await aMachine(three, null);
    const bytes = folder.files.get('1') ?? new Uint8Array(0);
    const at = (frames[0]?.length ?? 0) + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await openMended(lost);
    expect(await keys()).toEqual(['a', 'c']);
  });
});

describe('a database that went back to an older state', () => {
  const name = fc.constantFrom('a', 'b', 'ab', 'æ');
  const table = fc.constantFrom(...tables);
  /** No two writes have the same bytes: sealed bytes never are. */
  const anyWork = fc
    .array(fc.array(fc.tuple(table, name, fc.boolean()), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((batches) =>
      batches.map((batch, at) =>
        batch.map(([into, key, goes], nth): BlobWrite =>
          goes ? { remove: into, key } : { put: into, group: 'g', key, bytes: Uint8Array.of(at, nth) },
        ),
      ),
    );

  it('is brought up to what the copy says, however far it went back', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork, fc.nat(12), fc.nat(7), async (work, back, cut) => {
        const machine = await aMachine(work, Math.max(0, work.length - back));
        const torn = machine.folder.files.get('1') ?? new Uint8Array(0);
        // The browser also ended within the next frame.
        machine.folder.files.set('1', Uint8Array.from([...torn, ...new Uint8Array(cut).fill(1)]));
        await openMended(machine.lost);
        const asItWas = memoryBlobs();
        for (const batch of work) await asItWas.write(batch);
        expect(await everything(machine.database)).toEqual(await everything(asItWas));
      }),
      { numRuns: rounds },
    );
  });

  it('is made anew where the end does not tell how far it went back, also when the browser ends on the way', async () => {
    const many = Array.from({ length: 300 }, (_, at) => [
      put(`k${String(at).padStart(3, '0')}`, at % 256, 1),
    ]);
    const machine = await aMachine(many, 2);
    await expect(openMended(endingAfter(0, machine))).rejects.toThrow('ended');
    await openMended(machine.lost);
    expect(await machine.keys()).toHaveLength(300);
  });
});

describe('a database that says what the copy says', () => {
  it('is left as it is', async () => {
    const { lost, keys, written } = await aMachine(three, 3);
    await openMended(lost);
    expect(await keys()).toEqual(['a', 'b', 'c']);
    expect(written()).toBe(0);
  });

  it('is left alone while another window writes', async () => {
    const { lost, keys } = await aMachine(three, 2);
    await openMended({ ...lost, unlessInUse: async () => undefined });
    expect(await keys()).toEqual(['a', 'b']);
  });

  it('is opened as it is without a whole copy', async () => {
    const { lost, folder, written } = await aMachine(three, 1);
    await openMended({ ...lost, copy: null });
    folder.files.delete('1');
    await openMended(lost);
    await folder.notes.remove('m');
    await openMended(lost);
    expect(written()).toBe(0);
  });
});
