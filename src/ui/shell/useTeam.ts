import { useCallback, useEffect, useState } from 'react';
import type { StreamRef } from '../../entries/entry.ts';
import { usePorts } from '../usePorts.tsx';
import { readTeam, type Team } from './readTeam.ts';

export interface ReadTeam {
  readonly stream: StreamRef;
  readonly team: Team;
  /** Nothing was ever signed here, and nothing is missing: a first start that was broken off. */
  readonly untouched: boolean;
  /** Records of the team that are here and cannot be read; `noKey` when it is a key that is missing. */
  readonly damage: 'none' | 'records' | 'noKey';
}

/** Reads the team stream once the vault is open; null until it is here. */
export function useTeam(): { readonly read: ReadTeam | null; readonly again: () => Promise<void> } {
  const { vault, cases } = usePorts();
  const [read, setRead] = useState<ReadTeam | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const again = useCallback(async () => {
    try {
      const stream = await vault.team();
      const { entries, damaged, closedTo } = await cases.read(stream);
      const damage = closedTo.length > 0 ? 'noKey' : damaged.length > 0 ? 'records' : 'none';
      setRead({
        stream,
        team: readTeam(entries),
        damage,
        untouched: entries.length === 0 && damage === 'none',
      });
    } catch (error) {
      setFailure(error);
    }
  }, [vault, cases]);
  useEffect(() => void again(), [again]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the team could not be read');
  return { read, again };
}
