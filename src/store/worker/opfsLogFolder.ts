import { failureOf, StoreFailure } from '../client/storeFailure.ts';
import { opfsKeyFiles } from '../opfsKeyFiles.ts';
import type { LogFile, LogFolder } from '../secondCopy/logFile.ts';
import { notThere, opfsFolder } from './opfsFolder.ts';

/** Notes end with their side; every other file here is a log. */
const isNote = (name: string): boolean => /\.[ab]$/.test(name);
/** Chromium and Firefox say the first, Safari the second. */
const isHeld = (error: unknown): boolean =>
  error instanceof DOMException && ['NoModificationAllowedError', 'InvalidStateError'].includes(error.name);
/** A window that has just been closed lets its files go a moment after its turn at writing. */
const tries = 40;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** A directory of the origin private file system as a `LogFolder`. Works in dedicated workers only. */
export function opfsLogFolder(directory: FileSystemDirectoryHandle): LogFolder {
  const folder = opfsFolder(directory);
  return {
    notes: opfsKeyFiles(folder),
    open: async (name) => logFile(await hold(await directory.getFileHandle(name, { create: true }))),
    look: async (name) => {
      try {
        const file = await (await directory.getFileHandle(name)).getFile();
        return {
          size: file.size,
          read: async (at, length) => new Uint8Array(await file.slice(at, at + length).arrayBuffer()),
        };
      } catch (error) {
        if (notThere(error)) return undefined;
        throw failureOf(error);
      }
    },
    names: async () => {
      const found: string[] = [];
      for await (const name of directory.keys()) if (!isNote(name)) found.push(name);
      return found;
    },
    erase: async (name) => {
      try {
        await directory.removeEntry(name);
      } catch (error) {
        if (!notThere(error)) throw failureOf(error);
      }
    },
  };
}

async function hold(file: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle> {
  for (let left = tries; ; left -= 1) {
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      if (!isHeld(error)) throw failureOf(error);
      if (left === 0) throw new StoreFailure('otherTabWrites', error);
      await pause();
    }
  }
}

function logFile(access: FileSystemSyncAccessHandle): LogFile {
  return {
    size: () => access.getSize(),
    read: (at, length) => {
      const bytes = new Uint8Array(length);
      return bytes.slice(0, access.read(bytes, { at }));
    },
    write: (at, bytes) => {
      let done = 0;
      while (done < bytes.length) {
        const more = access.write(bytes.subarray(done), { at: at + done });
        if (more === 0) throw new StoreFailure('diskFull');
        done += more;
      }
      if (access.getSize() !== at + bytes.length) access.truncate(at + bytes.length);
      access.flush();
    },
    close: () => access.close(),
  };
}
