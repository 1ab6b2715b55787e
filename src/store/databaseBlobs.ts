import { failureOf } from './client/storeFailure.ts';
import { tables, type Blobs, type BlobWrite, type TableName } from './ports.ts';

/** Raised with every change of the tables. A database with a higher one is refused, never opened for writing. */
export const databaseVersion = 1;

/** The version as the browser keeps it. Tenfold: so the library that made the first databases wrote it. */
export const versionOnDisk = databaseVersion * 10;

/** k = opaque key, g = opaque group, b = sealed bytes. Nothing else is ever stored, and nothing else indexed. */
interface Row {
  readonly k: string;
  readonly g: string;
  readonly b: Uint8Array;
}

/** Table names on disk tell nothing about what is in them; the order of `tables` is therefore fixed for ever. */
const onDisk = Object.fromEntries(tables.map((name, at) => [name, `t${at + 1}`])) as Record<
  TableName,
  string
>;

/** A view into a larger buffer would take the whole buffer to disk with it, whatever else lies in there. */
const alone = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();

export interface DatabasePlace {
  readonly name: string;
  /** The factory of a Storage Bucket, or the default one. */
  readonly indexedDB: IDBFactory;
}

/**
 * `Blobs` over one IndexedDB database, every commit flushed to disk (`strict`).
 * @throws StoreFailure `newerStore` when the database was made by a newer product; nothing is changed in it then.
 */
export async function openDatabaseBlobs(place: DatabasePlace): Promise<Blobs> {
  const db = await opened(place).catch((error: unknown) => {
    throw failureOf(error);
  });
  // Another window deletes it, or a newer product wants to raise it: it must not wait for this one.
  db.addEventListener('versionchange', () => db.close());
  const reading = (name: TableName) => db.transaction(onDisk[name]).objectStore(onDisk[name]);
  return {
    get: (name, key) => guarded(async () => (await answer<Row | undefined>(reading(name).get(key)))?.b),
    ofGroup: (name, group) =>
      guarded(async () => {
        const rows = await answer<Row[]>(reading(name).index('g').getAll(group));
        return rows.map((row) => ({ key: row.k, bytes: row.b }));
      }),
    all: (name) =>
      guarded(async () => {
        const rows = await answer<Row[]>(reading(name).getAll());
        return rows.map((row) => ({ key: row.k, group: row.g, bytes: row.b }));
      }),
    write: (writes) => guarded(() => writeAll(db, writes)),
    close: async () => db.close(),
  };
}

/** The browser itself refuses to open a database whose version is higher (`VersionError`). */
function opened({ name, indexedDB }: DatabasePlace): Promise<IDBDatabase> {
  const request = indexedDB.open(name, versionOnDisk);
  request.addEventListener('upgradeneeded', () => {
    for (const table of tables)
      request.result.createObjectStore(onDisk[table], { keyPath: 'k' }).createIndex('g', 'g');
  });
  return answer(request);
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((ready, failed) => {
    request.addEventListener('success', () => ready(request.result));
    request.addEventListener('error', () => failed(request.error ?? new Error('refused')));
  });

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

/** One transaction that only puts and removes, in the order given: anything slower inside would end it early. */
async function writeAll(db: IDBDatabase, writes: readonly BlobWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const touched = [...new Set(writes.map((write) => onDisk['put' in write ? write.put : write.remove]))];
  const transaction = db.transaction(touched, 'readwrite', { durability: 'strict' });
  const flushed = new Promise<void>((ready, failed) => {
    transaction.addEventListener('complete', () => ready());
    transaction.addEventListener('abort', () => failed(transaction.error ?? new Error('abort')));
  });
  try {
    for (const write of writes)
      if ('put' in write) {
        const row: Row = { k: write.key, g: write.group, b: alone(write.bytes) };
        transaction.objectStore(onDisk[write.put]).put(row);
      } else transaction.objectStore(onDisk[write.remove]).delete(write.key);
    transaction.commit();
  } catch (error) {
    // What was put before the one that was refused goes with it.
    transaction.abort();
    await flushed.catch(() => undefined);
    throw error;
  }
  await flushed;
}
