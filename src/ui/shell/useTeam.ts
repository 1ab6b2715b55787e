import { useCallback, useEffect, useState } from 'react';
import type { StreamRef } from '../../entries/entry.ts';
import { usePorts } from '../usePorts.tsx';
import { readTeam, type Team } from './readTeam.ts';

export interface ReadTeam {
  readonly stream: StreamRef;
  readonly team: Team;
}

/** Reads the team stream once the vault is open; null until it is here. */
export function useTeam(): { readonly read: ReadTeam | null; readonly again: () => Promise<void> } {
  const { vault, cases } = usePorts();
  const [read, setRead] = useState<ReadTeam | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const again = useCallback(async () => {
    try {
      const stream = await vault.team();
      const { entries } = await cases.read(stream);
      setRead({ stream, team: readTeam(entries) });
    } catch (error) {
      setFailure(error);
    }
  }, [vault, cases]);
  useEffect(() => void again(), [again]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the team could not be read');
  return { read, again };
}
