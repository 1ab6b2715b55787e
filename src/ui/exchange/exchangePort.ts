import type { AnyEntry, StreamRef } from '../../entries/entry.ts';
import type { Instant, PersonId } from '../../entries/ids.ts';

/** Why a file between machines was refused, whole: nothing was written. */
export type ExchangeRefusal =
  | 'notAnExchangeFile'
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
  /** Something rests on the signature of somebody who has stopped or lost a role: a lead, or who opens all of it, first. */
  | 'needsLead'
  | 'writeFailed';
export type RefusedExchange = { readonly kind: 'refused'; readonly why: ExchangeRefusal };

/** One stream of a file, as the person at work can open it. */
export interface ExchangedStream {
  readonly stream: StreamRef;
  /** Entries that are not here yet, in order. */
  readonly fresh: readonly AnyEntry[];
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
interface LockedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Files between machines of one vault. Nothing leaves by itself, and nothing comes in that was not looked at first. */
export interface ExchangeControl {
  /** Of a person's public keys, as groups of letters that two people read to each other. */
  fingerprint(person: PersonId): Promise<string>;
  /** What a colleague needs to begin on an empty machine of their own, locked to their printed recovery key. */
  joiningFile(person: PersonId): Promise<LockedFile>;
  /** Locked to the named colleagues: of each stream only the parts at least one of them opens. */
  pack(request: {
    readonly streams: readonly StreamRef[];
    readonly to: readonly PersonId[];
  }): Promise<LockedFile>;
  /** Checks all of a file and says what it would bring. Writes nothing. */
  preview(file: Uint8Array): Promise<ExchangePreview | RefusedExchange>;
  /** Merges as a set; in any order, any number of times, the same case. The lists are right when it resolves. */
  takeIn(token: string): Promise<ExchangeTaken | RefusedExchange>;
  last(): Promise<readonly LastExchange[]>;
}
