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
  /** Silent when there is none. */
  erase(name: string): Promise<void>;
}
