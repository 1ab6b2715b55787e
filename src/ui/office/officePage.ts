import type { ComponentType } from 'react';
import type { DraftValue, DraftValues } from '../../entries/draft.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { Language } from '../../model/define.ts';
import type { CriterionConflictId } from '../../model/local/criterionConflicts.ts';
import type { StarterWords } from '../../model/compass/compassDimensions.ts';
import type { instrumentResultDa } from '../../model/steps/instrumentResult.da.ts';
import type { RiskLevel } from '../../model/vocabulary.ts';
import type { OfficeKey } from '../../rules/local/officeKeys.ts';
import type { Office } from '../../rules/local/office.ts';
import type { CompassSetText } from '../../text/rooms/compassSet.da.ts';
import type { LocalWaysText } from '../../text/rooms/localWays.da.ts';
import type { OfficeMapsText } from '../../text/rooms/officeMaps.da.ts';
import type { OfficeNumbersText } from '../../text/rooms/officeNumbers.da.ts';
import type { StarterThemeWords } from '../../model/groups/groupThemes.ts';
import type { ThemeLibraryText } from '../../text/rooms/themeLibrary.da.ts';
import type { OfficeText } from '../../text/rooms/office.da.ts';

export const officePageIds = [
  'levels',
  'intervals',
  'maps',
  'numbers',
  'criteria',
  'compass',
  'formal',
  'leaving',
  'themes',
  'workflow',
] as const;
export type OfficePageId = (typeof officePageIds)[number];

type ResultWords = Pick<
  (typeof instrumentResultDa)['fields'],
  'tool' | 'priority' | 'dangerWeighted' | 'dangerUnweighted' | 'dash'
>;
/** What the rooms of the office say themselves, and what they borrow. */
export interface OfficeWords {
  readonly room: OfficeText;
  readonly ways: LocalWaysText;
  readonly compass: CompassSetText;
  /** The compass as the product ships it. */
  readonly starter: StarterWords;
  readonly maps: OfficeMapsText;
  readonly numbers: OfficeNumbersText;
  readonly themes: ThemeLibraryText;
  /** The library as the product ships it. */
  readonly starterThemes: StarterThemeWords;
  /** The instruments and their words, as they are recorded. */
  readonly results: ResultWords;
  readonly levels: Readonly<Record<RiskLevel, { readonly short: string }>>;
  readonly conflicts: Readonly<
    Record<CriterionConflictId, { readonly why: string; readonly instead: string }>
  >;
}
/** One fact of a setting in words: what stands under "before" and "after", and in the list of versions. */
export interface Line {
  readonly key: string;
  readonly setting: OfficeKey;
  readonly term: string;
  readonly text: string;
  /** Its place in a list, where the order means something. */
  readonly at?: number;
}
/** `path`: the answer that can mend it. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
export interface Setting {
  readonly key: OfficeKey;
  readonly value: string;
  readonly checkedOn: LocalDate | null;
}
export interface FormProps {
  readonly office: Office;
  readonly values: DraftValues;
  readonly words: OfficeWords;
  readonly change: (path: string, to: DraftValue) => void;
  readonly errorAt: (path: string) => string | undefined;
  readonly language: Language;
}

/** One page of the office's settings: a form of texts, and what they mean. */
export interface OfficePage {
  readonly keys: readonly OfficeKey[];
  /** The values a form begins with. */
  readonly begin: (office: Office, words: OfficeWords) => DraftValues;
  readonly problems: (values: DraftValues, words: OfficeWords) => readonly Problem[];
  /** Everything the page sets, as it would be signed today. */
  readonly write: (
    values: DraftValues,
    now: { readonly office: Office; readonly words: OfficeWords; readonly today: LocalDate },
  ) => readonly Setting[];
  readonly lines: (office: Office, words: OfficeWords, language: Language) => readonly Line[];
  readonly Form: ComponentType<FormProps>;
}

export const fieldId = (path: string): string => `office-${path}`;
export const textOf = (values: DraftValues, path: string): string => {
  const value = values[path];
  return typeof value === 'string' ? value : '';
};
/** The days of a typed number; NaN for anything but digits. */
export const daysTyped = (text: string): number =>
  /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
