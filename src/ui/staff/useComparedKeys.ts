import { useCallback, useEffect, useState } from 'react';
import { basedOnNothing, type AnyEntry } from '../../entries/entry.ts';
import type { LocalDate, PersonId } from '../../entries/ids.ts';
import { useAuditActWords } from '../shell/auditActWords.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';

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
  const { me } = useSession();
  const language = useLanguage();
  const [of, setOf] = useState<ComparedKeys['of']>(null);
  const read = useCallback(async () => {
    const { entries } = await cases.read(await vault.audit());
    setOf(comparisonsIn(entries));
  }, [cases, vault]);
  useEffect(() => void read().catch(() => setOf(new Map())), [read]);
  return {
    of,
    note: async (person, key) => {
      const words = await useAuditActWords.fetch(language).catch(() => null);
      await cases.sign({
        stream: await vault.audit(),
        unsigned: [
          {
            kind: 'auditLine',
            body: { act, detail: `${person} ${key}` },
            role: me.role,
            basedOn: basedOnNothing,
            rendered: { text: words?.acts[act] ?? act, language },
          },
        ],
        summarise: () => ({}),
        draft: null,
      });
      await read();
    },
  };
}
