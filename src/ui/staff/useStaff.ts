import { useCallback, useEffect, useState } from 'react';
import type { EntryOf } from '../../entries/entry.ts';
import type { PersonId } from '../../entries/ids.ts';
import { memberAfter, type StatedMember } from '../../rules/staffMembers.ts';
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
    const stated = new Map<PersonId, StatedMember>();
    for (const entry of entries) {
      if (entry.kind !== 'staffMember') continue;
      const member = memberAfter(stated, (entry as EntryOf<'staffMember'>).body, entry.author.person);
      if (member !== null) stated.set(member.person as PersonId, member);
    }
    setHere({ people, stated });
  }, [staff, cases, teamStream]);
  useEffect(() => void again().catch(() => setHere({ people: [], stated: new Map() })), [again]);
  return { here, again };
}
