import type { Draft, DraftChange, DraftInfo } from '../entries/draft.ts';
import type { AnyEntry, StreamRef, Unsigned } from '../entries/entry.ts';
import type { DraftId, Instant, LocalDate, PersonId, StreamId } from '../entries/ids.ts';
import type { StreamSummary, Summary } from '../entries/summary.ts';

/** The only source of time. `notice` says when the device's clock cannot be trusted. */
export interface Clock {
  now(): { readonly instant: Instant; readonly today: LocalDate };
}

/** A stream as it was read: entries ordered by (lamport, device); what could not be opened is named, never dropped in silence. */
export interface StreamContents {
  readonly stream: StreamRef;
  readonly entries: readonly AnyEntry[];
  /** Records that are there and could not be opened or verified. */
  readonly damaged: readonly {
    readonly record: string;
    readonly why: 'cut' | 'tampered' | 'chain' | 'unreadable';
  }[];
  /** Compartments whose key this person does not hold. */
  readonly closedTo: readonly string[];
  /** Compartments this person can sign nothing into; absent where there are none. */
  readonly notToSign?: readonly string[];
  /** Records this person may open and reading does not: `openEmergencySheet` does. Absent where there are none. */
  readonly apart?: readonly string[];
}

/** The emergency sheets of one case, oldest first: the last one holds. */
export interface OpenedSheet {
  readonly entries: readonly AnyEntry[];
  /** False: it was opened though the line in the log could not be written. The screen says so. */
  readonly logged: boolean;
  /** Something of it is there, or was, and cannot be read: what stands here may be old, or not all. */
  readonly damaged?: true;
}

/** What a signature is added to, for the summary of somebody who cannot read all of it. */
export interface Stood {
  readonly signed: readonly AnyEntry[];
  /** Compartments of which something cannot be read by this person. */
  readonly closedTo: readonly string[];
  /** As it stood, the parts their keys open; empty where they can read everything. */
  readonly summary: Summary;
}
export interface SignRequest {
  readonly stream: StreamRef;
  readonly unsigned: readonly Unsigned[];
  /** Called with the whole stream as it will stand; its answer is sealed in the same transaction. */
  readonly summarise: (entries: readonly AnyEntry[], stood: Stood) => Summary;
  /** The draft this was written in: gone in the same transaction. */
  readonly draft: DraftId | null;
  /** Without a draft: names this one signature. Asked again with the same, it is never signed twice. */
  readonly once?: string;
}

/** Signed work. Every promise resolves at the durable commit, or rejects with a `StoreProblem`. */
export interface CaseStore {
  summaries(): Promise<readonly StreamSummary[]>;
  read(stream: StreamRef): Promise<StreamContents>;
  /**
   * Opens what `read` never does, and writes in the log first that it was opened, for which group. Open also in a window
   * that only reads and when nothing can be written. Rejects with `failed` for somebody whose keys do not open it.
   */
  openEmergencySheet(stream: StreamRef, why: { readonly group: StreamId | null }): Promise<OpenedSheet>;
  sign(request: SignRequest): Promise<readonly AnyEntry[]>;
  /** Writes a summary anew after a refold by a newer machine version. */
  refresh(stream: StreamRef, summary: Summary): Promise<void>;
}

export interface Drafts {
  list(): Promise<readonly Draft[]>;
  begin(info: DraftInfo): Promise<DraftId>;
  open(id: DraftId): Promise<Draft>;
  /** Resolves when the change is durably committed. Changes of one draft are committed in the order they were sent. */
  change(id: DraftId, changes: readonly DraftChange[]): Promise<{ readonly savedAt: Instant }>;
  discard(id: DraftId): Promise<void>;
}

/** A neutral handle kept for "ask later": sealed, local, never in a signed entry, deleted at the next contact. */
export interface Reminders {
  list(): Promise<readonly { readonly id: string; readonly handle: string; readonly on: LocalDate }[]>;
  keep(handle: string, on: LocalDate): Promise<void>;
  drop(id: string): Promise<void>;
}

/** What went wrong in the store, by what a person can do about it. The text on screen stays whatever it is. */
export type StoreProblemKind =
  | 'diskFull'
  | 'timedOut'
  | 'otherTabWrites'
  | 'newerStore'
  | 'locked'
  | 'damaged'
  /** What was to be signed belongs to a part this person holds no key of: trying again does not help. */
  | 'noKey'
  | 'failed';
export class StoreProblem extends Error {
  readonly kind: StoreProblemKind;
  constructor(kind: StoreProblemKind, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

export interface SignedInPerson {
  readonly person: PersonId;
  /** Self-chosen label of the lock screen, e.g. initials. */
  readonly label: string;
}
