import type { LocalDate } from '../../entries/ids.ts';
import type { CaseFileSummary, ParticipationSummary } from '../../entries/summary.ts';

/** Something a group told key staff, that nobody has answered yet. */
export interface ToldByGroup {
  readonly kind: 'danger' | 'silent';
  readonly code: 'concernFromGroup' | 'absenceFromGroup';
  readonly onDay: LocalDate;
}

/**
 * A worry is danger, and so is an absence key staff asked to hear of the same day; any other absence without a word is
 * silence.
 */
export function toldByGroups({
  openConcerns,
  openAbsences = [],
  clearances,
}: Pick<ParticipationSummary, 'openConcerns' | 'openAbsences' | 'clearances'>): readonly ToldByGroup[] {
  return [
    ...openConcerns.map(({ onDay }): ToldByGroup => ({ kind: 'danger', code: 'concernFromGroup', onDay })),
    ...openAbsences.map(({ group, onDay }): ToldByGroup => {
      const sameDay = clearances.some(
        (one) => one.group === group && one.sessionOn === onDay && one.absence === 'actSameDay',
      );
      return { kind: sameDay ? 'danger' : 'silent', code: 'absenceFromGroup', onDay };
    }),
  ];
}

/**
 * The day to be in touch about the waiting list was moved by a leader, on whose machine the case file cannot be folded: then
 * that day holds, until somebody who opens the case file folds it again.
 */
export const movedByLeader = (
  part: Pick<ParticipationSummary, 'recontactBy' | 'recontactOn'> | undefined,
  file: Pick<CaseFileSummary, 'recontactBy'>,
): part is Pick<ParticipationSummary, 'recontactBy' | 'recontactOn'> =>
  part?.recontactBy !== undefined && part.recontactBy !== null && part.recontactBy !== file.recontactBy;
