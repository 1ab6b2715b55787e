import { Dexie, type Table } from 'dexie';
import { failureOf, StoreFailure } from './client/storeFailure.ts';
import { tables, type BlobWrite, type PagedBlobs, type TableName } from './ports.ts';

/**
 * Raised with every change of the tables, and of what has to be written beside them: since 2 every record is kept twice, and a product
 * that knows nothing of that must not write here. A database with a higher one is refused, never opened for writing.
 */
export const databaseVersion = 2;

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
  readonly IDBKeyRange: typeof IDBKeyRange;
  /** False: one that is not there is not made, however the browser came to lose it between two questions. */
  readonly mayBeMade: boolean;
}

/**
 * `PagedBlobs` over one IndexedDB database, every commit flushed to disk (`strict`).
 * @throws StoreFailure `newerStore` when the database was made by a newer product; nothing is changed in it then. `damaged` when
 * there is none and none may be made.
 */
export async function openDexieBlobs(place: DatabasePlace): Promise<PagedBlobs> {
  const db = new Dexie(place.name, {
    indexedDB: place.indexedDB,
    IDBKeyRange: place.IDBKeyRange,
    chromeTransactionDurability: 'strict',
    autoOpen: false,
    cache: 'disabled',
  });
  db.version(databaseVersion).stores(Object.fromEntries(tables.map((name) => [onDisk[name], 'k,g'])));
  let [mayBeMade, missing] = [place.mayBeMade, false];
  db.on('populate', () => {
    if (mayBeMade) return;
    missing = true;
    // Ends the making: no database is left behind.
    throw new StoreFailure('damaged');
  });
  const close = () => db.close({ disableAutoOpen: true });
  try {
    await refuseNewer(place);
    await db.open();
    // Should Dexie open it once more by itself, it must be there.
    mayBeMade = false;
    // Dexie opens a newer database without a word, and its version may have risen since we looked.
    if (db.backendDB().version > databaseVersion * 10) throw new StoreFailure('newerStore');
  } catch (error) {
    close();
    throw missing ? new StoreFailure('damaged', error) : failureOf(error);
  }
  const table = (name: TableName): Table<Row, string> => db.table(onDisk[name]);
  return {
    get: (name, key) =>
      guarded(() =>
        table(name)
          .get(key)
          .then((row) => row?.b),
      ),
    ofGroup: (name, group) =>
      guarded(() =>
        table(name)
          .where('g')
          .equals(group)
          .toArray()
          .then((rows) => rows.map((row) => ({ key: row.k, bytes: row.b }))),
      ),
    all: (name) =>
      guarded(() =>
        table(name)
          .toArray()
          .then((rows) => rows.map((row) => ({ key: row.k, group: row.g, bytes: row.b }))),
      ),
    page: (name, after, limit) =>
      guarded(() =>
        table(name)
          .where('k')
          .above(after)
          .limit(limit)
          .toArray()
          .then((rows) => rows.map((row) => ({ key: row.k, group: row.g, bytes: row.b }))),
      ),
    write: (writes) => guarded(() => writeAll(db, table, writes)),
    close: () => {
      close();
      return Promise.resolve();
    },
  };
}

async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

async function refuseNewer(place: DatabasePlace): Promise<void> {
  const found = (await place.indexedDB.databases()).find((database) => database.name === place.name);
  if ((found?.version ?? 0) > databaseVersion * 10) throw new StoreFailure('newerStore');
}

/** One transaction that only puts and removes, in the order given: anything slower inside would end it early. */
async function writeAll(
  db: Dexie,
  table: (name: TableName) => Table<Row, string>,
  writes: readonly BlobWrite[],
): Promise<void> {
  if (writes.length === 0) return;
  const touched = [...new Set(writes.map((write) => onDisk['put' in write ? write.put : write.remove]))];
  await db.transaction('rw', touched, () =>
    Promise.all(
      writes.map((write) =>
        'put' in write
          ? table(write.put).put({ k: write.key, g: write.group, b: alone(write.bytes) })
          : table(write.remove).delete(write.key),
      ),
    ),
  );
}
