import type { TidyKeyFiles } from '../opfsKeyFiles.ts';
import type { Blobs } from '../ports.ts';

/** Where a vault lies. The name is random and tells nothing. */
export interface Place {
  readonly name: string;
  readonly storage: 'bucket' | 'fallback';
  /** `making` until the first person and key are there: a crash before that leaves nothing worth keeping. */
  readonly state: 'making' | 'made';
}

/** A place that was set aside, with the failed unlocks it had then: guessing at it does not begin anew. */
export interface AsidePlace extends Place {
  readonly failures: number;
}

/**
 * What the windows tell each other: everything was wiped, another vault stands at the door, all must lock, or who has
 * unlocked now.
 */
export type WindowWord = 'wiped' | 'moved' | 'locked' | `opened ${string}`;
export const openedBy = (person: string): WindowWord => `opened ${person}`;
export const isOpened = (word: WindowWord): word is `opened ${string}` => word.startsWith('opened ');
export const isWindowWord = (said: unknown): said is WindowWord =>
  typeof said === 'string' && (['wiped', 'moved', 'locked'].includes(said) || said.startsWith('opened '));

export interface OpenPlace {
  readonly blobs: Blobs;
  readonly keys: TidyKeyFiles;
}

/** What of a vault was still there after a wipe, or cannot be known to be gone. Empty when all is gone. */
export type Leftover =
  /** Without buckets, deleted database bytes may stay in the browser's files until it tidies up. */
  | 'databaseBytes'
  /** Another window kept it open. */
  | 'openElsewhere'
  | 'bucket'
  | 'files';

/** What the host needs of a browser. The twin in tests/store/host keeps all of it in memory. */
export interface HostPlatform {
  /** Files outside the vault: its marker, the counter of failed unlocks, the two named exceptions. */
  readonly root: TidyKeyFiles;
  newPlace(): Place;
  /** Whether something of that place is there. An emptied bucket counts as gone. */
  isThere(place: Place): Promise<boolean>;
  /** Whether vaults lie here that no marker speaks of; the place named `but`, which another one speaks of, is none. */
  strays(but?: string): Promise<boolean>;
  open(place: Place): Promise<OpenPlace>;
  /** Removes what lies in this one place, such as a making or a restore that did not succeed. Nothing else. */
  discard(place: Place): Promise<void>;
  /** Removes every vault and whatever else is here, for the wipe. The root files are removed by the host. */
  destroy(place: Place | null): Promise<readonly Leftover[]>;
  /** Runs the work while no other window runs work of that name. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** True when this window writes from now on. Otherwise `later` is called when its turn comes. */
  becomeWriter(name: string, later: () => void): Promise<boolean>;
  /** Runs the work while no window writes there and none can begin to; `inUse` when one does. */
  unlessInUse<T>(name: string, work: () => Promise<T>): Promise<T | 'inUse'>;
  persisted(place: Place): Promise<boolean | null>;
  /** Tells the other windows; `hear` is called for what they tell. */
  tell(word: WindowWord): void;
  hear(listener: (word: WindowWord) => void): void;
  /** Runs work nobody waits for once what people wait for has been answered. Forgotten when the Worker ends. */
  soon(work: () => void): void;
  /** Milliseconds on a clock nobody can set. */
  ticks(): number;
}
