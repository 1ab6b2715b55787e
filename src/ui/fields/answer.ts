import type { DraftValue } from '../../entries/draft.ts';
import type { AnyFieldWording, Field } from '../../model/define.ts';
import type { ChoicesLayout } from '../kit/Choices.tsx';

/** What every answer component gets. The value is raw, as typed; nothing here judges or stores it. */
export interface AnswerProps<F extends Field = Field> {
  readonly field: F;
  /** Its place in the draft: `outcome`, `children/3f2a/age`. */
  readonly path: string;
  readonly wording: AnyFieldWording;
  readonly value: DraftValue | undefined;
  /** Equal to the line in the error summary. */
  readonly error?: string | undefined;
  readonly onChange: (value: DraftValue) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Where every question of a page may stay open, the page says so once and its questions do not. */
  readonly unmarked?: boolean | undefined;
}

/** The id of the element that takes the focus for this answer: the input, or the fieldset of several. */
export const answerId = (path: string): string => `answer-${path.replaceAll(/[^A-Za-z0-9_-]/g, '-')}`;

export const asText = (value: DraftValue | undefined): string => (typeof value === 'string' ? value : '');
export const asChosen = (value: DraftValue | undefined): readonly string[] =>
  value === undefined || value === null || value === '' ? [] : typeof value === 'string' ? [value] : value;

/** Where the words of an option are missing the id stands: visible, never silently another language. */
export const optionWords = (wording: AnyFieldWording, option: string): string =>
  wording.options?.[option] ?? option;

/** The five answers, yes and no: short words that can be read across. Many that are not long stand in two columns. */
const longestInRow = 20;
const longestInColumn = 36;
export function layoutOf(options: readonly string[], wording: AnyFieldWording): ChoicesLayout {
  const longest = Math.max(0, ...options.map((option) => optionWords(wording, option).length));
  if (options.length <= 5) return longest <= longestInRow ? 'row' : 'lines';
  return longest <= longestInColumn ? 'columns' : 'lines';
}
