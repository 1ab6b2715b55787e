import { useEffect, useState } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import { knownEntry } from '../../flow/knownEntry.ts';
import { teamBears } from '../../rules/secondTraining.ts';
import { usePorts } from '../usePorts.tsx';

/**
 * Answers of a second person that the team's entries of that day do not bear out, by id. The fold knows no team, so it is
 * said on the page. Nothing until the team is read, and where it cannot be: then the page of the team says so.
 */
export function useTeamBears(entries: readonly AnyEntry[]): (id: string) => boolean {
  const { vault, cases } = usePorts();
  const [against, setAgainst] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let gone = false;
    const answers = entries.flatMap((raw) => {
      const entry = raw.kind === 'secondPerson' ? knownEntry(raw) : null;
      return entry?.kind === 'secondPerson' ? [entry] : [];
    });
    const read = async (): Promise<void> => {
      if (answers.length === 0) return;
      const team = await cases.read(await vault.team());
      const contradicted = answers.filter((answer) => !teamBears(answer, team.entries));
      if (!gone) setAgainst(new Set(contradicted.map(({ id }) => id)));
    };
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [entries, vault, cases]);
  return (id) => !against.has(id);
}
