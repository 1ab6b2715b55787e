import { useCallback, useEffect, useState } from 'react';
import type { GroupsRead } from '../../flow/groups/groupLines.ts';
import { usePorts } from '../usePorts.tsx';
import { groupsOf } from './readOnce.ts';

/** Reads what is kept of groups and participants; null until it is here. `again` reads it anew. */
export function useGroups(): { readonly read: GroupsRead | null; readonly again: () => void } {
  const { cases, clock } = usePorts();
  const [read, setRead] = useState<GroupsRead | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    cases.summaries().then(
      (all) => {
        if (!gone) setRead(groupsOf(all, clock.now().today));
      },
      (error: unknown) => {
        if (!gone) setFailure(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [cases, clock, round]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the groups could not be read');
  return { read, again: useCallback(() => setRound((one) => one + 1), []) };
}
