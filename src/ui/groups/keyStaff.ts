import { useEffect, useState } from 'react';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { Team } from '../shell/readTeam.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';

/** Names of the key staff who work here. */
export const keyStaffHere = ({ staff }: Pick<Team, 'staff'>): readonly string[] =>
  [...staff.values()].flatMap(({ name, left, signer }) =>
    left !== true && signer.roles.includes('keyStaff') ? [name] : [],
  );

const noNames: ReadonlyMap<StreamId, readonly string[]> = new Map();

/**
 * Key staff who can open each of these cases, by name: whom to ask or to ring. Everybody who is key staff here while it
 * is not known, or where nobody of them holds the key.
 */
export function useKeyStaffOf(streams: readonly StreamId[]): (stream: StreamId) => readonly string[] {
  const { staff } = usePorts();
  const { team } = useSession();
  const [found, setFound] = useState(noNames);
  const asked = [...new Set(streams)].sort().join(' ');
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const names = new Map<StreamId, readonly string[]>();
      for (const stream of asked.split(' ').filter((one) => one !== '') as StreamId[]) {
        const { people } = await staff.access(stream);
        const opens = (person: PersonId) =>
          people.some((one) => one.person === person && !one.closed && one.opens.includes('caseFile'));
        const able = [...team.staff].flatMap(([person, { name, left, signer }]) =>
          left !== true && signer.roles.includes('keyStaff') && opens(person) ? [name] : [],
        );
        if (able.length > 0) names.set(stream, able);
      }
      if (!gone) setFound(names);
    };
    look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [staff, team, asked]);
  return (stream) => found.get(stream) ?? keyStaffHere(team);
}
