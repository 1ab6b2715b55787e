import type { Page } from '@playwright/test';

interface Bucket {
  readonly indexedDB: IDBFactory;
  getDirectory(): Promise<FileSystemDirectoryHandle>;
}
interface Buckets {
  open(name: string): Promise<Bucket>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<void>;
}
export type WithBuckets = Navigator & { readonly storageBuckets: Buckets };

/** A piece of every sealed record and key file, in hex: taken past the store, straight from the browser's APIs. */
export const pieces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { storageBuckets } = navigator as WithBuckets;
    const found: string[] = [];
    const take = (bytes: Uint8Array) => {
      const middle = Math.floor(bytes.length / 2);
      const piece = bytes.slice(Math.max(0, middle - 12), middle + 12);
      found.push([...piece].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    };
    for (const name of await storageBuckets.keys()) {
      const bucket = await storageBuckets.open(name);
      const db = await new Promise<IDBDatabase>((ready, failed) => {
        const request = bucket.indexedDB.open('d');
        request.addEventListener('success', () => ready(request.result));
        request.addEventListener('error', () => failed(request.error));
      });
      for (const table of db.objectStoreNames) {
        const rows = await new Promise<{ b: Uint8Array }[]>((ready) => {
          const request = db.transaction(table).objectStore(table).getAll();
          request.addEventListener('success', () => ready(request.result as { b: Uint8Array }[]));
        });
        for (const row of rows) if (row.b.length >= 24) take(row.b);
      }
      db.close();
      const folder = await (await bucket.getDirectory()).getDirectoryHandle('f');
      for await (const handle of folder.values()) {
        if (handle.kind !== 'file') continue;
        take(new Uint8Array(await (await handle.getFile()).arrayBuffer()));
      }
    }
    return found;
  });

/** A piece of every key file that lies here, in hex. */
export const keyPieces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { storageBuckets } = navigator as WithBuckets;
    const found: string[] = [];
    for (const name of await storageBuckets.keys()) {
      const folder = await (await (await storageBuckets.open(name)).getDirectory()).getDirectoryHandle('f');
      for await (const handle of folder.values()) {
        if (handle.kind !== 'file') continue;
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        // From the end of the last third: wrapped keys and the signature, nothing two files share.
        const from = Math.floor((bytes.length * 3) / 4);
        const piece = bytes.slice(from, from + 32);
        if (piece.some((byte) => byte !== 0))
          found.push(Array.from(piece, (byte) => byte.toString(16).padStart(2, '0')).join(''));
      }
    }
    return found;
  });

/** Cuts the last byte of one record of a table, whichever comes first. Answers with its key. */
export const cutOneRecord = (page: Page, table: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const { storageBuckets } = navigator as WithBuckets;
    const bucket = await storageBuckets.open((await storageBuckets.keys())[0] ?? '');
    const db = await new Promise<IDBDatabase>((ready) => {
      const request = bucket.indexedDB.open('d');
      request.addEventListener('success', () => ready(request.result));
    });
    const store = db.transaction(wanted, 'readwrite').objectStore(wanted);
    const key = await new Promise<string>((done) => {
      const request = store.openCursor();
      request.addEventListener('success', () => {
        const cursor = request.result;
        if (cursor === null) return done('');
        const row = cursor.value as { k: string; b: Uint8Array };
        const put = cursor.update({ ...row, b: row.b.slice(0, -1) });
        put.addEventListener('success', () => done(row.k));
      });
    });
    await new Promise((done) => store.transaction.addEventListener('complete', done));
    db.close();
    return key;
  }, table);

/** Raises the database's version past ours, as a newer product would. */
export const raiseVersion = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { storageBuckets } = navigator as WithBuckets;
    const bucket = await storageBuckets.open((await storageBuckets.keys())[0] ?? '');
    await new Promise<void>((done, failed) => {
      const request = bucket.indexedDB.open('d', 990);
      request.addEventListener('success', () => {
        request.result.close();
        done();
      });
      request.addEventListener('error', () => failed(request.error));
      request.addEventListener('blocked', () => failed(new Error('blocked')));
    });
  });

/** What a cleaning tool does: the bucket goes, the rest of the profile stays. */
export const dropBuckets = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { storageBuckets } = navigator as WithBuckets;
    for (const name of await storageBuckets.keys()) await storageBuckets.delete(name);
  });

interface Marker {
  readonly name: string;
  readonly bytes: readonly number[];
}

/** Puts a marker in place of the one that says where the vault lies, or spoils it (null). Answers with what was there. */
export const swapMarker = (page: Page, put: Marker | null): Promise<Marker> =>
  page.evaluate(async (marker) => {
    const root = await navigator.storage.getDirectory();
    for await (const [name, handle] of root.entries()) {
      if (handle.kind !== 'file' || !name.startsWith('p.')) continue;
      const bytes = [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
      const file = await handle.createWritable();
      await file.write(Uint8Array.from(marker?.bytes ?? bytes.slice(0, 20)));
      await file.close();
      return { name, bytes };
    }
    throw new Error('no marker');
  }, put);
