import { steps } from '../../model/steps/steps.ts';
import { noteLines } from '../noteLines.ts';
import { documentWords } from './documentWords.ts';
import type { ExportRequest, ExportWords } from './exportRequest.ts';
import type { NoteDocument } from './noteDocument.ts';
import { onTheSheet } from './outsideRules.ts';
import { readable } from './outsideSection.ts';

/**
 * Identity and address for a notification, on a sheet of its own with the request to exempt it from the parties' right
 * of access. The notification itself does not speak of it. Each answer is the newest that was given. Null without any.
 */
export function separateSheet({ standing }: ExportRequest, words: ExportWords): NoteDocument | null {
  const wording = words.steps.get('identity');
  const notes = standing.flatMap((entry) => {
    const known = entry.kind === 'identityNote' ? readable(entry) : null;
    return known === null ? [] : [known.body];
  });
  const body = Object.fromEntries(
    onTheSheet.flatMap((key) => {
      const answers = notes.map((note): unknown => note[key as keyof object]).filter(isAnswer);
      return answers.length === 0 ? [] : [[key, answers.at(-1)] as const];
    }),
  );
  if (wording === undefined || Object.keys(body).length === 0) return null;
  const { language } = words;
  const { seen } = noteLines({ step: steps.identity, wording, kind: 'identityNote', body, language });
  const { title, notice } = documentWords[language].sheet;
  return {
    title,
    notices: [notice],
    sections: [{ heading: words.kinds.identityNote, text: seen.join('\n') }],
  };
}

const isAnswer = (value: unknown): boolean => value !== undefined && value !== '';
