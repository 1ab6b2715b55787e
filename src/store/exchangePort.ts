import type { AnyEntry, StreamRef } from '../entries/entry.ts';
import type { Instant, PersonId } from '../entries/ids.ts';
import type { Stamp } from './ports.ts';

/** Why a file between machines was refused, whole. Nothing was written. */
export type ExchangeRefusal =
  | 'notAnExchangeFile'
  /** Another vault's file. */
  | 'foreignVault'
  /** Locked to other keys than this person's. */
  | 'notForYou'
  | 'cut'
  | 'tampered'
  /** Whole, and from somebody the staff list here knows as stopped. */
  | 'fromStopped'
  | 'malformed'
  | 'newer'
  | 'training'
  /**
   * Something here or in it rests on the signature of somebody who has stopped, or lost a role, and only a lead or who
   * opens all of the case may stand in for that: theirs is the file to take in first.
   */
  | 'needsLead'
  | 'writeFailed';
export type RefusedExchange = { readonly kind: 'refused'; readonly why: ExchangeRefusal };

export class ExchangeRefused extends Error {
  readonly why: ExchangeRefusal;
  constructor(why: ExchangeRefusal) {
    super(why);
    this.name = 'ExchangeRefused';
    this.why = why;
  }
}

/** One stream of a file, as the person at work can open it. */
export interface ExchangedStream {
  readonly stream: StreamRef;
  /** Entries that are not here yet, in order. */
  readonly fresh: readonly AnyEntry[];
  /** Entries that lie here already. */
  readonly here: readonly AnyEntry[];
  /** Records of parts this person's keys do not open; they are kept sealed all the same. */
  readonly sealed: number;
  /** Emergency sheets that are not here yet: nobody opens them by looking at a file. Absent where there are none. */
  readonly sheets?: number;
  /** Erased here, or away in a file of its own: nothing of it is taken in. */
  readonly erased: boolean;
}
export interface ExchangePreview {
  readonly kind: 'preview';
  /** Asked again with this; the file is checked once more before anything is written. */
  readonly token: string;
  readonly madeBy: PersonId;
  readonly madeAt: Instant;
  /** People who are new here, or whose certificate changes. */
  readonly people: readonly {
    readonly person: PersonId;
    readonly label: string;
    readonly removed: boolean;
  }[];
  readonly streams: readonly ExchangedStream[];
  /** Cases that are here and that a lead erased where the file was made: taken in, they are erased here too. */
  readonly erases: readonly StreamRef[];
}
export interface ExchangeTaken {
  readonly kind: 'taken';
  readonly streams: readonly StreamRef[];
  readonly fresh: number;
}
/** What the last file with news of a stream was. */
export interface LastExchange {
  readonly stream: StreamRef;
  readonly from: PersonId;
  /** When the file was made: what came is "as of" then. */
  readonly madeAt: Instant;
  readonly takenAt: Instant;
}

/** Files between machines of one vault. Part of an open vault. */
export interface Exchange {
  /** The fingerprint of a person's public keys, as groups of letters two people read to each other. */
  fingerprint(person: PersonId): Promise<string>;
  /**
   * Everything a colleague needs to begin on a machine of their own, locked to their printed recovery key: the same
   * file format as a backup, with the parts their keys open and nothing else. Restored at the door of an empty machine.
   */
  joiningFile(
    person: PersonId,
    stamp: Stamp,
  ): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
  /**
   * One `age` file to the named colleagues: the given streams, the team's, and of each only the parts at least one of
   * them opens. Nothing leaves by itself. Throws `failed` when a named person has stopped, or a case is closed to them.
   */
  pack(
    request: { readonly streams: readonly StreamRef[]; readonly to: readonly PersonId[] },
    stamp: Stamp,
  ): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
  /** Checks all of a file and says what it would bring. Writes nothing. */
  preview(file: Uint8Array): Promise<ExchangePreview | RefusedExchange>;
  /** Merges as a set, in one transaction; in any order, any number of times, the same case. */
  takeIn(token: string, stamp: Stamp): Promise<ExchangeTaken | RefusedExchange>;
  last(): Promise<readonly LastExchange[]>;
}
