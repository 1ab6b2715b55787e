import type { DraftValues } from '../../entries/draft.ts';
import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { Clearance } from '../../entries/placeInGroup.ts';
import { absenceInstructions } from '../../model/groups/groupVocabulary.ts';
import { textIn } from './sessionValues.ts';

export const clearedAnswers = ['cleared', 'notThisTime'] as const;
export const ringFields = ['ringName', 'ringNumber', 'standInName', 'standInNumber'] as const;
export type ClearanceField = 'cleared' | 'absence' | (typeof ringFields)[number];

/** What a clearance begins with: whom to ring and what to do as it was the last time. Whether they are cleared is asked anew. */
export const fromLast = (last: Clearance | null): DraftValues =>
  last === null
    ? {}
    : {
        absence: last.absence,
        ringName: last.ring.name,
        ringNumber: last.ring.number,
        standInName: last.standIn.name,
        standInNumber: last.standIn.number,
      };

/** The fields that are missing before it can be signed. */
export const clearanceGaps = (values: DraftValues): readonly ClearanceField[] =>
  (['cleared', 'absence', ...ringFields] as const).filter((field) => textIn(values, field).trim() === '');

/** The body a clearance is signed with; null while something is missing. */
export function clearanceBody(
  values: DraftValues,
  group: StreamId,
  sessionOn: LocalDate,
): BodyOf<'clearance'> | null {
  const cleared = clearedAnswers.find((one) => one === textIn(values, 'cleared'));
  const absence = absenceInstructions.find((one) => one === textIn(values, 'absence'));
  if (cleared === undefined || absence === undefined || clearanceGaps(values).length > 0) return null;
  const written = (field: string) => textIn(values, field).trim();
  const tell = written('tellLeader');
  return {
    group,
    sessionOn,
    cleared,
    absence,
    ring: { name: written('ringName'), number: written('ringNumber') },
    standIn: { name: written('standInName'), number: written('standInNumber') },
    ...(tell === '' ? {} : { tellLeader: tell }),
  };
}
