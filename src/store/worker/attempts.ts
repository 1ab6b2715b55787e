import { failureOf } from '../client/storeFailure.ts';
import type { HostPlatform } from './hostPlatform.ts';

const counterFile = 'n';
/** A counter nobody can read counts as this many: the longest wait, and never a vault shut for good. */
const whenUnreadable = 7;

/** Seconds to wait after so many failed unlocks in a row: none before the third, then longer, never over a minute. */
export function waitAfter(failures: number): number {
  if (failures < 3) return 0;
  return Math.min(60, 5 * 2 ** (failures - 3));
}

export interface Attempts {
  /** Whole seconds until the next attempt is allowed; 0 when it is. */
  wait(): Promise<number>;
  /** How many attempts have failed in a row. */
  failures(): Promise<number>;
  /** Counts no fewer failures than these from now on. */
  raiseTo(failures: number): Promise<void>;
  /** Runs one attempt. It counts as failed from the start, so that ending the browser midway does not help. */
  attempt<T>(tryIt: () => Promise<T>, worked: (result: T) => boolean): Promise<AttemptResult<T>>;
}
export type AttemptResult<T> =
  { readonly kind: 'tried'; readonly result: T } | { readonly kind: 'wait'; readonly seconds: number };

/** Milliseconds before each attempt that cannot be counted. */
const uncounted = 5000;

/** A full disk must not shut people out of their own work. What cannot be counted is slowed down instead. */
async function slowlyOn(error: unknown): Promise<void> {
  if (failureOf(error).kind !== 'diskFull') throw error;
  await new Promise((done) => setTimeout(done, uncounted));
}

/**
 * The counter of failed unlocks. Only the number is kept on disk, never a time, so setting the clock changes
 * nothing: the wait runs on a clock nobody can set, from the start of this Worker (a reload starts it again) or
 * from the moment a failure in another window is noticed.
 */
export function countAttempts(platform: HostPlatform): Attempts {
  let seen: number | null = null;
  let since = 0;
  const failures = async (): Promise<number> => {
    let bytes: Uint8Array | undefined;
    try {
      bytes = await platform.root.read(counterFile);
    } catch (error) {
      if (failureOf(error).kind !== 'damaged') throw error;
      return whenUnreadable;
    }
    const count = bytes === undefined ? 0 : Number(new TextDecoder().decode(bytes));
    return Number.isSafeInteger(count) && count >= 0 ? count : 0;
  };
  const keep = async (count: number): Promise<void> => {
    if (count === 0) await platform.root.remove(counterFile);
    else await platform.root.write(counterFile, new TextEncoder().encode(String(count)));
    seen = count;
    since = platform.ticks();
  };
  const wait = async (): Promise<number> => {
    const count = await failures();
    if (count !== seen) {
      seen = count;
      since = platform.ticks();
    }
    return Math.max(0, Math.ceil(waitAfter(count) - (platform.ticks() - since) / 1000));
  };
  return {
    wait,
    failures,
    raiseTo: async (count) => {
      if ((await failures()) < count) await keep(count);
    },
    attempt: (tryIt, worked) =>
      platform.alone('attempt', async () => {
        const seconds = await wait();
        if (seconds > 0) return { kind: 'wait', seconds };
        const before = await failures();
        await keep(before + 1).catch(slowlyOn);
        const result = await tryIt().catch(async (error: unknown) => {
          // A fault of the store is not a wrong passphrase.
          await keep(before).catch(slowlyOn);
          throw error;
        });
        // Who has given the right passphrase is let in, even when the counter cannot be taken away.
        if (worked(result)) await keep(0).catch(() => undefined);
        // The wait counts from the answer, not from before a key was derived.
        else since = platform.ticks();
        return { kind: 'tried', result };
      }),
  };
}
