import type { Folder } from '../opfsKeyFiles.ts';

/** Every file here ends with its side; the folder of a vault in the default store has no dot in its name. */
const isOurs = (name: string): boolean => /\.[ab]$/.test(name);
export const notThere = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

/** A directory of the origin private file system as a `Folder`. Works in dedicated workers only. */
export function opfsFolder(directory: FileSystemDirectoryHandle): Folder {
  const overwrite = async (name: string, bytes: Uint8Array<ArrayBuffer>, create: boolean): Promise<void> => {
    const file = await directory.getFileHandle(name, { create });
    const access = await file.createSyncAccessHandle();
    try {
      let at = 0;
      while (at < bytes.length) at += access.write(bytes.subarray(at), { at });
      access.truncate(bytes.length);
      access.flush();
    } finally {
      access.close();
    }
  };
  return {
    names: async () => {
      const found: string[] = [];
      // Names alone: a handle for each would be fetched one by one.
      for await (const name of directory.keys()) if (isOurs(name)) found.push(name);
      return found;
    },
    read: async (name) => {
      try {
        const file = await directory.getFileHandle(name);
        return new Uint8Array(await (await file.getFile()).arrayBuffer());
      } catch (error) {
        if (notThere(error)) return undefined;
        throw error;
      }
    },
    write: (name, bytes) => overwrite(name, bytes, true),
    erase: async (name) => {
      try {
        const size = (await (await directory.getFileHandle(name)).getFile()).size;
        await overwrite(name, new Uint8Array(size), false);
        await directory.removeEntry(name);
      } catch (error) {
        if (!notThere(error)) throw error;
      }
    },
  };
}
