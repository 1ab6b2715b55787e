import type { Entry } from '../../entries/entry.ts';
import { asLocalDate } from '../../entries/ids.ts';
import type { EntryKind } from '../../entries/kinds.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import type { Learners } from './learner.ts';

/** Entries that are no news of the case: rows written at signing for others, and where a note has been filed. */
const noNews: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'putOff',
  'participation',
  'statistics',
  'journalised',
]);

/** Whatever else is signed in a case that was put off is news: its line is back at once. */
export const withNews = (facts: CaseFacts, { kind }: Entry): CaseFacts =>
  facts.putOff === null || noNews.has(kind) ? facts : { ...facts, putOff: null };

export const learnPutOff: Learners = {
  putOff: (facts, { id, body, onDate }) => {
    const { what, until, reason } = body;
    if (until <= onDate) return facts.putOff === null ? facts : { ...facts, putOff: null };
    return { ...facts, putOff: { entry: id, on: onDate, until: asLocalDate(until), reason, what } };
  },
};
