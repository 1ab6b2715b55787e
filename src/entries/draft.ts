import type { Instant, StreamId } from './ids.ts';

/**
 * Unfinished work: mutable, local, journalled. Values are kept raw, as typed, so that bad input is never lost.
 * Paths: `fieldId` · `listId` (item ids in order) · `listId/itemId/fieldId`. A date is `YYYY-MM-DD` once it is
 * possible, else the three parts as typed, `day|month|year`.
 */
export type DraftValue = string | readonly string[] | null;
export type DraftValues = Readonly<Record<string, DraftValue>>;

/** One field's change. `splice` is for long texts: at UTF-16 position `at`, `removed` units out, `inserted` in. */
export type DraftChange =
  | { readonly set: string; readonly to: DraftValue }
  | { readonly splice: string; readonly at: number; readonly removed: number; readonly inserted: string };

export interface DraftInfo {
  /** Step id of the model: which piece of work this is. */
  readonly step: string;
  /** The case it belongs to; null before a case exists. */
  readonly stream: StreamId | null;
  /** Fixed facts the step was opened with (`given.*`), e.g. which child a card is about. */
  readonly givens: Readonly<Record<string, string>>;
  readonly startedAt: Instant;
}
export interface Draft {
  readonly id: string;
  readonly info: DraftInfo;
  readonly values: DraftValues;
  readonly savedAt: Instant;
}

/** Applies one change. A splice outside the text is clamped, never thrown away. */
export function applyChange(values: DraftValues, change: DraftChange): DraftValues {
  if ('set' in change) return { ...values, [change.set]: change.to };
  const current = values[change.splice];
  const before = typeof current === 'string' ? current : '';
  const at = Math.min(Math.max(change.at, 0), before.length);
  return {
    ...values,
    [change.splice]: before.slice(0, at) + change.inserted + before.slice(at + change.removed),
  };
}
