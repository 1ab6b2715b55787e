import type { LocalDate } from '../../entries/ids.ts';
import type { OutOfGroup } from '../../entries/placeInGroup.ts';
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
 * A citizen who left a group: somebody who said no or stopped has gone silent until key staff have talked; for whoever moved
 * on or completed, the next step is to be agreed. Leaving a group never ends the help (model p. 13-14).
 */
export const toldByLeaving = ({ to, onDay }: OutOfGroup) =>
  ({
    kind: to === 'declined' || to === 'left' ? 'silent' : 'agreement',
    code: to === 'completed' ? 'completedGroup' : to === 'movedToIndividual' ? 'movedFromGroup' : 'leftGroup',
    onDay,
  }) as const;

/** Told by a leader, and no answer of key staff is known: the case file may be folded on another machine than the leader's. */
export const outUnanswered = (
  { out = null }: Pick<ParticipationSummary, 'out'>,
  file: Pick<CaseFileSummary, 'outAnswered'> | undefined,
): OutOfGroup | null => (out === null || file?.outAnswered === out.entry ? null : out);

/**
 * The day to be in touch about the waiting list was moved by a leader, on whose machine the case file cannot be folded: then
 * that day holds, until somebody who opens the case file folds it again.
 */
export const movedByLeader = (
  part: Pick<ParticipationSummary, 'recontactBy' | 'recontactOn'> | undefined,
  file: Pick<CaseFileSummary, 'recontactBy'>,
): part is Pick<ParticipationSummary, 'recontactBy' | 'recontactOn'> =>
  part?.recontactBy !== undefined && part.recontactBy !== null && part.recontactBy !== file.recontactBy;
