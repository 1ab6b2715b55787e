import type { AnyEntry } from '../../entries/entry.ts';
import { noteInTwo } from '../../entries/noteTitle.ts';
import { dateInNote, noteWords } from '../noteWords.ts';
import { documentWords } from './documentWords.ts';
import type { ExportRequest, ExportWords } from './exportRequest.ts';
import { levelLines } from './levelLines.ts';
import { measureLines } from './measureLines.ts';
import type { DocumentSection } from './noteDocument.ts';

/** When and by whom, to the minute, as it stands in a document. */
export function signedAt(entry: AnyEntry, request: ExportRequest, words: ExportWords) {
  const own = documentWords[words.language];
  return {
    when: own.time(dateInNote(entry.onDate, words.language), entry.at.slice(11, 16)),
    by: request.nameOf(entry.author.person) ?? own.unknownAuthor,
  };
}

/**
 * One entry for the internal case: word for word as it was read when it was signed, and under it when, by whom and
 * what has to be known with it. Beside other notes a safety plan is only said to be there.
 */
export function internalSection(
  entry: AnyEntry,
  request: ExportRequest,
  words: ExportWords,
): DocumentSection {
  const own = documentWords[words.language];
  const { when, by } = signedAt(entry, request, words);
  if (isPlanBesideOthers(entry, request)) {
    const heading = words.kinds.safetyPlan;
    return { heading, text: planIsThere(when, by, words, [own.planExists, own.planApart]) };
  }
  const { title: heading, text } = noteInTwo(entry);
  const under = [
    own.signed(when, by),
    ...(entry.amends === undefined ? [] : [own.corrects]),
    ...levelLines(entry, request, words),
    ...measureLines(entry, words),
  ];
  return { heading, text: `${text}\n\n${under.join('\n')}` };
}

/** The measures are their own document, never part of another (practice, "The abuser's access"). */
export const isPlanBesideOthers = (entry: AnyEntry, { entries }: ExportRequest): boolean =>
  entry.kind === 'safetyPlan' && entries.length > 1;

export function planIsThere(
  when: string,
  by: string,
  { language }: ExportWords,
  lines: readonly string[],
): string {
  const { date, by: byLabel } = noteWords[language];
  return `${date}: ${when}\n${byLabel}: ${by}\n\n${lines.join('\n')}`;
}
