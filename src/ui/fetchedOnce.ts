import { arrived } from './arrivals.ts';

type Marked<T> = Promise<T> & {
  status?: 'pending' | 'fulfilled' | 'rejected';
  value?: T;
  reason?: unknown;
};

/**
 * Marks a promise with how it ended, the way React's `use` reads it: what is here is then drawn at once. Unmarked,
 * a promise that settled long ago makes its part wait once more.
 */
function marked<T>(coming: Promise<T>): Promise<T> {
  const told: Marked<T> = coming;
  told.status = 'pending';
  coming.then(
    (value) => {
      told.status = 'fulfilled';
      told.value = value;
    },
    (reason: unknown) => {
      told.status = 'rejected';
      told.reason = reason;
    },
  );
  return coming;
}

/** A failure is met by whoever draws before it is forgotten. Milliseconds. */
const remembered = 1000;

/**
 * Something that is fetched once, for `use` while drawing and for fetching ahead. A fetch that failed stays failed for a
 * second: forgotten at once, each drawing would fetch anew and fail anew, for ever, and nothing would ever be said. After
 * that second, or at once by `again`, it may be tried again.
 */
export function fetchedOnce<T>(load: () => Promise<T>): {
  /** The same promise as long as it stands; rejects when the fetch failed. */
  readonly read: () => Promise<T>;
  /** The same, and begins anew where the last try failed. */
  readonly again: () => Promise<T>;
} {
  let coming: Promise<T> | null = null;
  let failed = false;
  const begin = (): Promise<T> => {
    const loading = marked(load());
    coming = loading;
    failed = false;
    loading.then(arrived, () => {
      failed = true;
      arrived();
      setTimeout(() => {
        if (coming === loading) coming = null;
      }, remembered);
    });
    return loading;
  };
  return { read: () => coming ?? begin(), again: () => (coming === null || failed ? begin() : coming) };
}
