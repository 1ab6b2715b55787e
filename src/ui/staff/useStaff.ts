import { useCallback, useEffect, useState } from 'react';
import type { PersonId } from '../../entries/ids.ts';
import { statedIn, type StatedMember } from '../../rules/staffMembers.ts';
import type { StaffPerson } from './staffPort.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';

export interface StaffHere {
  readonly people: readonly StaffPerson[];
  /** As the team's entries state them, also those who have stopped. */
  readonly stated: ReadonlyMap<PersonId, StatedMember>;
}

/** Who can unlock here, and what is stated of them; null until it is read. */
export function useStaff(): { readonly here: StaffHere | null; readonly again: () => Promise<void> } {
  const { staff, cases } = usePorts();
  const { teamStream } = useSession();
  const [here, setHere] = useState<StaffHere | null>(null);
  const again = useCallback(async () => {
    const [people, { entries }] = await Promise.all([staff.people(), cases.read(teamStream)]);
    const stated = statedIn(entries);
    setHere({ people, stated });
  }, [staff, cases, teamStream]);
  useEffect(() => void again().catch(() => setHere({ people: [], stated: new Map() })), [again]);
  return { here, again };
}
