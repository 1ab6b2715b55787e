import { useEffect, useRef } from 'react';
import type { Opened } from '../unlock/LockScreen.tsx';
import { usePorts } from '../usePorts.tsx';
import { useSession } from './session.tsx';
import { useSignedLines } from './useSignedLines.ts';

/**
 * Lines of the log about how it was opened: by the recovery key, with new ways in, from a restored backup. Written once
 * the work is there, by whoever opened; nobody waits. That a backup was restored is told until its line is written.
 */
export function NotedAtDoor({ opened }: { readonly opened: Opened }) {
  const { vault } = usePorts();
  const { writer } = useSession();
  const sign = useSignedLines();
  const begun = useRef(false);
  useEffect(() => {
    if (!writer || begun.current) return;
    begun.current = true;
    const { done = [], restored = false } = opened;
    const note = async (): Promise<void> => {
      await sign([...(restored ? ['backupRestored' as const] : []), ...done].map((act) => ({ act })));
      if (restored) await vault.noteRestored();
    };
    // What could not be written takes nothing away. A restored backup is noted at the next unlock.
    note().catch(() => undefined);
  }, [opened, sign, vault, writer]);
  return null;
}
