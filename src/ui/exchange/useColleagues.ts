import { useEffect, useState } from 'react';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import { useSession } from '../shell/session.tsx';
import type { CaseAccess } from '../staff/staffPort.ts';
import { usePorts } from '../usePorts.tsx';
import { useNames } from './useNames.ts';

/** Somebody a file can be locked to. */
export interface Colleague {
  readonly person: PersonId;
  readonly name: string;
  /** Groups of letters of their keys. */
  readonly key: string;
}
/** Everybody else of the office, by name; null until they are read. */
export function useColleagues(): readonly Colleague[] | null {
  const { staff, exchange } = usePorts();
  const { person: me, team } = useSession();
  const nameOf = useNames();
  const [all, setAll] = useState<readonly Colleague[] | null>(null);
  useEffect(() => {
    const read = async () => {
      const others = (await staff.people()).filter(
        ({ person }) => person !== me.person && team.staff.get(person)?.left !== true,
      );
      return Promise.all(
        others.map(async ({ person, label }) => ({
          person,
          name: nameOf(person, label),
          key: await exchange.fingerprint(person),
        })),
      );
    };
    read().then(setAll, () => setAll([]));
  }, [staff, exchange, me, team, nameOf]);
  return all;
}

/** Who opens which parts of the chosen cases. A case that is still being read is missing. */
export function useAccessOf(streams: readonly StreamId[]): ReadonlyMap<StreamId, CaseAccess> {
  const { staff } = usePorts();
  const [known, setKnown] = useState<ReadonlyMap<StreamId, CaseAccess>>(new Map());
  const wanted = streams.join(' ');
  useEffect(() => {
    let gone = false;
    const missing = wanted.split(' ').filter((one) => one !== '') as StreamId[];
    void Promise.all(missing.map(async (one) => [one, await staff.access(one)] as const)).then(
      (read) => {
        if (!gone) setKnown(new Map(read));
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [staff, wanted]);
  return known;
}
