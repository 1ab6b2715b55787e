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

/** Code or words that could not be fetched. `again` begins anew. */
export class NotFetched extends Error {
  readonly again: () => Promise<unknown>;
  constructor(cause: unknown, again: () => Promise<unknown>) {
    super('not fetched', { cause });
    this.again = again;
  }
}

/**
 * Something that is fetched once, for `use` while drawing and for fetching ahead. A fetch that failed while somebody draws
 * stays failed until it is asked for `again`: forgotten at once, each drawing would fetch anew and fail anew, for ever,
 * and nothing would ever be said. One that failed ahead of time is forgotten, so that it is tried when it is shown.
 */
export function fetchedOnce<T>(load: () => Promise<T>): {
  /** The same promise as long as it stands. Rejects with `NotFetched`. */
  readonly read: () => Promise<T>;
  /** The same, and begins anew where the last try failed. Rejects with `NotFetched`. */
  readonly again: () => Promise<T>;
} {
  let coming: Promise<T> | null = null;
  let failed = false;
  let drawn = false;
  const begin = (): Promise<T> => {
    const loading = marked(
      load().catch((cause: unknown) => {
        throw new NotFetched(cause, again);
      }),
    );
    coming = loading;
    failed = false;
    loading.then(arrived, () => {
      failed = true;
      if (!drawn) coming = null;
      arrived();
    });
    return loading;
  };
  const again = (): Promise<T> => {
    if (coming !== null && !failed) return coming;
    drawn = false;
    return begin();
  };
  const read = (): Promise<T> => {
    drawn = true;
    return coming ?? begin();
  };
  return { read, again };
}
