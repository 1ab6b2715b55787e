import { useCallback, useEffect, useState } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import type { LocalDate, PersonId } from '../../entries/ids.ts';
import { useSignedLines } from '../shell/useSignedLines.ts';
import { usePorts } from '../usePorts.tsx';

/** Two people read the letters of a key to each other and found them alike. */
interface Comparison {
  readonly by: PersonId;
  readonly on: LocalDate;
  readonly key: string;
}
export interface ComparedKeys {
  /** The newest by whose key it is; null until it is read. */
  readonly of: ReadonlyMap<string, Comparison> | null;
  /** Rejects when it was not noted. */
  readonly note: (person: PersonId, key: string) => Promise<void>;
}

const act = 'keysCompared';
/** A line names the colleague and the letters, so that a key that was changed later does not count as compared. */
function comparisonsIn(entries: readonly AnyEntry[]): ReadonlyMap<string, Comparison> {
  const found = new Map<string, Comparison>();
  for (const { kind, body, author, onDate } of entries) {
    const line = body as { readonly act?: unknown; readonly detail?: unknown };
    if (kind !== 'auditLine' || line.act !== act || typeof line.detail !== 'string') continue;
    const [person = '', ...key] = line.detail.split(' ');
    found.set(person, { by: author.person, on: onDate, key: key.join(' ') });
  }
  return found;
}

/** Which keys were compared, and by whom: signed lines of the audit, which everybody of the office can read. */
export function useComparedKeys(): ComparedKeys {
  const { cases, vault } = usePorts();
  const sign = useSignedLines();
  const [of, setOf] = useState<ComparedKeys['of']>(null);
  const read = useCallback(async () => {
    const { entries } = await cases.read(await vault.audit());
    setOf(comparisonsIn(entries));
  }, [cases, vault]);
  useEffect(() => void read().catch(() => setOf(new Map())), [read]);
  return {
    of,
    note: async (person, key) => {
      await sign([{ act, detail: `${person} ${key}` }]);
      await read();
    },
  };
}
