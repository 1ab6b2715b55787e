import { StoreFailure } from '../../../src/store/client/storeFailure.ts';
import { memoryBlobs } from '../../../src/store/memoryBlobs.ts';
import { tables, type Blobs, type BlobWrite, type PagedBlobs } from '../../../src/store/ports.ts';
import { keepTwice } from '../../../src/store/secondCopy/keepTwice.ts';
import { memoryLogFolder } from '../../../src/store/secondCopy/memoryLogFolder.ts';
import type { Mended } from '../../../src/store/secondCopy/mendDatabase.ts';
import { everything, whole } from './aCopy.ts';

type Rows = Awaited<ReturnType<typeof everything>>;

async function filledWith(rows: Rows): Promise<PagedBlobs> {
  const blobs = memoryBlobs();
  await blobs.write(
    rows.flatMap((list, at) => list.map((row): BlobWrite => ({ put: tables[at] ?? 'meta', ...row }))),
  );
  return blobs;
}

/**
 * A vault that had `prior` before it had a copy and was then given these writes, on a machine whose database went back
 * by so many of them; `gone`: there is none.
 */
export async function aMachine(
  prior: readonly BlobWrite[],
  work: readonly (readonly BlobWrite[])[],
  back: number | 'gone',
) {
  const [origin, folder] = [memoryBlobs(), memoryLogFolder()];
  const states = [await everything(origin)];
  if (prior.length > 0) {
    await origin.write(prior);
    states.push(await everything(origin));
  }
  const blobs = keepTwice(origin, async () => folder);
  for (const writes of work) {
    await blobs.write(writes);
    states.push(await everything(origin));
  }
  if (work.length > 0) await whole(folder);
  folder.letGo();

  const last = states.at(-1) ?? [];
  let there = back !== 'gone';
  const database = await filledWith(
    back === 'gone' ? [] : (states.at(Math.max(-1 - back, -states.length)) ?? []),
  );
  let written = 0;
  const place: Mended = {
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
    alone: (doing) => doing(),
    unlessInUse: (doing) => doing(),
  };
  const keys = async () => (await database.all('entries')).map((row) => row.key);
  return { folder, database, place, last, keys, written: () => written };
}

/** The same machine, whose browser ends after so many transactions. */
export const endingAfter = (transactions: number, { place }: { readonly place: Mended }): Mended => ({
  ...place,
  openDatabase: async (mayBeMade) => {
    const blobs = await place.openDatabase(mayBeMade);
    let left = transactions;
    const write: Blobs['write'] = async (batch) => {
      left -= 1;
      if (left < 0) throw new Error('ended');
      await blobs.write(batch);
    };
    return { ...blobs, write };
  },
});
