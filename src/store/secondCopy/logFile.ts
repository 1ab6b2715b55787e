import type { Bytes } from '../bytes.ts';
import type { KeyFiles } from '../ports.ts';

/** A file that is read anywhere by anybody; `read` gives fewer bytes where the file ends. */
export interface ReadableLog {
  readonly size: number;
  read(at: number, length: number): Promise<Bytes>;
}

/** A file that one window holds for itself and adds to. */
export interface LogFile {
  size(): number;
  /** Fewer bytes where the file ends. */
  read(at: number, length: number): Bytes;
  /** Lays the bytes there; the file ends behind them. Returned means flushed to disk. */
  write(at: number, bytes: Bytes): void;
  close(): void;
}

/** Bytes read at a time: each look at a file in the browser costs the same, however little is asked for. */
const block = 4 * 1024 * 1024;

/** The same file, read in large blocks: for going through it from one end to the other. */
export function inBlocks(log: ReadableLog): ReadableLog {
  let [from, bytes] = [0, new Uint8Array(0)];
  return {
    size: log.size,
    read: async (at, length) => {
      if (at < from || at + length > from + bytes.length) {
        [from, bytes] = [at, await log.read(at, Math.max(block, length))];
      }
      return bytes.slice(at - from, at - from + length);
    },
  };
}

/** A file this window holds, to be read as anybody reads it. */
export const readable = (file: LogFile): ReadableLog => ({
  size: file.size(),
  read: async (at, length) => file.read(at, length),
});

/**
 * Where the second copy of a vault's records lies: log files, and a note on which of them is whole. In the browser a folder of
 * the origin private file system, beside the key files; see `memoryLogFolder.ts` for the twin.
 */
export interface LogFolder {
  /** Small files in two generations. */
  readonly notes: KeyFiles;
  /** Makes the file when it is not there. @throws StoreFailure `otherTabWrites` while another window holds it. */
  open(name: string): Promise<LogFile>;
  /** Undefined when there is no such file. */
  look(name: string): Promise<ReadableLog | undefined>;
  /** Log files only. */
  names(): Promise<readonly string[]>;
  /** Silent when there is none. Removed is enough: see docs/decisions/012-where-bytes-live.md. */
  erase(name: string): Promise<void>;
}
