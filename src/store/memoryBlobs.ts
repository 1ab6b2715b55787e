import type { BlobWrite, PagedBlobs, TableName } from './ports.ts';

interface Kept {
  readonly group: string;
  readonly bytes: Uint8Array;
}
const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : 1);

/** The memory twin of `Blobs`. Copies on the way in and out, as a database would. */
export function memoryBlobs(): PagedBlobs {
  const kept = new Map<TableName, Map<string, Kept>>();
  let open = true;
  const tableOf = (table: TableName): Map<string, Kept> => {
    const found = kept.get(table) ?? new Map<string, Kept>();
    kept.set(table, found);
    return found;
  };
  const rows = (table: TableName) =>
    [...tableOf(table)].map(([key, { group, bytes }]) => ({ key, group, bytes: bytes.slice() })).sort(byKey);
  const whileOpen = <T>(act: () => T): Promise<T> =>
    open ? Promise.resolve().then(act) : Promise.reject(new Error('closed'));
  return {
    get: (table, key) => whileOpen(() => tableOf(table).get(key)?.bytes.slice()),
    ofGroup: (table, group) =>
      whileOpen(() =>
        rows(table)
          .filter((row) => row.group === group)
          .map(({ key, bytes }) => ({ key, bytes })),
      ),
    all: (table) => whileOpen(() => rows(table)),
    page: (table, after, limit) =>
      whileOpen(() =>
        rows(table)
          .filter((row) => row.key > after)
          .slice(0, limit),
      ),
    write: (writes: readonly BlobWrite[]) =>
      whileOpen(() => {
        for (const write of writes) {
          if ('put' in write)
            tableOf(write.put).set(write.key, { group: write.group, bytes: write.bytes.slice() });
          else tableOf(write.remove).delete(write.key);
        }
      }),
    close: () => {
      open = false;
      return Promise.resolve();
    },
  };
}
