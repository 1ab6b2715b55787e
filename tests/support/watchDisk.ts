import { open } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Milliseconds. A flush that takes longer than this is no work of a disk but a standstill. Whatever is typed waits for
 * four flushes at most, its own two and the two under way, and four of these fit into `mostAtRisk`.
 */
const standstill = 50;
/** Milliseconds of typing that a crash may take, on a disk that answers. */
const mostAtRisk = 250;

/** How long the disk stood still, in milliseconds. */
export interface Standstills {
  readonly longest: number;
  /** In all, between two moments of `Date.now`. */
  between(from: number, until: number): number;
}

export interface Disk {
  /** Ends the watch, when the flush under way is through. */
  stop(): Promise<Standstills>;
}

/** Watches how long a flush takes on the disk of that folder: while one hangs, nothing can be kept by anybody. */
export async function watchDisk(folder: string): Promise<Disk> {
  const file = await open(path.join(folder, 'disk-watch'), 'w');
  const still: { readonly from: number; readonly until: number }[] = [];
  const end = new AbortController();
  const watched = (async () => {
    while (!end.signal.aborted) {
      const from = Date.now();
      await file.write('.');
      await file.datasync();
      if (Date.now() - from > standstill) still.push({ from, until: Date.now() });
      await sleep(5);
    }
    await file.close();
  })();
  return {
    stop: async () => {
      end.abort();
      await watched;
      return {
        longest: Math.max(0, ...still.map(({ from, until }) => until - from)),
        between: (from, until) =>
          still.reduce(
            (sum, one) => sum + Math.max(0, Math.min(one.until, until) - Math.max(one.from, from)),
            0,
          ),
      };
    },
  };
}

/**
 * How many of the letters typed at these moments (milliseconds of `Date.now`, in order) must be there after the browser was
 * ended at `killedAt`: all that the disk has had a quarter of a second to keep.
 */
export const mustBeKept = (typedAt: readonly number[], killedAt: number, stood: Standstills): number =>
  typedAt.filter((at) => killedAt - at - stood.between(at, killedAt) > mostAtRisk).length;
