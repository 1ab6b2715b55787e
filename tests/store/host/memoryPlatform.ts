import { memoryBlobs } from '../../../src/store/memoryBlobs.ts';
import { opfsKeyFiles, type Folder } from '../../../src/store/opfsKeyFiles.ts';
import type { HostPlatform, OpenPlace, Place, WindowWord } from '../../../src/store/worker/hostPlatform.ts';

/** A folder in memory. `crashAt` lets the n-th change from now on fail, and every later one too. */
export function memoryFolder() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = Number.POSITIVE_INFINITY;
  const step = (): void => {
    if (left <= 0) throw new Error('crashed');
    left -= 1;
  };
  const folder: Folder = {
    names: async () => [...files.keys()],
    read: async (name) => files.get(name)?.slice(),
    write: async (name, bytes) => {
      // A file is made, filled half, filled whole: a crash may come between any two.
      step();
      files.set(name, new Uint8Array(0));
      step();
      files.set(name, bytes.slice(0, Math.ceil(bytes.length / 2)));
      step();
      files.set(name, bytes.slice());
    },
    erase: async (name) => {
      const bytes = files.get(name);
      if (bytes === undefined) return;
      step();
      files.set(name, new Uint8Array(bytes.length));
      step();
      files.delete(name);
    },
  };
  return {
    folder,
    files,
    crashAt: (steps: number) => {
      left = steps;
    },
    recover: () => {
      left = Number.POSITIVE_INFINITY;
    },
  };
}

/** One machine: what all its windows share. */
export function memoryMachine() {
  const root = memoryFolder();
  const places = new Map<string, OpenPlace>();
  const keyFolders: ReturnType<typeof memoryFolder>[] = [];
  const locks = new Map<string, Promise<unknown>>();
  const writers = new Map<string, (() => void)[]>();
  const listeners = new Set<{ readonly of: object; readonly hear: (word: WindowWord) => void }>();
  let ticks = 0;
  let nextPlace = 1;

  /** One window's view of it. `close` lets its turn at writing go, as the end of its Worker does. */
  const openWindow = (): { readonly platform: HostPlatform; readonly close: () => void } => {
    const self = {};
    let held: string | null = null;
    const platform: HostPlatform = {
      root: opfsKeyFiles(root.folder),
      newPlace: () => {
        const name = `s${nextPlace}`;
        nextPlace += 1;
        return { name, storage: 'bucket', state: 'making' };
      },
      isThere: async (place: Place) => places.has(place.name),
      strays: async (but) => [...places.keys()].some((name) => name !== but),
      open: async (place: Place) => {
        const known = places.get(place.name);
        const keyFolder = memoryFolder();
        if (known === undefined) keyFolders.push(keyFolder);
        const found = known ?? { blobs: memoryBlobs(), keys: opfsKeyFiles(keyFolder.folder) };
        places.set(place.name, found);
        return { ...found, blobs: { ...found.blobs, close: () => Promise.resolve() } };
      },
      discard: async (place) => {
        places.delete(place.name);
      },
      destroy: async () => {
        places.clear();
        return [];
      },
      alone: (name, work) => {
        const mine = (locks.get(name) ?? Promise.resolve()).then(work, work);
        locks.set(
          name,
          mine.catch(() => undefined),
        );
        return mine;
      },
      becomeWriter: async (name, later) => {
        const waiting = writers.get(name);
        if (waiting === undefined) {
          writers.set(name, []);
          held = name;
          return true;
        }
        waiting.push(() => {
          held = name;
          later();
        });
        return false;
      },
      unlessInUse: async (name, work) => (writers.has(name) ? 'inUse' : work()),
      persisted: async () => true,
      tell: (word) => {
        for (const { of, hear } of listeners) if (of !== self) hear(word);
      },
      hear: (hear) => {
        listeners.add({ of: self, hear });
      },
      soon: (work) => work(),
      ticks: () => ticks,
    };
    const close = (): void => {
      if (held === null) return;
      const next = writers.get(held)?.shift();
      if (next === undefined) writers.delete(held);
      else next();
      held = null;
    };
    return { platform, close };
  };
  return {
    openWindow,
    /** A name held by one page of this machine, as a Web Lock is. */
    hold: async (name: string): Promise<(() => void) | null> => {
      if (writers.has(name)) return null;
      writers.set(name, []);
      return () => writers.delete(name);
    },
    /** All names held by pages are let go, as when the browser ends. */
    letGo: (name: string) => writers.delete(name),
    root,
    places,
    /** The newest place's key files, as they lie on disk. */
    keyFolder: () => keyFolders.at(-1) ?? memoryFolder(),
    pass: (milliseconds: number) => {
      ticks += milliseconds;
    },
  };
}
