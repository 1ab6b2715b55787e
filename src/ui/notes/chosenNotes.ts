import { dateOf } from '../../entries/draftDate.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import type { EntryId } from '../../entries/ids.ts';
import { standing } from '../../flow/standing.ts';

/** What shall go with it: what is not brought over yet, a period, or one note. Days are raw, as typed. */
export interface NoteChoice {
  readonly what: 'pending' | 'period' | 'one';
  readonly from: string;
  readonly to: string;
  readonly one: string;
}

/** Rows written for others at signing, and what is only noted: nobody carries them anywhere. */
const noNotes: ReadonlySet<string> = new Set([
  'statistics',
  'participation',
  'waitingChange',
  'placement',
  'clearance',
  'conflictCheck',
  'emergencySheet',
  'auditLine',
  'journalised',
]);

/** Everything of a case that can be carried out of the product, oldest first. */
export const notesOf = (entries: readonly AnyEntry[]): readonly AnyEntry[] =>
  entries.filter(({ kind }) => !noNotes.has(kind));

/** Those nobody has confirmed to stand in the municipality's own system. */
export function notBroughtOver(entries: readonly AnyEntry[]): readonly EntryId[] {
  const confirmed = new Set(
    entries.flatMap(({ kind, body }): readonly unknown[] => {
      const ids: unknown = kind === 'journalised' ? Object(body)['entries'] : [];
      return Array.isArray(ids) ? ids : [];
    }),
  );
  return notesOf(entries)
    .map(({ id }) => id)
    .filter((id) => !confirmed.has(id));
}

/** What to begin with: the note one came from, else what is not brought over, else everything up to today. */
export function firstChoice(
  notes: readonly AnyEntry[],
  pending: readonly EntryId[],
  today: string,
  one: EntryId | null,
): NoteChoice {
  const [oldest] = notes.filter(({ id }) => pending.includes(id));
  const from = oldest?.onDate ?? notes[0]?.onDate ?? today;
  const what = one !== null ? 'one' : oldest === undefined ? 'period' : 'pending';
  return { what, from, to: today, one: one ?? '' };
}

/** The notes chosen, as they were signed, corrections and all. Days that cannot be read choose nothing. */
export function chosenNotes(
  notes: readonly AnyEntry[],
  pending: readonly EntryId[],
  choice: NoteChoice,
): readonly AnyEntry[] {
  if (choice.what === 'pending') return notes.filter(({ id }) => pending.includes(id));
  if (choice.what === 'one') return notes.filter(({ id }) => id === choice.one);
  const [from, to] = [dateOf(choice.from), dateOf(choice.to)];
  if (from === null || to === null) return [];
  return notes.filter(({ onDate }) => from <= onDate && onDate <= to);
}

/** The same as corrections left it: what was put right is not given to anybody else. */
export function asCorrected(entries: readonly AnyEntry[], chosen: readonly AnyEntry[]): readonly AnyEntry[] {
  const wanted = new Set(chosen.map(({ id }) => id));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const speaksFor = (entry: AnyEntry | undefined): boolean =>
    entry !== undefined &&
    (wanted.has(entry.id) || (entry.amends !== undefined && speaksFor(byId.get(entry.amends))));
  return standing(entries).filter(speaksFor);
}
