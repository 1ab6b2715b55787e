import { useEffect, useState } from 'react';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';

/** How it stands with a case somebody asks to have closed to them: done, for the person at work to do, or for others. */
export type ClosingAsked = 'done' | 'mine' | 'others';

/** Null until the keys of the case are read; where they cannot be, it is taken for others to do. */
export function useClosingAsked(stream: StreamId, person: PersonId | null): ClosingAsked | null {
  const { staff } = usePorts();
  const { person: me } = useSession();
  const [stands, setStands] = useState<ClosingAsked | null>(null);
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<ClosingAsked> => {
      const { people, mayClose } = await staff.access(stream);
      if (people.some((one) => one.person === person && one.closed)) return 'done';
      return mayClose && person !== me.person ? 'mine' : 'others';
    };
    if (person !== null)
      void read()
        .catch(() => 'others' as const)
        .then((found) => {
          if (!gone) setStands(found);
        });
    return () => {
      gone = true;
    };
  }, [staff, stream, person, me]);
  return stands;
}
