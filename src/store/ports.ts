import type { Draft, DraftChange, DraftInfo } from '../entries/draft.ts';
import type { AnyEntry, StreamRef, Unsigned } from '../entries/entry.ts';
import type { DraftId, Instant, LocalDate, PersonId, StreamId } from '../entries/ids.ts';
import type { StreamSummary, Summary } from '../entries/summary.ts';

/**
 * The two small ports the vault stands on, each with a memory twin. Neither knows what it carries:
 * keys and groups are opaque random ids, bytes are sealed.
 */
export const tables = [
  'entries',
  'heads',
  'summaries',
  'journal',
  'reminders',
  'tombstones',
  'meta',
] as const;
export type TableName = (typeof tables)[number];

export type BlobWrite =
  | { readonly put: TableName; readonly group: string; readonly key: string; readonly bytes: Uint8Array }
  | { readonly remove: TableName; readonly key: string };

export interface Blobs {
  get(table: TableName, key: string): Promise<Uint8Array | undefined>;
  /** All records of one group (a stream, a draft), in key order. */
  ofGroup(
    table: TableName,
    group: string,
  ): Promise<readonly { readonly key: string; readonly bytes: Uint8Array }[]>;
  all(
    table: TableName,
  ): Promise<readonly { readonly key: string; readonly group: string; readonly bytes: Uint8Array }[]>;
  /** All or nothing, in one strictly durable transaction: resolved means flushed. */
  write(writes: readonly BlobWrite[]): Promise<void>;
  /** Closes for good; nothing reopens by itself. */
  close(): Promise<void>;
}

/** `Blobs` that can be read from one end to the other without holding all of it in memory. */
export interface PagedBlobs extends Blobs {
  /** At most `limit` records whose key is greater than `after`, in key order. `''` begins. */
  page(
    table: TableName,
    after: string,
    limit: number,
  ): Promise<readonly { readonly key: string; readonly group: string; readonly bytes: Uint8Array }[]>;
}

/**
 * Slots, sealed private keys and grants: small files whose removed bytes must really go.
 * `write` keeps two generations: writes the new one, flushes, then drops the old.
 */
export interface KeyFiles {
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  names(): Promise<readonly string[]>;
}

/** Time as the page hands it in with every message. */
export interface Stamp {
  readonly instant: Instant;
  readonly today: LocalDate;
}

/** What a person cannot read of a stream, and its summary as it stood: it is carried over. Empty where they read everything. */
export interface ClosedOf {
  readonly closedTo: readonly string[];
  readonly stood: Summary;
}
export interface ReadStream {
  readonly entries: readonly AnyEntry[];
  readonly damaged: readonly {
    readonly record: string;
    readonly why: 'cut' | 'tampered' | 'chain' | 'unreadable';
  }[];
  readonly closedTo: readonly string[];
  /** Compartments of a case this person can sign nothing into (`keysForWriting.ts`); absent where there are none. */
  readonly notToSign?: readonly string[];
  /** Records this person may open and reading does not (`keptApart.ts`); absent where there are none. */
  readonly apart?: readonly string[];
}

/** What `openEmergencySheet` answers: the entries of the compartment, oldest first. */
export interface EmergencySheets {
  readonly entries: readonly AnyEntry[];
  /** False: it was opened though the line in the log could not be written. */
  readonly logged: boolean;
  /** Something of it is there, or was, and cannot be read. */
  readonly damaged?: true;
}

/**
 * An open vault: one unlocked person on this device. Made by `createVault` or `unlockVault` (vault.ts) over
 * `Blobs` and `KeyFiles`; lives in the Worker only. `prepare` signs and seals in memory and answers with the stream
 * as it will stand; `commit` writes entries, heads, summaries and the end of the draft in one transaction.
 */
export interface OpenVault {
  readonly person: PersonId;
  readonly label: string;
  read(stream: StreamRef): Promise<ReadStream>;
  /** `said`: the words of the line in the log. Throws `failed` for somebody whose keys do not open it. */
  openEmergencySheet(
    stream: StreamRef,
    why: { readonly group: StreamId | null },
    said: AnyEntry['rendered'] | null,
    stamp: Stamp,
  ): Promise<EmergencySheets>;
  summaries(): Promise<readonly StreamSummary[]>;
  prepare(
    stream: StreamRef,
    unsigned: readonly Unsigned[],
    stamp: Stamp,
  ): Promise<
    {
      readonly token: string;
      readonly signed: readonly AnyEntry[];
      readonly whole: readonly AnyEntry[];
      readonly apart: readonly string[];
    } & ClosedOf
  >;
  commit(token: string, summary: Summary, draft: DraftId | null): Promise<void>;
  refreshSummary(stream: StreamRef, summary: Summary): Promise<void>;
  drafts: {
    list(): Promise<readonly Draft[]>;
    begin(info: DraftInfo, stamp: Stamp): Promise<DraftId>;
    open(id: DraftId): Promise<Draft>;
    change(id: DraftId, changes: readonly DraftChange[], stamp: Stamp): Promise<void>;
    discard(id: DraftId): Promise<void>;
  };
  reminders: {
    list(): Promise<readonly { readonly id: string; readonly handle: string; readonly on: LocalDate }[]>;
    keep(handle: string, on: LocalDate): Promise<void>;
    drop(id: string): Promise<void>;
  };
  /** Whether this is the passphrase of the person it is open for. */
  opensWith(passphrase: string): Promise<boolean>;
  changePassphrase(passphrase: string): Promise<void>;
  /** The latest instant this person has signed with on this device; null when they have not. */
  newestOwn(): Promise<string | null>;
  /** One `age` file to the person's key and the recovery identity; opens with `age -d -i`. */
  backup(stamp: Stamp): Promise<Uint8Array>;
}
