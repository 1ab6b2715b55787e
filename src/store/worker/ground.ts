import { StoreFailure } from '../client/storeFailure.ts';
import type { LogFolder } from '../secondCopy/logFile.ts';
import { wholeCopy } from '../secondCopy/whichCopy.ts';
import { notThere } from './opfsFolder.ts';
import { opfsLogFolder } from './opfsLogFolder.ts';
import type { StorageBucket } from './storageBuckets.ts';

/** Within the folder of the key files: the second copy of the records. */
const copyFolder = 'l';

/** Where the parts of a place are, opened without making anything that is not there unless asked to. */
export interface Ground {
  readonly indexedDB: IDBFactory;
  readonly databaseName: string;
  readonly directory: FileSystemDirectoryHandle;
  readonly folderName: string;
  readonly bucket: StorageBucket | null;
}

export const copyFolderIn = async (keyFolder: FileSystemDirectoryHandle) =>
  opfsLogFolder(await keyFolder.getDirectoryHandle(copyFolder, { create: true }));

/** Null when no second copy was ever begun here. */
export async function copyFolderHere(keyFolder: FileSystemDirectoryHandle): Promise<LogFolder | null> {
  try {
    return opfsLogFolder(await keyFolder.getDirectoryHandle(copyFolder));
  } catch (error) {
    if (notThere(error)) return null;
    throw error;
  }
}

/** Before the database of a place goes: what is still there of the copy would make it anew. */
export const dropCopy = (keyFolder: FileSystemDirectoryHandle): Promise<void> =>
  keyFolder.removeEntry(copyFolder, { recursive: true }).catch(() => undefined);

/** A vault is there when its key files are, and its records in one of the two places. */
export async function holds(ground: Ground): Promise<boolean> {
  const folder = await ground.directory.getDirectoryHandle(ground.folderName).catch(() => null);
  if (folder === null || !(await hasKeyFiles(folder))) return false;
  if (await hasDatabase(ground)) return true;
  const copy = await copyFolderHere(folder);
  return copy !== null && (await wholeCopy(copy)) !== null;
}

export async function hasKeyFiles(folder: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const name of folder.keys()) if (name !== copyFolder) return true;
  return false;
}

/**
 * Chromium answers with an error when it finds a database broken, and says that there is none when asked again.
 * @throws StoreFailure `damaged` when it goes on answering with one: then it opens nothing here any more
 */
export async function hasDatabase({ indexedDB, databaseName }: Ground): Promise<boolean> {
  const ask = () => indexedDB.databases();
  const found = await ask()
    .catch(ask)
    .catch((error: unknown) => {
      throw new StoreFailure('damaged', error);
    });
  return found.some(({ name }) => name === databaseName);
}

export async function foldersIn(directory: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const [name, handle] of directory.entries()) if (handle.kind === 'directory') found.push(name);
  return found;
}

/** False when another window kept it open past a second. */
export function deleteDatabase(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((answer) => {
    const request = factory.deleteDatabase(name);
    const slow = setTimeout(() => answer(false), 1000);
    const done = (gone: boolean) => {
      clearTimeout(slow);
      answer(gone);
    };
    request.addEventListener('success', () => done(true));
    request.addEventListener('error', () => done(false));
  });
}
