import type { AnyEntry } from '../../entries/entry.ts';
import type { PersonId } from '../../entries/ids.ts';
import { knownEntry } from '../../flow/knownEntry.ts';

/** One answer of another pair of eyes, as it was signed. */
export interface AnswerGiven {
  readonly id: string;
  readonly by: PersonId;
  readonly on: string;
  readonly agrees: boolean;
  /** Who answered, where somebody else wrote it down. */
  readonly outside: string | null;
}

/** The answers to one evaluation, oldest first. */
export const answersTo = (entries: readonly AnyEntry[], evaluation: string): readonly AnswerGiven[] =>
  entries.flatMap((raw) => {
    if (raw.kind !== 'secondPerson') return [];
    const entry = knownEntry(raw);
    if (entry?.kind !== 'secondPerson' || entry.body.evaluation !== evaluation) return [];
    return [answerOf(raw, entry.body)];
  });

/** Looks at a closing since the newest evaluation, oldest first. */
export function looksGiven(entries: readonly AnyEntry[]): readonly AnswerGiven[] {
  const from = entries.findLastIndex(({ kind }) => kind === 'riskEvaluation' || kind === 'reopening');
  return entries.slice(from + 1).flatMap((raw) => {
    if (raw.kind !== 'colleagueLook') return [];
    const entry = knownEntry(raw);
    return entry?.kind === 'colleagueLook' ? [answerOf(raw, entry.body)] : [];
  });
}

const answerOf = (
  { id, author, onDate }: AnyEntry,
  body: { readonly agrees: 'yes' | 'no'; readonly outsideName?: string | undefined },
): AnswerGiven => {
  const outside = (body.outsideName ?? '').trim();
  return {
    id,
    by: author.person,
    on: onDate,
    agrees: body.agrees === 'yes',
    outside: outside === '' ? null : outside,
  };
};
