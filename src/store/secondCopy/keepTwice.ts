import { failureOf, StoreFailure } from '../client/storeFailure.ts';
import type { Blobs, PagedBlobs } from '../ports.ts';
import { keepCopy, type Circumstances } from './copyKeeper.ts';
import { withoutCounter } from './counter.ts';
import type { LogFolder } from './logFile.ts';

/** Milliseconds that closing waits for what is on its way to disk. */
const patience = 1000;

/**
 * Keeps every record twice: each write goes to a log file first and to the database then, both flushed, one write after
 * the other. Chromium throws a database away when the end of its own log was cut as the browser was ended; the second
 * copy lies elsewhere, and `openMended` makes the database anew from it. The copy is opened by the first write, so only
 * by the window whose turn it is. See docs/decisions/017-every-record-twice.md.
 */
export function keepTwice(
  blobs: PagedBlobs,
  folderHere: () => Promise<LogFolder>,
  circumstances: Circumstances = { rest: () => Promise.resolve(), behind: false },
): Blobs {
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(() => (closed ? Promise.reject(new StoreFailure('failed')) : work()));
    last = mine.catch(() => undefined);
    return mine;
  };
  const copy = keepCopy(blobs, folderHere, inTurn, circumstances);
  return {
    get: (table, key) => blobs.get(table, key),
    ofGroup: (table, group) => blobs.ofGroup(table, group),
    all: async (table) => withoutCounter(table, await blobs.all(table)),
    write: async (writes) => {
      if (writes.length === 0) return;
      await inTurn(async () => {
        try {
          await blobs.write(await copy.add(writes));
        } catch (error) {
          await copy.unsure();
          throw failureOf(error);
        }
        await copy.taken();
      });
    },
    close: async () => {
      copy.stop();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const longEnough = new Promise((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([last, longEnough]);
      clearTimeout(timer);
      closed = true;
      copy.letGo();
      await blobs.close();
    },
  };
}
