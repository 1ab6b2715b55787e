import { Suspense, useLayoutEffect, useReducer, type ReactNode } from 'react';
import { onArrival } from './arrivals.ts';

/**
 * Parts of the screen whose code or words may still be on their way. What has come is shown at once: React's own waiting
 * holds it back until 300 ms have passed since the blank was shown, unless something else changes the page; the
 * arrival is that something.
 */
export function UntilHere(props: {
  readonly children: ReactNode;
  /** Shown meanwhile; nothing unless given. */
  readonly meanwhile?: ReactNode;
}) {
  const [, look] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(() => onArrival(look), []);
  return <Suspense fallback={props.meanwhile ?? null}>{props.children}</Suspense>;
}
