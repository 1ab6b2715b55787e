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

/** What a file of the twin holds: the id of its case and its own name. */
export const memoryCaseFile = (stream: StreamId, fileName: string): string => `${stream} ${fileName}`;

/** Case files in memory: nothing is locked. */
export function memoryCaseFiles(clock: Clock, cases: MemoryCases): CaseFiles {
  const away = new Map<string, Away>();
  const erased = new Set<string>();
  let files = 0;
  const read = (file: Uint8Array) => {
    const [id = '', fileName = ''] = new TextDecoder().decode(file).split(' ');
    return { id, fileName };
  };
  const refused = <W extends string>(why: W) => ({ kind: 'refused', why }) as const;
  return {
    pack: async (stream) => {
      files += 1;
      const fileName = `sag-fil${String(files)}.age`;
      return { kind: 'packed', fileName, bytes: new TextEncoder().encode(memoryCaseFile(stream, fileName)) };
    },
    check: async (stream, file) => {
      const { id, fileName } = read(file);
      return id === stream ? { kind: 'whole', fileName } : refused('changed');
    },
    letGo: async (stream, file) => {
      const { id, fileName } = read(file);
      if (id !== stream) return refused('changed');
      const putBack = cases.takeOut(stream);
      if (putBack === null) return refused('notHere');
      away.set(stream, { stream, on: clock.now().today, fileName, putBack });
      return { kind: 'gone', fileName };
    },
    away: async () => [...away.values()].map(({ stream, on, fileName }) => ({ stream, on, fileName })),
    takeIn: async (file) => {
      const { id, fileName } = read(file);
      if (erased.has(id)) return refused('erased');
      const known = away.get(id);
      if (known === undefined) return refused('notACaseFile');
      if (known.fileName !== fileName) return refused('older');
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
