import type { Language } from '../model/define.ts';

/** The few words a journal note needs beside the model's own. */
export interface NoteWords {
  readonly date: string;
  readonly by: string;
  readonly seenAndSaid: string;
  readonly judged: string;
  readonly confirmed: string;
  readonly protectedMark: string;
  readonly protectedWhole: string;
  readonly nothing: string;
  /** What the office's maps made of other instruments' results when it was signed. */
  readonly boundTo: string;
  readonly months: readonly string[];
}

export const noteWords: Readonly<Record<Language, NoteWords>> = {
  da: {
    date: 'Dato',
    by: 'Skrevet af',
    seenAndSaid: 'Set og sagt',
    judged: 'Faglig vurdering',
    confirmed: 'bekræftet',
    protectedMark: 'beskyttet oplysning',
    protectedWhole:
      'BESKYTTET SOM HELHED. Intet herfra må nå den, der udøver vold, eller familien. Læg den et sted med adgang for få.',
    nothing: 'Ingen oplysninger er skrevet.',
    boundTo: 'Resultater fra andre redskaber betød her mindst',
    months: [],
  },
  en: {
    date: 'Date',
    by: 'Written by',
    seenAndSaid: 'Seen and said',
    judged: 'Professional judgement',
    confirmed: 'confirmed',
    protectedMark: 'protected',
    protectedWhole:
      'PROTECTED AS A WHOLE. Nothing of it may reach the person using violence or the family. Keep it where few have access.',
    nothing: 'Nothing has been written.',
    boundTo: 'Results of other instruments meant at least',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
};

/** `2026-11-03` as 03.11.2026 or 3 November 2026. Anything that is no date comes back unchanged. */
export function dateInNote(date: string, language: Language): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (found === null) return date;
  const [, year = '', month = '', day = ''] = found;
  const name = noteWords[language].months[Number(month) - 1];
  return name === undefined ? `${day}.${month}.${year}` : `${Number(day)} ${name} ${year}`;
}
