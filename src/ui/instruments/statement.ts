import type { DraftValues } from '../../entries/draft.ts';
import type { LocalDate } from '../../entries/ids.ts';
import type { WholePack } from '../../model/instruments/pack.ts';
import { competences, type Competence } from '../../model/vocabulary.ts';
import { readDate } from '../../rules/dateInput.ts';
import type { FrameText } from '../../text/frame.da.ts';
import type { InstrumentText } from '../../text/rooms/instruments.da.ts';

export const statementFields = ['holder', 'words', 'on'] as const;
type StatementField = (typeof statementFields)[number];

export const textIn = (values: DraftValues, key: string): string => {
  const value = values[key];
  return typeof value === 'string' ? value.trim() : '';
};

/** What somebody stated of the licence, or what is missing, by field. */
export type Statement =
  | {
      readonly kind: 'stated';
      readonly licence: { readonly holder: string; readonly words: string; readonly on: LocalDate };
      readonly competence: Competence | null;
    }
  | {
      readonly kind: 'missing';
      readonly problems: readonly { readonly path: StatementField; readonly message: string }[];
    };

/** Reads the statement as it stands in the form. The competence the pack itself asks for cannot be taken away. */
export function statementIn(
  values: DraftValues,
  pack: WholePack,
  today: LocalDate,
  words: { readonly room: InstrumentText; readonly frame: FrameText },
): Statement {
  const holder = textIn(values, 'holder');
  const said = textIn(values, 'words');
  const date = readDate(textIn(values, 'on'), 'past', today);
  const { missing } = words.room.statement;
  const problems = [
    ...(holder === '' ? [{ path: 'holder', message: missing.holder } as const] : []),
    ...(said === '' ? [{ path: 'words', message: missing.words } as const] : []),
    ...(date.kind === 'empty' ? [{ path: 'on', message: missing.on } as const] : []),
    ...(date.kind === 'problem' ? [{ path: 'on', message: words.frame.problem[date.problem] } as const] : []),
  ];
  if (problems.length > 0 || date.kind !== 'date') return { kind: 'missing', problems };
  const chosen = competences.find((each) => each === textIn(values, 'competence')) ?? null;
  return {
    kind: 'stated',
    licence: { holder, words: said, on: date.date },
    competence: pack.needs.competence ?? chosen,
  };
}
