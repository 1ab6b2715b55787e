import type { Draft } from '../../entries/draft.ts';
import type { PersonId } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import type { StaffMember } from '../shell/readTeam.ts';

/** When the parts of the home page that are fetched apart are shown at all. */
export const isClosed = ({ summary }: StreamSummary): boolean =>
  (summary.caseFile?.closedOn ?? null) !== null;
export const waitsForOther = ({ summary: { caseFile } }: StreamSummary): boolean =>
  caseFile?.second != null || caseFile?.lookWished != null;
export const hasAnEnd = ({ signer }: StaffMember): boolean =>
  signer.competences.some(({ until }) => until !== null);
/** Whose keys open groups (`model/access.ts`). */
export const worksWithGroups = ({ signer: { roles } }: StaffMember): boolean =>
  roles.includes('groupLeader') || roles.includes('keyStaff');
/** A group this person leads. */
export const isLedBy =
  (person: PersonId) =>
  ({ summary: { group } }: StreamSummary): boolean =>
    group?.leaders.includes(person) === true;
/** An unfinished answer to a handover that nobody can answer any more: it was answered, or taken back. */
export const isSettled = ({ info }: Draft, summaries: readonly StreamSummary[]): boolean => {
  if (info.step !== 'handoverAnswer') return false;
  const handover = summaries.find(({ stream }) => stream === info.stream)?.summary.contact?.handover ?? null;
  return handover === null || handover.refused !== undefined;
};
