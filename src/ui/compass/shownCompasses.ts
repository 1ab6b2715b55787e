import type { SignedCompass } from '../../flow/compasses.ts';

export interface ShownCompasses {
  readonly first: SignedCompass;
  readonly newest: SignedCompass;
  /** The newest, the one before it and the first, each once. */
  readonly shown: readonly SignedCompass[];
  /** The parts of the newest, then those that stood only in the others: nothing that was answered goes out of sight. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
}

/** What of so many compasses is drawn. `compasses`: oldest first, at least one. */
export function shownCompasses(compasses: readonly SignedCompass[]): ShownCompasses {
  const [first, newest] = [compasses[0], compasses.at(-1)];
  if (first === undefined || newest === undefined) throw new Error('no compass to show');
  const shown = [...new Set([newest, compasses.at(-2) ?? newest, first])];
  const parts = new Map<string, string>();
  for (const { body } of shown)
    for (const { id, text } of body.dimensions) if (!parts.has(id)) parts.set(id, text);
  return { first, newest, shown, parts: [...parts].map(([id, name]) => ({ id, name })) };
}
