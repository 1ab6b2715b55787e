import { patiently } from '../patiently.ts';
import type { BlobWrite, PagedBlobs } from '../ports.ts';
import { counted, countOf } from './counter.ts';
import { frameOf } from './frame.ts';
import type { LogFolder } from './logFile.ts';
import { firstCopy, lay, makeCopy, type Making, type Rest } from './makeCopy.ts';
import { openCopy, type OpenCopy } from './openCopy.ts';
import { noteCopy } from './whichCopy.ts';

const megabyte = 1024 * 1024;
/** When as much was added to a copy as it began with, it is made anew: not before so much, and always after so much. */
const [leastGrowth, mostGrowth] = [8 * megabyte, 32 * megabyte];
/** Bytes of one write, such as a restored backup, from which on nobody waits for it to be compared at the next start. */
const largeWrite = megabyte;

/** The second copy in the hands of the window that writes. Everything but `stop` and `letGo` is called in turn. */
export interface CopyKeeper {
  /**
   * Lays the writes in the copy. Resolved means flushed; the answer is what the database is to take: the same, and their number.
   * @throws StoreFailure `otherTabWrites` while another window holds the copy, `diskFull`, `damaged` where the database lacks
   * what the copy holds
   */
  add(writes: readonly BlobWrite[]): Promise<readonly BlobWrite[]>;
  /** The database took them. */
  taken(): Promise<void>;
  /** Whether the database took them is not known: they go from the copy, which is made anew where it took them. */
  unsure(): Promise<void>;
  /** No new copy is made any more. */
  stop(): void;
  letGo(): void;
}

export interface Circumstances {
  readonly rest: Rest;
  /** The database could not be given what it lacked: nothing is cut off that it may lack. */
  readonly behind: boolean;
}

export function keepCopy(
  blobs: PagedBlobs,
  folderHere: () => Promise<LogFolder>,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  { rest, behind }: Circumstances,
): CopyKeeper {
  let copy: OpenCopy | null = null;
  let making: Making | null = null;
  let opened: LogFolder | null = null;
  let stopped = false;
  /** Writes the database has taken. */
  let count = 0;
  /** Where the copy ended before the write that is on its way, and how many bytes that one has. */
  let [before, length] = [0, 0];
  /** Bytes to be written before a new copy is tried again: the room it did not find may be somebody's last. */
  let patience = 0;

  const open = async (): Promise<LogFolder> => {
    if (opened !== null) return opened;
    const folder = await folderHere();
    count = await countOf(blobs);
    copy = (await openCopy(blobs, folder, behind)) ?? (await firstCopy(blobs, folder).catch(() => null));
    opened = folder;
    return folder;
  };
  const drop = (one: Making): void => {
    one.stop();
    if (making !== one) return;
    making = null;
    patience = leastGrowth;
  };
  /** Begins a new copy where it is time for one. Nobody waits for it. */
  const makeAnew = async (folder: LogFolder): Promise<void> => {
    const old = copy;
    const most = Math.min(Math.max(leastGrowth, old?.base ?? 0), mostGrowth);
    const time = old === null || old.due || old.end - old.base > most;
    if (!time || making !== null || patience > 0 || stopped) return;
    const one = await makeCopy(blobs, folder);
    making = one;
    const handOver = (whole: OpenCopy): void => {
      old?.file.close();
      [copy, making] = [whole, null];
    };
    one
      .finish(inTurn, rest, () => count, handOver)
      .then(
        async () => {
          if (old !== null) await patiently(() => folder.erase(old.name)).catch(() => undefined);
          // Something was erased while it was made: one turn later it is made once more.
          if (copy?.due === true) await inTurn(() => makeAnew(folder)).catch(() => undefined);
        },
        () => drop(one),
      );
  };
  const note = ({ name, base, known, count: taken, due }: OpenCopy, folder: LogFolder): Promise<void> =>
    noteCopy(folder, { file: name, base, known, count: taken, due, rebuilding: false });
  const letGo = (): void => {
    copy?.file.close();
    making?.stop();
    [copy, making, opened] = [null, null, null];
  };
  return {
    add: async (writes) => {
      const folder = await open();
      before = copy?.end ?? 0;
      if (writes.some((one) => 'remove' in one && one.remove === 'entries')) {
        if (making !== null) making.due = true;
        if (copy !== null && !copy.due) {
          copy.due = true;
          await note(copy, folder);
        }
      }
      // A disk with no room for a new copy may still have room for what is written.
      await makeAnew(folder).catch(() => {
        patience = leastGrowth;
      });
      const whole = [...writes, counted(count + 1)];
      const frame = await frameOf(whole);
      if (copy !== null) lay(copy, frame);
      try {
        if (making !== null) lay(making.log, frame);
      } catch {
        if (making !== null) drop(making);
      }
      patience = Math.max(0, patience - frame.length);
      length = frame.length;
      return whole;
    },
    taken: async () => {
      count += 1;
      if (length < largeWrite || copy === null || opened === null) return;
      // What was brought back or came from colleagues is no growth: nearly all of it stays.
      [copy.base, copy.known, copy.count] = [copy.base + length, copy.end, count];
      await note(copy, opened).catch(() => undefined);
    },
    unsure: async () => {
      try {
        copy?.file.write(before, new Uint8Array(0));
      } catch {
        // What stands there is compared when it is opened again.
      }
      letGo();
      await open().catch(letGo);
    },
    stop: () => {
      stopped = true;
      if (making !== null) drop(making);
    },
    letGo,
  };
}
