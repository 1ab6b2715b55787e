import type { Page } from '@playwright/test';

interface Buckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
  keys(): Promise<string[]>;
}
interface Row {
  readonly k: string;
  readonly b: Uint8Array;
}

/** The keys of all sealed entries on disk, taken past the product, straight from the browser's own store. */
export const recordKeys = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { storageBuckets } = navigator as Navigator & { readonly storageBuckets: Buckets };
    const bucket = await storageBuckets.open((await storageBuckets.keys())[0] ?? '');
    const db = await new Promise<IDBDatabase>((ready) => {
      const request = bucket.indexedDB.open('d');
      request.addEventListener('success', () => ready(request.result));
    });
    const keys = await new Promise<IDBValidKey[]>((ready) => {
      const request = db.transaction('t1').objectStore('t1').getAllKeys();
      request.addEventListener('success', () => ready(request.result));
    });
    db.close();
    return keys.map(String);
  });

/** Cuts one sealed entry in half on disk. */
export const cutInHalf = (page: Page, key: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const { storageBuckets } = navigator as Navigator & { readonly storageBuckets: Buckets };
    const bucket = await storageBuckets.open((await storageBuckets.keys())[0] ?? '');
    const db = await new Promise<IDBDatabase>((ready) => {
      const request = bucket.indexedDB.open('d');
      request.addEventListener('success', () => ready(request.result));
    });
    const store = db.transaction('t1', 'readwrite').objectStore('t1');
    const row = await new Promise<Row>((ready) => {
      const request = store.get(wanted);
      request.addEventListener('success', () => ready(request.result as Row));
    });
    store.put({ ...row, b: row.b.slice(0, Math.floor(row.b.length / 2)) });
    await new Promise((done) => store.transaction.addEventListener('complete', done));
    db.close();
  }, key);
