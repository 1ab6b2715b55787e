import type { AnyEntry } from '../../entries/entry.ts';
import { documentWords } from './documentWords.ts';
import type { ExportRequest, ExportWords } from './exportRequest.ts';

/** What must be read with every level: that none means safe, and what holds while a second person has not agreed. */
export function levelLines(
  entry: AnyEntry,
  { secondLooks }: ExportRequest,
  { language, steps }: ExportWords,
): readonly string[] {
  if (entry.kind !== 'riskEvaluation') return [];
  const own = documentWords[language];
  const look = secondLooks.get(entry.id);
  if (look === undefined) return [own.levelNote];
  const holds = steps.get('riskEvaluation')?.fields['level']?.options?.[look.holds] ?? look.holds;
  return [(look.second === 'pending' ? own.pending : own.disagreed)(holds), own.levelNote];
}

/**
 * The level in the words it was signed in, where the note was read in the language of the document: a lead may have
 * worded it anew since. Nothing else is ever taken out of a note as it was read.
 */
export function levelAsSigned(entry: AnyEntry, { language, steps }: ExportWords): string | null {
  const label = steps.get('riskEvaluation')?.fields['level']?.label;
  if (label === undefined || entry.rendered.language !== language) return null;
  const begins = label.endsWith('?') ? `${label} ` : `${label}: `;
  // What people wrote stands indented or after its own question, so only the level's own line begins so.
  const line = entry.rendered.text.split('\n').find((each) => each.startsWith(begins));
  return line === undefined ? null : line.slice(begins.length);
}
