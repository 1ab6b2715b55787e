import type { EntryId } from '../../entries/ids.ts';
import { dateInNote } from '../noteWords.ts';
import { contactRule } from './contactRule.ts';
import { documentWords } from './documentWords.ts';
import type { ExportedNote, ExportRequest, ExportWords } from './exportRequest.ts';
import { internalSection, isPlanBesideOthers } from './internalNote.ts';
import type { DocumentSection, NoteDocument } from './noteDocument.ts';
import { carriesContactRule } from './outsideRules.ts';
import { outsideSection, readable } from './outsideSection.ts';
import { separateSheet } from './separateSheet.ts';
import { staffPreview } from './staffPreview.ts';

/**
 * Makes the document of one entry or of a period in one of the five profiles (practice, "The abuser's access"), and
 * the preview that only staff see. Pure: the same request gives the same document. Outside the internal case protected
 * answers leave no trace: what becomes empty vanishes, and nothing is numbered or named that is not there.
 */
export function exportNote(request: ExportRequest, words: ExportWords): ExportedNote {
  return { ...documentsOf(request, words), preview: staffPreview(request, words) };
}

/** The same without the preview. */
export function documentsOf(request: ExportRequest, words: ExportWords): Omit<ExportedNote, 'preview'> {
  if (request.profile === 'internalCase') return internalDocuments(request, words);
  const sections = request.entries.flatMap((entry): readonly DocumentSection[] => {
    const known = readable(entry);
    const section = known === null ? null : outsideSection(known, request, words);
    return section === null ? [] : [section];
  });
  const rule = carriesContactRule(request.profile) ? [contactRule(request.standing, words.language)] : [];
  return {
    document: sections.length === 0 ? null : { title: titleOf(request, words), notices: rule, sections },
    sheet: request.profile === 'notification' ? separateSheet(request, words) : null,
    // What was signed is brought over only where its whole text of record stands.
    carried: [],
  };
}

function internalDocuments(request: ExportRequest, words: ExportWords): Omit<ExportedNote, 'preview'> {
  const { entries } = request;
  const [only] = entries;
  const restricted = entries.length === 1 && only?.kind === 'safetyPlan';
  const document: NoteDocument = {
    title: titleOf(request, words),
    notices: restricted ? [documentWords[words.language].restricted] : [],
    sections: entries.map((entry) => internalSection(entry, request, words)),
  };
  const carried = entries.filter((entry) => !isPlanBesideOthers(entry, request)).map(({ id }): EntryId => id);
  return { document: entries.length === 0 ? null : document, sheet: null, carried };
}

/** A kind of paper and a day: no alias, no name, no product. Files are named the same. */
const titleOf = ({ today }: ExportRequest, { language }: ExportWords): string =>
  documentWords[language].title(dateInNote(today, language));
