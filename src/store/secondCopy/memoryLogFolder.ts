import { copyOf, type Bytes } from '../bytes.ts';
import { StoreFailure } from '../client/storeFailure.ts';
import { memoryKeyFiles } from '../memoryKeyFiles.ts';
import type { LogFolder } from './logFile.ts';

export interface MemoryLogFolder extends LogFolder {
  readonly files: Map<string, Bytes>;
  /** Bytes that fit in all files together. */
  room: number;
  /** Names of files that somebody holds. */
  held(): readonly string[];
  /** What the end of a Worker does: files are let go, and whoever held them writes no more. */
  letGo(): void;
}

/** The memory twin of `LogFolder`. As in the browser one holder has a file, nobody removes it meanwhile, and a write that finds no room is cut. */
export function memoryLogFolder(): MemoryLogFolder {
  const files = new Map<string, Bytes>();
  const holders = new Map<string, object>();
  const bytesOf = (name: string): Bytes => files.get(name) ?? new Uint8Array(0);
  const lay = (name: string, at: number, bytes: Bytes): void => {
    const whole = new Uint8Array(at + bytes.length);
    whole.set(bytesOf(name).subarray(0, at));
    whole.set(bytes, at);
    files.set(name, whole);
  };
  const notes = memoryKeyFiles();
  const all = (but = ''): number =>
    [...files].reduce((sum, [name, { length }]) => sum + (name === but ? 0 : length), 0);
  const folder: MemoryLogFolder = {
    files,
    room: Number.POSITIVE_INFINITY,
    held: () => [...holders.keys()],
    letGo: () => holders.clear(),
    notes: {
      ...notes,
      write: async (name, bytes) => {
        if (all() >= folder.room) throw new StoreFailure('diskFull');
        await notes.write(name, bytes);
      },
    },
    open: async (name) => {
      if (holders.has(name)) throw new StoreFailure('otherTabWrites');
      const holder = {};
      holders.set(name, holder);
      files.set(name, bytesOf(name));
      const whileHeld = <T>(work: () => T): T => {
        if (holders.get(name) !== holder) throw new StoreFailure('failed');
        return work();
      };
      return {
        size: () => whileHeld(() => bytesOf(name).length),
        read: (at, length) => whileHeld(() => bytesOf(name).slice(at, at + length)),
        write: (at, bytes) =>
          whileHeld(() => {
            const fits = Math.max(0, Math.min(bytes.length, folder.room - all(name) - at));
            lay(name, at, bytes.slice(0, fits));
            if (fits < bytes.length) throw new StoreFailure('diskFull');
          }),
        close: () => {
          if (holders.get(name) === holder) holders.delete(name);
        },
      };
    },
    look: async (name) => {
      const bytes = files.get(name);
      return (
        bytes && { size: bytes.length, read: async (at, length) => copyOf(bytes.subarray(at, at + length)) }
      );
    },
    names: async () => [...files.keys()],
    erase: async (name) => {
      if (holders.has(name)) throw new StoreFailure('otherTabWrites');
      files.delete(name);
    },
  };
  return folder;
}
