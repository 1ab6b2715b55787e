import type { LocalDate } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { groupsIn, type GroupsRead } from '../../flow/groups/groupLines.ts';
import { waitingList, type WaitingList } from '../../flow/groups/waitingList.ts';

/** Made once for each thing it is made of, on one day, and forgotten with it. */
function once<K extends object, T>(make: (of: K, today: LocalDate) => T): (of: K, today: LocalDate) => T {
  const made = new WeakMap<K, { readonly today: LocalDate; readonly it: T }>();
  return (of, today) => {
    const known = made.get(of);
    if (known?.today === today) return known.it;
    const it = make(of, today);
    made.set(of, { today, it });
    return it;
  };
}

/** Of two thousand people both take longer than a page may take to open, and every page of groups needs them. */
export const groupsOf: (all: readonly StreamSummary[], today: LocalDate) => GroupsRead = once(groupsIn);
export const waitingOf: (of: GroupsRead['participants'], today: LocalDate) => WaitingList = once(waitingList);
