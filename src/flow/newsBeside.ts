import type { Summary, SummaryPart } from '../entries/summary.ts';

/** The parts of a summary that are here. */
export const partsOf = ({
  contact,
  intake,
  caseFile,
  participation,
  group,
}: Summary): readonly SummaryPart[] =>
  [contact, intake, caseFile, participation, group].filter((part) => part !== undefined);

/** The store found news of another machine beside it: `src/store/summaryParts.ts` says so with no version at all. */
export const hasNews = (summary: Summary): boolean =>
  partsOf(summary).some(({ machineVersion }) => machineVersion === '');
