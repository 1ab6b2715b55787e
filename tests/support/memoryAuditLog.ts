import type { EntryOf } from '../../src/entries/entry.ts';
import type { AuditLine, AuditLog, ChainReport } from '../../src/ui/audit/auditPort.ts';
import type { Ports } from '../../src/ui/ports.ts';

/** Lines of the first batch; the rest comes with the next. */
const firstLines = 60;

export interface MemoryAuditLog extends AuditLog {
  /** What the chains say from now on. */
  readonly finds: (report: Partial<ChainReport>) => void;
  /** Everything after the first batch cannot be read, until it can. */
  readonly breaks: (is: boolean) => void;
}

/** The log as the memory store holds it: the same batches, and chains that are whole unless a test says otherwise. */
export function memoryAuditLog(vault: Ports['vault'], cases: Ports['cases']): MemoryAuditLog {
  let chain: ChainReport = { gaps: [], unreadable: 0, endUnknown: false, rolledBack: false };
  let broken = false;
  return {
    finds: (report) => {
      chain = { ...chain, ...report };
    },
    breaks: (is) => {
      broken = is;
    },
    read: async (afresh) => {
      if (broken && !afresh) throw new Error('not readable now');
      const { entries } = await cases.read(await vault.audit());
      const lines = entries
        .map((entry) => {
          const { id, at, onDate, author, rendered, body } = entry as EntryOf<'auditLine'>;
          return { ...body, id, at, onDate, person: author.person, text: rendered.text } as AuditLine;
        })
        .reverse();
      const all = lines.length <= firstLines;
      const batch = afresh ? lines.slice(0, firstLines) : lines.slice(firstLines);
      const read = afresh && !all ? firstLines : lines.length;
      return { lines: batch, read, of: lines.length, chain: afresh && !all ? null : chain };
    },
  };
}
