import { StoreFailure } from '../client/storeFailure.ts';
import type { OpenPlace } from './hostPlatform.ts';

export interface GatedPlace extends OpenPlace {
  /** From now on writes go through. */
  allow(): void;
}

/**
 * A place that refuses every write until it is this window's turn. The host asks first; this holds even where
 * the vault writes on its own account, such as a rebuilt index.
 */
export function writeGate(place: OpenPlace): GatedPlace {
  let allowed = false;
  const pass = <T>(write: () => Promise<T>): Promise<T> =>
    allowed ? write() : Promise.reject(new StoreFailure('otherTabWrites'));
  const { blobs, keys } = place;
  return {
    blobs: { ...blobs, write: (writes) => pass(() => blobs.write(writes)) },
    keys: {
      ...keys,
      write: (name, bytes) => pass(() => keys.write(name, bytes)),
      remove: (name) => pass(() => keys.remove(name)),
    },
    allow: () => {
      allowed = true;
    },
  };
}
