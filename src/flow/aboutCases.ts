import type { StreamSummary, Summary } from '../entries/summary.ts';

/**
 * Whether a row is about a case as those see it who work on it. A group is none; nor is a case of which a group leader
 * opens only what was written for them: both have lists of their own, and there it is said if they are damaged.
 */
export const isAboutCase = ({ type, summary }: StreamSummary): boolean => {
  const { participation, contact, intake, caseFile } = summary;
  if (type === 'group') return false;
  return (
    participation === undefined || contact !== undefined || intake !== undefined || caseFile !== undefined
  );
};

/** What a row is called on screen: a cover word, or the neutral name of a group; null where it has none. */
export const shownName = ({ contact, participation, group }: Summary): string | null =>
  contact?.alias ?? participation?.alias ?? group?.name ?? null;
