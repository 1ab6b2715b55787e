import { useEffect, useState } from 'react';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import { hasCompetence } from '../../rules/doors/conditions.ts';
import type { Competence } from '../../model/vocabulary.ts';
import { useMoment, useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useSecondWords } from './words.ts';

/**
 * Names of those who can be the other one: their keys open the case file here, they hold the competence where one is
 * asked for, and they are not `but`. Null until it is known, and where it cannot be said.
 */
export function useWhoElse(
  stream: StreamId,
  but: PersonId,
  competence: Competence | null,
): readonly string[] | null {
  const { staff } = usePorts();
  const { team } = useSession();
  const words = useSecondWords();
  const moment = useMoment();
  const [opens, setOpens] = useState<ReadonlySet<PersonId> | null>(null);
  useEffect(() => {
    let gone = false;
    staff.access(stream).then(
      ({ people }) => {
        const holding = people.filter((one) => one.opens.includes('caseFile') && !one.closed);
        if (!gone) setOpens(new Set(holding.map(({ person }) => person)));
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [staff, stream]);
  if (opens === null) return null;
  return [...team.staff].flatMap(([person, { name, left, signer, selfDeclared }]) => {
    const able = competence === null || hasCompetence({ ...moment(), signer }, competence).length === 0;
    return able && left !== true && person !== but && opens.has(person)
      ? [competence !== null && selfDeclared.includes(competence) ? words.selfDeclared(name) : name]
      : [];
  });
}
