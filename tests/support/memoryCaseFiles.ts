import type { LocalDate, StreamId } from '../../src/entries/ids.ts';
import type { Clock } from '../../src/flow/ports.ts';
import type { CaseFiles } from '../../src/ui/leaving/caseFilesPort.ts';
import type { MemoryCases } from './memoryStore.ts';

interface Away {
  readonly stream: StreamId;
  readonly on: LocalDate;
  readonly fileName: string;
  readonly putBack: () => void;
}

/** Case files in memory: a file is the id of its case, and nothing is locked. */
export function memoryCaseFiles(clock: Clock, cases: MemoryCases): CaseFiles {
  const away = new Map<string, Away>();
  const erased = new Set<string>();
  let files = 0;
  const read = (file: Uint8Array): string => new TextDecoder().decode(file);
  const refused = <W extends string>(why: W) => ({ kind: 'refused', why }) as const;
  return {
    pack: async (stream) => {
      files += 1;
      return {
        kind: 'packed',
        fileName: `sag-fil${String(files)}.age`,
        bytes: new TextEncoder().encode(stream),
      };
    },
    check: async (stream, file) => (read(file) === stream ? { kind: 'whole' } : refused('changed')),
    letGo: async (stream, file) => {
      if (read(file) !== stream) return refused('changed');
      const putBack = cases.takeOut(stream);
      if (putBack === null) return refused('notHere');
      const fileName = `sag-fil${String(files)}.age`;
      away.set(stream, { stream, on: clock.now().today, fileName, putBack });
      return { kind: 'gone' };
    },
    away: async () => [...away.values()].map(({ stream, on, fileName }) => ({ stream, on, fileName })),
    takeIn: async (file) => {
      const id = read(file);
      if (erased.has(id)) return refused('erased');
      const known = away.get(id);
      if (known === undefined) return refused('notACaseFile');
      known.putBack();
      away.delete(id);
      return { kind: 'returned', stream: known.stream };
    },
    erase: async (stream) => {
      cases.takeOut(stream);
      away.delete(stream);
      erased.add(stream);
    },
  };
}
