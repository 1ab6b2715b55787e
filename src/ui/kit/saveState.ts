import type { StoreProblemKind } from '../../flow/ports.ts';

/** What the worker must know about what they typed. `saved` only after the durable commit. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly problem: StoreProblemKind };

/** `2026-11-22T10:42:13.120+01:00` reads `10.42`: instants carry Copenhagen's own clock. */
export const clockTime = (instant: string): string => instant.slice(11, 16).replace(':', '.');
