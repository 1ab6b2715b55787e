import type { AnyEntry } from '../../entries/entry.ts';

/** A case as far as it could be read. `whole`: nothing of it is damaged, locked for this person, or newer than this product. */
export interface SeenCase {
  readonly entries: readonly AnyEntry[];
  readonly whole: boolean;
}
/** `notSeen`: nowhere that could be seen, and not everything could be. */
export type PackUse = 'unused' | 'used' | 'notSeen';

/** Does anything in here name this pack in this version? Whatever kind of entry it is: measures today, others later. */
function names(value: unknown, id: string, version: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { pack, version: named } = value as { readonly pack?: unknown; readonly version?: unknown };
  // One that names the pack and no version may mean this one.
  if (pack === id && (named === undefined || named === version)) return true;
  return Object.values(value).some((inside) => names(inside, id, version));
}

/** Unfinished work keeps what it asks in words of its own: a text with the id in it counts, wherever it stands. */
function mentions(value: unknown, id: string): boolean {
  if (typeof value === 'string') return value.includes(id);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inside) => mentions(inside, id));
}

/**
 * Whether somebody has answered in a pack, or has begun to. What cannot be seen is treated as used: an answer whose pack
 * is gone could not be chosen again, and nobody would know why.
 */
export function packUse(
  { id, version }: { readonly id: string; readonly version: string },
  cases: readonly SeenCase[],
  /** Givens and answers of unfinished work. */
  drafts: readonly unknown[],
): PackUse {
  const isNamed =
    cases.some(({ entries }) => entries.some(({ body }) => names(body, id, version))) ||
    drafts.some((draft) => mentions(draft, id));
  if (isNamed) return 'used';
  return cases.every(({ whole }) => whole) ? 'unused' : 'notSeen';
}
