/** What leaves: a neutral title without alias or product, what must be read first, and one section per entry. */
export interface NoteDocument {
  readonly title: string;
  readonly notices: readonly string[];
  readonly sections: readonly DocumentSection[];
}
/** `text` keeps its line breaks; nothing in it is markup. */
export interface DocumentSection {
  readonly heading: string;
  readonly text: string;
}

/** The document as plain text, e.g. for the clipboard. The same document gives the same text. */
export const asPlainText = ({ title, notices, sections }: NoteDocument): string =>
  [
    title,
    ...(notices.length === 0 ? [] : [notices.join('\n')]),
    ...sections.map(({ heading, text }) => `${heading}\n${text}`),
  ]
    .join('\n\n')
    .concat('\n');
