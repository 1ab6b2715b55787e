import type { EntryKind } from '../kindFacts.ts';
import { upcasters, type Upcaster } from './upcasters.ts';

/** Brings a body from the version it was signed in to the version of today, one step after the other. */
export function upcastBody(
  kind: EntryKind,
  from: number,
  body: unknown,
  steps: readonly Upcaster[] = upcasters[kind] ?? [],
): unknown {
  return steps.slice(from - 1).reduce((older, step) => step(older), body);
}
