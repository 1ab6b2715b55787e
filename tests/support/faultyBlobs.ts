import type { Blobs } from '../../src/store/ports.ts';

/** Which call fails, and how: before anything was written, after it was written, or never answering again. */
export type Fault = 'refused' | 'writtenThenError' | 'hangs';

/**
 * Blobs that misbehave on demand. `failNext` arms one fault for the n-th call from now (1 is the next); `calls`
 * counts all calls, so that a test can walk through every one of a flow; `hung` tells when it stopped answering.
 */
export function faultyBlobs(inner: Blobs) {
  let countdown = 0;
  let fault: Fault = 'refused';
  let calls = 0;
  let stopped = false;
  let stop = (_how: 'hangs'): void => undefined;
  const hung = new Promise<'hangs'>((settle) => {
    stop = settle;
  });
  const through = async <T>(act: () => Promise<T>): Promise<T> => {
    calls += 1;
    countdown -= 1;
    if (!stopped && countdown !== 0) return act();
    if (fault === 'refused') throw new DOMException('no room', 'QuotaExceededError');
    if (fault === 'hangs') {
      stopped = true;
      stop('hangs');
      return new Promise<T>(() => undefined);
    }
    await act();
    throw new DOMException('aborted', 'AbortError');
  };
  const blobs: Blobs = {
    get: (table, key) => through(() => inner.get(table, key)),
    ofGroup: (table, group) => through(() => inner.ofGroup(table, group)),
    all: (table) => through(() => inner.all(table)),
    write: (writes) => through(() => inner.write(writes)),
    close: () => inner.close(),
  };
  return {
    blobs,
    failNext: (how: Fault, nth = 1): void => {
      fault = how;
      countdown = nth;
    },
    heal: (): void => {
      countdown = 0;
    },
    calls: (): number => calls,
    hung,
  };
}
