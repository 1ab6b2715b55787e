import * as z from 'zod/mini';
import {
  applyChange,
  type Draft,
  type DraftChange,
  type DraftInfo,
  type DraftValues,
} from '../entries/draft.ts';
import type { Instant } from '../entries/ids.ts';
import { utf8 } from './bytes.ts';

/** Version of the journal's records, apart from the store's: unfinished work has its own migrations. */
export const journalFormat = 1;

const draftValue = z.union([z.string(), z.array(z.string()), z.null()]);
const change = z.union([
  z.strictObject({ set: z.string(), to: draftValue }),
  z.strictObject({ splice: z.string(), at: z.int(), removed: z.int(), inserted: z.string() }),
]);
const info = z.strictObject({
  step: z.string(),
  stream: z.nullable(z.string()),
  givens: z.record(z.string(), z.string()),
  startedAt: z.string(),
});
const record = z.discriminatedUnion('kind', [
  z.strictObject({
    format: z.literal(journalFormat),
    kind: z.literal('whole'),
    info,
    values: z.array(z.tuple([z.string(), draftValue])),
    savedAt: z.string(),
  }),
  z.strictObject({
    format: z.literal(journalFormat),
    kind: z.literal('changes'),
    changes: z.array(change),
    savedAt: z.string(),
  }),
  /** A key of its own for what comes behind it: 32 bytes in base64url, and the id its records name. */
  z.strictObject({
    format: z.literal(journalFormat),
    kind: z.literal('pen'),
    id: z.string(),
    key: z.string(),
    savedAt: z.string(),
  }),
]);
export type JournalRecord = z.infer<typeof record>;

/** Reads one record; null when it is of another shape or a later format. */
export function readJournalRecord(value: unknown): JournalRecord | null {
  const parsed = z.safeParse(record, value);
  return parsed.success ? parsed.data : null;
}

/** JSON as typed: lone surrogates are escaped, so even half an emoji comes back as it was. */
export const journalBytes = (content: JournalRecord): Uint8Array => utf8(JSON.stringify(content));

export const wholeRecord = (draftInfo: DraftInfo, values: DraftValues, savedAt: Instant): JournalRecord => ({
  format: journalFormat,
  kind: 'whole',
  info: { ...draftInfo, stream: draftInfo.stream },
  values: Object.entries(values).map(([path, to]) => [
    path,
    typeof to === 'object' && to !== null ? [...to] : to,
  ]),
  savedAt,
});

export const changesRecord = (changes: readonly DraftChange[], savedAt: Instant): JournalRecord => ({
  format: journalFormat,
  kind: 'changes',
  changes: changes.map((one) =>
    'set' in one
      ? {
          set: one.set,
          to: typeof one.to === 'object' && one.to !== null ? [...one.to] : one.to,
        }
      : { ...one },
  ),
  savedAt,
});

export const penRecord = (id: string, key: string, savedAt: Instant): JournalRecord => ({
  format: journalFormat,
  kind: 'pen',
  id,
  key,
  savedAt,
});

/** The draft after one more record; null before the first whole one. */
export function applyRecord(id: string, draft: Draft | null, next: JournalRecord): Draft | null {
  if (next.kind === 'whole') {
    const values = Object.fromEntries(next.values) as DraftValues;
    return { id, info: next.info as DraftInfo, values, savedAt: next.savedAt as Instant };
  }
  if (draft === null || next.kind === 'pen') return draft;
  const values = next.changes.reduce<DraftValues>((all, one) => applyChange(all, one), draft.values);
  return { ...draft, values, savedAt: next.savedAt as Instant };
}
