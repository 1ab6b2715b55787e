import { useEffect, useState } from 'react';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import { usePorts } from '../usePorts.tsx';

const nobody: ReadonlySet<PersonId> = new Set();

/** To whom a case is closed; null until it is read. Where it cannot be read it is not known, and nobody is held up. */
export function useClosedTo(stream: StreamId | null): ReadonlySet<PersonId> | null {
  const { staff } = usePorts();
  const [closedTo, setClosedTo] = useState<ReadonlySet<PersonId> | null>(stream === null ? nobody : null);
  useEffect(() => {
    if (stream === null) return;
    let gone = false;
    staff
      .access(stream)
      .then(({ people }) => new Set(people.flatMap(({ person, closed }) => (closed ? [person] : []))))
      .catch(() => nobody)
      .then(
        (found) => {
          if (!gone) setClosedTo(found);
        },
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [staff, stream]);
  return closedTo;
}
