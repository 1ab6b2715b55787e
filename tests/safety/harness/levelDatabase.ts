import { appendFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where Chromium keeps the records of the only bucket of a profile. */
async function databaseOf(profile: string): Promise<string> {
  const buckets = path.join(profile, 'Default', 'WebStorage');
  for (const bucket of await readdir(buckets)) {
    const folder = path.join(buckets, bucket, 'IndexedDB', 'indexeddb.leveldb');
    if ((await readdir(folder).catch(() => [])).length > 0) return folder;
  }
  throw new Error('no database in this profile');
}

/**
 * What a browser ended between two writes of one record leaves behind: the record's head, and not what it announces.
 * The next start writes on behind it; the one after that takes the whole log for broken and throws the database away.
 */
export async function cutTheLastRecord(profile: string): Promise<void> {
  const folder = await databaseOf(profile);
  const log = (await readdir(folder))
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  await appendFile(path.join(folder, log ?? ''), Uint8Array.of(1, 2, 3, 4, 0xf4, 1, 1));
}

/** Whether the browser found no database at this start and began a new one; a first start says so too. */
export const hadNoDatabase = async (profile: string): Promise<boolean> =>
  (await readFile(path.join(await databaseOf(profile), 'LOG'), 'utf8')).includes('since it was missing');
