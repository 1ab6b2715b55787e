import { fetchedPart } from '../fetching/fetchedPart.tsx';

// Parts of the home page that few meet: their code comes when there is something to show.

/** Few have put anything off, and it is nothing to begin the day with. */
export const PutOffRows = fetchedPart(() => import('./PutOffRows.tsx').then((module) => module.PutOffRows));
/** Only where a closed case lies here: it reads the office's own settings. */
export const LeavingRows = fetchedPart(() =>
  import('./LeavingRows.tsx').then((module) => module.LeavingRows),
);
/** Only where a colleague asks something of this person, or somebody is away. */
export const TodayTogether = fetchedPart(() =>
  import('../absence/TodayTogether.tsx').then((module) => module.TodayTogether),
);
/** Only where somebody's training has an end. */
export const RunsOut = fetchedPart(() => import('../staff/RunsOut.tsx').then((module) => module.RunsOut));
/** Only where a level or a closing waits for somebody else. */
export const WaitingRows = fetchedPart(() =>
  import('../second/WaitingRows.tsx').then((module) => module.WaitingRows),
);
/** Only for whoever leads a group. */
export const GroupsToday = fetchedPart(() =>
  import('../groups/GroupsToday.tsx').then((module) => module.GroupsToday),
);
