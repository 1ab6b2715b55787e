import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
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

const each = async (
  profile: string,
  which: RegExp,
  change: (file: string, size: number) => Promise<void>,
): Promise<void> => {
  const folder = await databaseOf(profile);
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (which.test(name)) await change(file, (await stat(file)).size);
  }
};

/** What a power cut, a broken disk or a program that tidies up can make of the browser's database. */
export const damages: Readonly<Record<string, (profile: string) => Promise<void>>> = {
  'half of the log is gone': (profile) =>
    each(profile, /\.log$/, (file, size) => truncate(file, Math.floor(size / 2))),
  'the log is gone': (profile) => each(profile, /\.log$/, (file) => rm(file)),
  'the list of files is garbage': (profile) =>
    each(profile, /^MANIFEST/, (file) => writeFile(file, 'garbage')),
  'every file is empty': (profile) => each(profile, /./, (file) => truncate(file)),
  'all of it is gone': async (profile) => rm(await databaseOf(profile), { recursive: true }),
};

/** What the browser answers with an error to, for ever, and what no question mends. */
export const leaveOneFile = (profile: string): Promise<void> =>
  each(profile, /^(?!CURRENT)/, (file) => rm(file));
