import { createElement, use, type ComponentType } from 'react';
import { fetchedOnce } from './fetchedOnce.ts';

export type FetchedPart<P> = ComponentType<P> & {
  /** Fetches the code now, so that it is there when it is wanted. A failed fetch may be tried again. */
  readonly fetch: () => Promise<unknown>;
};

/** A part of the screen whose code comes when it is first shown, or earlier by `fetch`. Once it is here it is drawn at once. */
export function fetchedPart<P extends object>(load: () => Promise<ComponentType<P>>): FetchedPart<P> {
  const { read, again } = fetchedOnce(load);
  const Part = (props: P) => createElement(use(read()), props);
  return Object.assign(Part, { fetch: again });
}
