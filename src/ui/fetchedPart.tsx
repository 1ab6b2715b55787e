import { createElement, lazy, useState, type ComponentType } from 'react';

export type FetchedPart<P> = ComponentType<P> & {
  /** Fetches the code now, so that it is there when it is wanted. A failed fetch may be tried again. */
  readonly fetch: () => Promise<unknown>;
};

/**
 * A part of the screen whose code comes when it is first shown, or earlier by `fetch`. Once it is here it is drawn at
 * once: React's own `lazy` waits even then, and shows what it waited for 300 ms late.
 */
export function fetchedPart<P extends object>(load: () => Promise<ComponentType<P>>): FetchedPart<P> {
  let here: ComponentType<P> | null = null;
  let coming: Promise<ComponentType<P>> | null = null;
  const fetchOnce = (): Promise<ComponentType<P>> => {
    if (coming !== null) return coming;
    const loading = load();
    coming = loading;
    loading.then(
      (part) => (here = part),
      () => (coming = null),
    );
    return loading;
  };
  const waiting = () => lazy(async () => ({ default: await fetchOnce() }));
  let Later = waiting();
  const Part = (props: P) => {
    // Chosen once for as long as it stands: another choice later would begin the part anew.
    const [chosen] = useState(() => here ?? Later);
    return createElement(chosen, props);
  };
  return Object.assign(Part, {
    fetch: () =>
      fetchOnce().catch((error: unknown) => {
        Later = waiting();
        throw error;
      }),
  });
}
