import { useCallback, useEffect, useState } from 'react';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import { caseOpeners, type CaseOpener } from '../../rules/caseOpeners.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';

export interface CaseKeys {
  readonly openers: readonly CaseOpener[];
  /** The person at work may change what the others open here. */
  readonly mayChange: boolean;
  /** Colleagues who may, by name; the person at work is not among them. */
  readonly whoMay: readonly string[];
  readonly nameOf: (person: PersonId) => string;
}

/** Who opens what of a case; null until it is read, and where it cannot be. */
export function useCaseKeys(stream: StreamId | null): {
  readonly keys: CaseKeys | null;
  readonly again: () => Promise<void>;
} {
  const { staff } = usePorts();
  const { team, person: me } = useSession();
  const [keys, setKeys] = useState<CaseKeys | null>(null);
  const again = useCallback(async () => {
    if (stream === null) return;
    const [{ people, mayClose }, present] = await Promise.all([staff.access(stream), staff.people()]);
    const nameOf = (person: PersonId): string =>
      team.staff.get(person)?.name ?? present.find((one) => one.person === person)?.label ?? '–';
    setKeys({
      openers: caseOpeners(
        people,
        (person) => team.staff.get(person)?.signer.roles ?? [],
        (person) => present.find((one) => one.person === person)?.opensAll === true,
      ),
      mayChange: mayClose,
      whoMay: people
        .filter((one) => one.mayChange && one.person !== me.person)
        .map(({ person }) => nameOf(person)),
      nameOf,
    });
  }, [staff, stream, team, me]);
  useEffect(() => void again().catch(() => setKeys(null)), [again]);
  return { keys, again };
}
