import { createElement, use, type ComponentType } from 'react';
import { readAtOnce } from './readAtOnce.ts';

export type FetchedPart<P> = ComponentType<P> & {
  /** Fetches the code now, so that it is there when it is wanted. A failed fetch may be tried again. */
  readonly fetch: () => Promise<unknown>;
};

/** A part of the screen whose code comes when it is first shown, or earlier by `fetch`: then it is drawn at once. */
export function fetchedPart<P extends object>(load: () => Promise<ComponentType<P>>): FetchedPart<P> {
  let coming: Promise<ComponentType<P>> | null = null;
  const fetchOnce = (): Promise<ComponentType<P>> => {
    if (coming !== null) return coming;
    const loading = readAtOnce(load());
    coming = loading;
    loading.catch(() => (coming = null));
    return loading;
  };
  const Part = (props: P) => createElement(use(fetchOnce()), props);
  return Object.assign(Part, { fetch: fetchOnce });
}
