import { copyOf, type Bytes } from '../bytes.ts';
import { memoryKeyFiles } from '../memoryKeyFiles.ts';
import { StoreFailure } from '../client/storeFailure.ts';
import type { LogFolder } from './logFile.ts';

/** The memory twin of `LogFolder`, and what lies in it. One holder at a time, as in the browser. */
export function memoryLogFolder(): LogFolder & { readonly files: Map<string, Bytes>; letGo(): void } {
  const files = new Map<string, Bytes>();
  const held = new Set<string>();
  const bytesOf = (name: string): Bytes => files.get(name) ?? new Uint8Array(0);
  return {
    files,
    /** What the end of a Worker does. */
    letGo: () => held.clear(),
    notes: memoryKeyFiles(),
    open: async (name) => {
      if (held.has(name)) throw new StoreFailure('otherTabWrites');
      held.add(name);
      files.set(name, bytesOf(name));
      let open = true;
      const whileOpen = <T>(work: () => T): T => {
        if (!open) throw new StoreFailure('failed');
        return work();
      };
      return {
        size: () => whileOpen(() => bytesOf(name).length),
        read: (at, length) => whileOpen(() => bytesOf(name).slice(at, at + length)),
        write: (at, bytes) =>
          whileOpen(() => {
            const whole = new Uint8Array(at + bytes.length);
            whole.set(bytesOf(name).subarray(0, at));
            whole.set(bytes, at);
            files.set(name, whole);
          }),
        close: () => {
          if (open) held.delete(name);
          open = false;
        },
      };
    },
    look: async (name) => {
      const bytes = files.get(name);
      return (
        bytes && { size: bytes.length, read: async (at, length) => copyOf(bytes.subarray(at, at + length)) }
      );
    },
    names: async () => [...files.keys()],
    erase: async (name) => {
      files.delete(name);
    },
  };
}
