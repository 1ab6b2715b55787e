import { failureOf, StoreFailure } from '../client/storeFailure.ts';
import type { Blobs, BlobWrite, PagedBlobs } from '../ports.ts';
import { frameOf } from './frame.ts';
import type { LogFolder } from './logFile.ts';
import { firstCopy, lay, makeCopy, type Making } from './makeCopy.ts';
import { openCopy, type OpenCopy } from './openCopy.ts';
import { noteCopy } from './whichCopy.ts';

/** Bytes: when so much, and as much as the copy began with, was added to it, it is made anew. */
const leastGrowth = 8 * 1024 * 1024;

/** Bytes of one write. */
const largeFrame = 1024 * 1024;

const note = (folder: LogFolder, { name, base, known, due }: OpenCopy): Promise<void> =>
  noteCopy(folder, { file: name, base, known, due, rebuilding: false });

/**
 * Keeps every record twice: each write goes to a log file first and to the database then, both flushed, one write after
 * the other. Chromium throws a database away when the end of its own log was cut as the browser was ended; the second
 * copy lies elsewhere, and `rebuild` makes the database anew from it. Where the two differ after a crash, the database
 * is right as long as there is one. The copy is opened by the first write, so only by the window whose turn it is.
 * See docs/decisions/017-every-record-twice.md.
 */
export function keepTwice(blobs: PagedBlobs, folderHere: () => Promise<LogFolder>): Blobs {
  let last: Promise<unknown> = Promise.resolve();
  let here: Promise<LogFolder> | null = null;
  let copy: OpenCopy | null = null;
  let opened = false;
  let making: Making | null = null;
  let closed = false;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(() => (closed ? Promise.reject(new StoreFailure('failed')) : work()));
    last = mine.catch(() => undefined);
    return mine;
  };
  /** From here on nothing is known of the copy; the next write opens it, and looks. */
  const letGo = (): void => {
    copy?.file.close();
    making?.stop();
    [here, copy, making, opened] = [null, null, null, false];
  };
  const open = async (folder: LogFolder): Promise<void> => {
    if (!opened) copy = (await openCopy(blobs, folder)) ?? (await firstCopy(blobs, folder).catch(() => null));
    opened = true;
  };
  /** Begins a new copy where it is time for one. Nobody waits for it; one that fails is begun again by the next write. */
  const makeAnew = async (folder: LogFolder): Promise<void> => {
    const old = copy;
    const time = old === null || old.due || old.end - old.base > Math.max(leastGrowth, old.base);
    if (!time || making !== null) return;
    const one = await makeCopy(blobs, folder);
    making = one;
    one.finish(inTurn, old).then(
      (whole) => {
        if (making !== one) return undefined;
        [copy, making] = [whole, null];
        return whole.due ? inTurn(() => makeAnew(folder)).catch(() => undefined) : undefined;
      },
      () => {
        one.stop();
        if (making === one) making = null;
      },
    );
  };
  const write = async (writes: readonly BlobWrite[]): Promise<void> => {
    here ??= folderHere();
    const folder = await here;
    await open(folder);
    if (writes.some((one) => 'remove' in one && one.remove === 'entries')) {
      if (making !== null) making.due = true;
      if (copy !== null && !copy.due) {
        copy.due = true;
        await note(folder, copy);
      }
    }
    // A disk with no room for a new copy may still have room for what is written.
    await makeAnew(folder).catch(() => undefined);
    const frame = await frameOf(writes);
    if (copy !== null) lay(copy, frame);
    try {
      if (making !== null) lay(making.log, frame);
    } catch {
      making?.stop();
      making = null;
    }
    await blobs.write(writes);
    if (copy === null || frame.length < largeFrame) return;
    // A restored backup is one frame: nobody waits for it to be read and compared at the next start.
    copy.known = copy.end;
    await note(folder, copy).catch(() => undefined);
  };
  return {
    ...blobs,
    write: async (writes) => {
      if (writes.length === 0) return;
      await inTurn(async () => {
        try {
          await write(writes);
        } catch (error) {
          // Whether the database took it is not known here: opened again, the copy is compared with it.
          letGo();
          await folderHere().then(open).catch(letGo);
          throw failureOf(error);
        }
      });
    },
    close: () => {
      closed = true;
      letGo();
      return blobs.close();
    },
  };
}
