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

export interface Disk {
  /**
   * How many of the letters typed at these moments (milliseconds of `Date.now`, in order) must be there after the browser
   * was ended at `killedAt`: all that the disk has had `mostAtRisk` to keep. A moment in which it stood still is no time
   * it had: then nothing can be kept, neither here nor by anybody.
   */
  mustBeKept(typedAt: readonly number[], killedAt: number): Promise<number>;
}

/** Watches how long a flush takes on the disk of that folder, from now until it is asked. */
export async function watchDisk(folder: string): Promise<Disk> {
  const file = await open(path.join(folder, 'disk-watch'), 'w');
  const stood: { readonly from: number; readonly until: number }[] = [];
  const end = new AbortController();
  const watched = (async () => {
    while (!end.signal.aborted) {
      const from = Date.now();
      await file.write('.');
      await file.datasync();
      if (Date.now() - from > standstill) stood.push({ from, until: Date.now() });
      await sleep(5);
    }
    await file.close();
  })();
  return {
    mustBeKept: async (typedAt, killedAt) => {
      end.abort();
      await watched;
      const stillSince = (at: number): number =>
        stood.reduce(
          (sum, { from, until }) => sum + Math.max(0, Math.min(until, killedAt) - Math.max(from, at)),
          0,
        );
      if (stood.length > 0) console.log('the disk stood still', stillSince(0), 'ms in all');
      return typedAt.filter((at) => killedAt - at - stillSince(at) > mostAtRisk).length;
    },
  };
}
