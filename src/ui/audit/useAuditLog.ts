import { useCallback, useEffect, useState } from 'react';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import type { AuditLine, ChainReport } from './auditPort.ts';

export interface ReadLog {
  /** Newest first. */
  readonly lines: readonly AuditLine[];
  readonly read: number;
  readonly of: number;
  /** Null until everything is read. */
  readonly chain: ChainReport | null;
  readonly failed: boolean;
}

const newestFirst = (a: AuditLine, b: AuditLine): number => Date.parse(b.at) - Date.parse(a.at);

/** Reads the log batch by batch: the newest lines stand there before the rest is read. Null until they do. */
export function useAuditLog(): { readonly log: ReadLog | null; readonly again: () => void } {
  const { auditLog } = usePorts();
  const audit = useAudit();
  const [round, setRound] = useState(0);
  const [log, setLog] = useState<ReadLog | null>(null);
  useEffect(() => {
    let gone = false;
    let lines: readonly AuditLine[] = [];
    const readOn = async (afresh: boolean): Promise<void> => {
      const batch = await auditLog.read(afresh);
      if (gone) return;
      lines = [...lines, ...batch.lines].sort(newestFirst);
      setLog({ lines, read: batch.read, of: batch.of, chain: batch.chain, failed: false });
      // That somebody reads is a line too; it is not among those that were counted.
      if (afresh) audit('auditRead');
      if (batch.chain === null) await readOn(false);
    };
    readOn(true).catch(() => {
      if (!gone) setLog({ lines, read: lines.length, of: lines.length, chain: null, failed: true });
    });
    return () => {
      gone = true;
    };
  }, [auditLog, audit, round]);
  return { log, again: useCallback(() => setRound((one) => one + 1), []) };
}
