import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import { closingsWished } from '../../flow/closingsWished.ts';
import { caseOpeners, type CaseOpener } from '../../rules/caseOpeners.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';

export interface CaseKeys {
  readonly openers: readonly CaseOpener[];
  /** The person at work may change what the others open here. */
  readonly mayChange: boolean;
  /** Colleagues who may, by name; the person at work is not among them, nor who asks to have the case closed to them. */
  readonly whoMay: readonly string[];
  readonly nameOf: (person: PersonId) => string;
  /** They have a tie and ask to have the case closed to them, and it is open to them still. */
  readonly asksToBeClosed: (person: PersonId) => boolean;
}

/** Who opens what of a case, with what its entries say of ties; null until it is read, and where it cannot be. */
export function useCaseKeys(
  stream: StreamId | null,
  entries: readonly AnyEntry[],
): {
  readonly keys: CaseKeys | null;
  readonly again: () => Promise<void>;
} {
  const { staff } = usePorts();
  const { team, person: me } = useSession();
  const wished = useMemo(() => closingsWished(entries), [entries]);
  const [keys, setKeys] = useState<CaseKeys | null>(null);
  const again = useCallback(async () => {
    if (stream === null) return;
    const [{ people, mayClose }, present] = await Promise.all([staff.access(stream), staff.people()]);
    const nameOf = (person: PersonId): string =>
      team.staff.get(person)?.name ?? present.find((one) => one.person === person)?.label ?? '–';
    const openers = caseOpeners(
      people,
      (person) => team.staff.get(person)?.signer.roles ?? [],
      (person) => present.find((one) => one.person === person)?.opensAll === true,
    );
    setKeys({
      openers,
      mayChange: mayClose && !wished.has(me.person),
      whoMay: people
        .filter((one) => one.mayChange && one.person !== me.person && !wished.has(one.person))
        .map(({ person }) => nameOf(person)),
      nameOf,
      asksToBeClosed: (person) =>
        wished.has(person) && openers.some((one) => one.person === person && !one.closed),
    });
  }, [staff, stream, team, me, wished]);
  useEffect(() => void again().catch(() => setKeys(null)), [again]);
  return { keys, again };
}
