import { Suspense, useLayoutEffect, useReducer, type ReactNode } from 'react';
import { onArrival } from './arrivals.ts';
import { NotFetchedBoundary } from './NotFetchedBoundary.tsx';

/**
 * Parts of the screen whose code or words may still be on their way. What has come is shown at once: React's own waiting
 * holds it back until 300 ms have passed since the blank was shown, unless something else changes the page; the
 * arrival is that something. What cannot be fetched says so in its own place, and the rest of the page stays.
 */
export function UntilHere(props: {
  readonly children: ReactNode;
  /** Shown meanwhile; nothing unless given. */
  readonly meanwhile?: ReactNode;
  /** They are the whole page: where it cannot be fetched, a page says so, with a way back if there is one. */
  readonly page?: { readonly onBack?: () => void };
}) {
  const [, look] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(() => onArrival(look), []);
  const meanwhile = props.meanwhile ?? null;
  return (
    <NotFetchedBoundary meanwhile={meanwhile} page={props.page}>
      <Suspense fallback={meanwhile}>{props.children}</Suspense>
    </NotFetchedBoundary>
  );
}
