import type { KeyFiles } from './ports.ts';

/** The memory twin of `KeyFiles`. */
export function memoryKeyFiles(): KeyFiles {
  const files = new Map<string, Uint8Array>();
  return {
    read: (name) => Promise.resolve(files.get(name)?.slice()),
    write: (name, bytes) => {
      files.set(name, bytes.slice());
      return Promise.resolve();
    },
    remove: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
    names: () => Promise.resolve([...files.keys()].sort()),
  };
}
