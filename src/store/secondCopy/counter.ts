import type { Bytes } from '../bytes.ts';
import type { Blobs, BlobWrite, TableName } from '../ports.ts';

/**
 * The one record of the database that no vault wrote: how many writes it took. It is put in the transaction of every
 * write, and stands in the frame of that write, so the database and its copy can be compared by two numbers.
 */
const table: TableName = 'meta';
const key = '~';

export const counted = (count: number): BlobWrite => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, count);
  return { put: table, group: key, key, bytes };
};

const read = (bytes: Uint8Array): number =>
  new DataView((bytes as Bytes).buffer, bytes.byteOffset).getUint32(0);

/** Zero where nothing was written yet. */
export async function countOf(blobs: Pick<Blobs, 'get'>): Promise<number> {
  const bytes = await blobs.get(table, key);
  return bytes === undefined ? 0 : read(bytes);
}

/** The number of a write, which is the last thing in its frame; null for anything else, such as a page of a copy. */
export function countIn(writes: readonly BlobWrite[]): number | null {
  const last = writes.at(-1);
  return last !== undefined && 'put' in last && last.put === table && last.key === key
    ? read(last.bytes)
    : null;
}

/** The records of a table that are somebody's. */
export const withoutCounter = <T extends { readonly key: string }>(
  name: TableName,
  rows: readonly T[],
): readonly T[] => (name === table ? rows.filter((row) => row.key !== key) : rows);
