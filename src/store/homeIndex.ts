import * as z from 'zod/mini';
import type { StreamRef } from '../entries/entry.ts';
import type { StreamSummary, Summary } from '../entries/summary.ts';
import type { Head } from './chains.ts';
import { asStreamId } from '../entries/ids.ts';
import type { KeyMemory } from './keyMemory.ts';

/**
 * What one person's home page shows, kept sealed under their own key in pages of 64 streams, so that a thousand
 * cases open in a few strokes. Only ever built from what their keys opened.
 */
export const pageSize = 64;
/** Parts of a summary by the type of stream that has them: no part of another is taken from it. */
export const summaryPartsOf = {
  case: ['contact', 'intake', 'caseFile', 'participation'],
  group: ['group'],
  team: [],
} as const satisfies Readonly<Record<StreamRef['type'], readonly (keyof Summary)[]>>;

export interface Kept {
  readonly slot: string;
  /** Of the sealed summary this was opened from: tells a later one without opening it. */
  readonly fingerprint: string;
  /** Null when the summary is there and could not be opened. */
  readonly part: unknown;
}
export interface IndexRow {
  readonly stream: string;
  readonly parts: Readonly<Record<string, Kept>>;
  /** Newest revision of each head this person has seen: an older one is a rollback. */
  readonly heads: Readonly<Record<string, number>>;
  /** Where each device's chain ended when this person had read all of it: nobody cuts it shorter unseen. */
  readonly ends?: Head['chains'];
  /** Slots of summaries that are there and not for this person: nothing to look at again. */
  readonly closed?: readonly string[];
  /** What was seen of the stream's keys: an older file of them is a rollback. */
  readonly keys?: KeyMemory;
  /** Records were damaged or missing when the stream was read last. */
  readonly damaged?: true;
}

/** What this person's own key opened was written by this file: it is not looked through again, for speed. */
export const readPage = (value: unknown): readonly IndexRow[] => (Array.isArray(value) ? value : []);

const state = z.strictObject({
  device: z.string(),
  lamport: z.int(),
  /** Revision of each page, so that an old page cannot be put back. */
  pages: z.array(z.int()),
  /** The vault's change mark when this person's index was last true. */
  mark: z.nullable(z.string()),
  /** The latest instant this person has signed with on this device: a clock before it is behind. */
  newestOwn: z._default(z.nullable(z.string()), null),
  /** The highest revision of each colleague's certificate that was seen: an older one put back gives nothing. */
  certificates: z._default(z.record(z.string(), z.int()), {}),
});
export type OwnState = z.infer<typeof state>;
export const readState = (value: unknown): OwnState => z.parse(state, value);

/** False for streams that are on no list: their row remembers heads only. */
export const hasSummary = ({ parts }: IndexRow): boolean => Object.keys(parts).length > 0;

/** A row as the home page gets it. A part that is there and could not be opened is left out, the stream never. */
export function summaryOf({ stream, parts, damaged }: IndexRow): StreamSummary {
  const summary: Summary = {};
  const isGroup = Object.hasOwn(parts, 'group');
  for (const name of summaryPartsOf[isGroup ? 'group' : 'case']) {
    const found = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (found !== undefined && found.part !== null) Reflect.set(summary, name, found.part);
  }
  const broken = damaged ?? Object.values(parts).some(({ part }) => part === null);
  return {
    stream: asStreamId(stream),
    ...(isGroup ? { type: 'group' } : {}),
    summary,
    ...(broken ? { damaged: true } : {}),
  };
}
