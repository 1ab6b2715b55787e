import { tables, type BlobWrite, type PagedBlobs } from '../ports.ts';
import { framesOf } from './framesOf.ts';
import type { ReadableLog } from './logFile.ts';

/** How much goes into one transaction of the database. */
const mostWrites = 2000;
const mostBytes = 4 * 1024 * 1024;

/**
 * Writes what the copy holds from there on into a database, in the order it was written. Done again it comes to the
 * same end. A frame whose content has changed costs itself: what it held is then missing, which the heads of the chains
 * tell. Where a length has changed, the rest cannot be found.
 */
export async function replay(
  blobs: Pick<PagedBlobs, 'write'>,
  log: ReadableLog,
  from: number,
): Promise<void> {
  let batch: BlobWrite[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    await blobs.write(batch);
    [batch, bytes] = [[], 0];
  };
  for await (const { start, end, writes } of framesOf(log, from)) {
    for (const write of writes ?? []) batch.push(write);
    bytes += end - start;
    if (batch.length >= mostWrites || bytes >= mostBytes) await flush();
  }
  await flush();
}

/** Nothing of an older state stays: what was erased since then stands nowhere in the copy. */
export async function emptyAll(blobs: Pick<PagedBlobs, 'page' | 'write'>): Promise<void> {
  for (const table of tables) {
    for (;;) {
      const rows = await blobs.page(table, '', mostWrites);
      if (rows.length === 0) break;
      await blobs.write(rows.map(({ key }) => ({ remove: table, key })));
    }
  }
}
