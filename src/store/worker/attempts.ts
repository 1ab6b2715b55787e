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

/** Whoever comes with a recovery key: whose it is shows only when it fits. */
export const anybody = '';

/** Failed unlocks in a row, by person: what one colleague mistypes keeps nobody else waiting. */
export interface Attempts {
  /** Whole seconds until the next attempt for this person is allowed; 0 when it is. */
  wait(person: string): Promise<number>;
  /** How many attempts have failed in a row, for the person with the most. */
  failures(): Promise<number>;
  /** Counts no fewer failures than these from now on, for everybody. */
  raiseTo(failures: number): Promise<void>;
  /**
   * Runs one attempt. It counts as failed from the start, so that ending the browser midway does not help. `opened` says
   * who unlocked; null when nobody did.
   */
  attempt<T>(
    person: string,
    tryIt: () => Promise<T>,
    opened: (result: T) => string | null,
  ): Promise<AttemptResult<T>>;
}
export type AttemptResult<T> =
  | { readonly kind: 'tried'; readonly result: T }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Milliseconds before each attempt that cannot be counted. */
const uncounted = 5000;

/** A full disk must not shut people out of their own work. What cannot be counted is slowed down instead. */
async function slowlyOn(error: unknown): Promise<void> {
  if (failureOf(error).kind !== 'diskFull') throw error;
  await new Promise((done) => setTimeout(done, uncounted));
}

/** By person; `everybody` for those who have no number of their own, as a product before several people wrote it. */
type Counts = Readonly<Record<string, number>>;
const everybody = '*';

const ofPerson = (counts: Counts, person: string): number => counts[person] ?? counts[everybody] ?? 0;
/** What somebody has to wait for: their own, and what was tried with recovery keys; those wait for everybody's. */
function countFor(counts: Counts, person: string): number {
  if (person !== anybody) return ofPerson(counts, person) + (counts[anybody] ?? 0);
  const { [anybody]: recovery = 0, [everybody]: rest = 0, ...people } = counts;
  const own = Object.values(people);
  return (own.length === 0 ? rest : Math.max(...own)) + recovery;
}

function readCounts(text: string): Counts {
  const single = Number(text);
  if (Number.isSafeInteger(single)) return single > 0 ? { [everybody]: single } : {};
  const parsed: unknown = JSON.parse(text);
  const isCount = (one: [string, unknown]): one is [string, number] =>
    Number.isSafeInteger(one[1]) && Number(one[1]) >= 0;
  return Object.fromEntries(Object.entries(Object(parsed) as object).filter(isCount));
}

/**
 * The counters of failed unlocks. Only numbers are kept on disk, never a time, so setting the clock changes
 * nothing: the wait runs on a clock nobody can set, from the start of this Worker (a reload starts it again) or
 * from the moment a failure in another window is noticed.
 */
export function countAttempts(platform: HostPlatform): Attempts {
  const seen = new Map<string, { readonly count: number; readonly since: number }>();
  const counts = async (): Promise<Counts> => {
    try {
      const bytes = await platform.root.read(counterFile);
      return bytes === undefined ? {} : readCounts(new TextDecoder().decode(bytes));
    } catch (error) {
      if (!(error instanceof SyntaxError) && failureOf(error).kind !== 'damaged') throw error;
      return { [everybody]: whenUnreadable };
    }
  };
  const keep = async (next: Counts): Promise<void> => {
    const kept = Object.entries(next).filter(
      ([who, count]) => count > 0 || (everybody in next && who !== anybody),
    );
    if (kept.every(([, count]) => count === 0)) await platform.root.remove(counterFile);
    else
      await platform.root.write(
        counterFile,
        new TextEncoder().encode(JSON.stringify(Object.fromEntries(kept))),
      );
  };
  const sinceNow = (person: string, count: number): void =>
    void seen.set(person, { count, since: platform.ticks() });
  const wait = async (person: string): Promise<number> => {
    const count = countFor(await counts(), person);
    if (seen.get(person)?.count !== count) sinceNow(person, count);
    const since = seen.get(person)?.since ?? 0;
    return Math.max(0, Math.ceil(waitAfter(count) - (platform.ticks() - since) / 1000));
  };
  return {
    wait,
    failures: async () => countFor(await counts(), anybody),
    raiseTo: async (count) => {
      const now = await counts();
      const raised = Object.entries(now).filter(([who, own]) => who === anybody || own > count);
      const all = Math.max(count, now[everybody] ?? 0);
      if (count > 0) await keep({ ...Object.fromEntries(raised), [everybody]: all });
    },
    attempt: (person, tryIt, opened) =>
      platform.alone('attempt', async () => {
        const seconds = await wait(person);
        if (seconds > 0) return { kind: 'wait', seconds };
        const before = await counts();
        const own = person === anybody ? (before[anybody] ?? 0) : ofPerson(before, person);
        await keep({ ...before, [person]: own + 1 }).catch(slowlyOn);
        const result = await tryIt().catch(async (error: unknown) => {
          // A fault of the store is not a wrong passphrase.
          await keep(before).catch(slowlyOn);
          throw error;
        });
        const who = opened(result);
        // Who has given the right passphrase is let in, even when the counter cannot be taken away.
        if (who !== null) await keep({ ...before, [who]: 0, [anybody]: 0 }).catch(() => undefined);
        // The wait counts from the answer, not from before a key was derived.
        // Who has to wait for it, waits from now on: those who come with a recovery key as well.
        else {
          const after = await counts();
          for (const one of new Set([person, anybody, ...seen.keys()]))
            if (one === person || seen.get(one)?.count !== countFor(after, one))
              sinceNow(one, countFor(after, one));
        }
        return { kind: 'tried', result };
      }),
  };
}
