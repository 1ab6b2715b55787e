import type { Draft, DraftChange, DraftInfo } from '../../entries/draft.ts';
import type { AnyEntry, StreamRef, Unsigned } from '../../entries/entry.ts';
import type { DraftId, Instant, LocalDate, PersonId } from '../../entries/ids.ts';
import type { Summary } from '../../entries/summary.ts';
import type { AuditBatch } from '../auditPort.ts';
import type { CheckedCaseFile, Departure, LetGo, PackedCase, TakenIn } from '../caseFileFormat.ts';
import type { Access, AddedPerson, CaseAccess, StaffChange, StaffPerson } from '../staffPort.ts';
import type { WayIn } from '../passkeySlot.ts';
import type { ClosedOf, ReadStream, Stamp } from '../ports.ts';
import type { DutyNumber } from './dutyNumber.ts';
import type { EmergencyCalls } from './emergencyMessages.ts';
import type { ExchangeCalls } from './exchangeMessages.ts';
import type { KnownList, SentList } from './knownList.ts';
import type { OwnWaysCalls } from './ownWaysMessages.ts';
import type { PasskeyCalls } from './passkeyMessages.ts';
import type { ProofCalls } from './proofMessages.ts';
import type { StoreFailureKind } from './storeFailure.ts';

/** A Worker serves one of the two for its whole life: what it may touch of the disk is settled before it is asked. */
export type WhichVault = 'real' | 'training';
/** Held by the window that trains, from beginning to end, also while it is locked: nobody tidies up under it. */
export const trainingLock = 'training';

/** Everything that is said between the page and the Worker. Sealed bytes, keys and tokens of the vault stay there. */

export interface Person {
  readonly person: PersonId;
  readonly label: string;
}
export type HostStatus =
  | { readonly kind: 'none' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'newer' }
  | {
      readonly kind: 'locked';
      /** Each with the seconds until their passphrase may be tried again; 0 when it may. */
      readonly people: readonly (Person & { readonly waitSeconds: number })[];
      /** Until a recovery key may be tried. */
      readonly waitSeconds: number;
    }
  | HostOpen;
/** `training` as the identity of the opened vault says it, never as somebody meant it. */
export interface HostOpen {
  readonly kind: 'open';
  readonly person: Person;
  readonly writer: boolean;
  readonly training?: true;
  /** Their ways in passed through a colleague's session: others are due. */
  readonly renew?: true;
  /** A backup was restored here, and no line of the log says so yet. */
  readonly restored?: true;
}
export type HostUnlock =
  | HostOpen
  | { readonly kind: 'wrong'; readonly waitSeconds: number }
  /** Nothing was tried: it is too soon after the last wrong attempt. */
  | { readonly kind: 'wait'; readonly waitSeconds: number }
  | { readonly kind: 'problem'; readonly problem: 'newerStore' | 'damaged' | 'lost' | 'failed' };
export type PassphraseChange =
  | { readonly kind: 'changed' }
  | { readonly kind: 'wrong'; readonly waitSeconds: number }
  | { readonly kind: 'wait'; readonly waitSeconds: number };
export type Restored = { readonly kind: 'restored' } | { readonly kind: 'refused'; readonly why: string };
/** `inUse`: a window has the vault open that stands at the door. `none`: nothing lies aside. */
export type BroughtBack = 'broughtBack' | 'inUse' | 'none';
export interface Reminder {
  readonly id: string;
  readonly handle: string;
  readonly on: LocalDate;
}
interface OnCase {
  readonly stream: StreamRef;
  readonly person: PersonId;
}
type Nothing = { readonly [name: string]: never };

/** What can be asked, and what is answered. */
export interface Calls extends EmergencyCalls, ExchangeCalls, OwnWaysCalls, PasskeyCalls, ProofCalls {
  status: { ask: Nothing; answer: HostStatus };
  create: {
    ask: { readonly label: string; readonly passphrase: string; readonly modelVersion: string };
    answer: { readonly recoveryKey: string };
  };
  unlock: {
    ask: WayIn & { readonly modelVersion: string };
    answer: HostUnlock;
  };
  unlockWithRecovery: {
    ask: { readonly recoveryKey: string; readonly modelVersion: string };
    answer: HostUnlock;
  };
  /** `current` may be null right after an unlock with the recovery key only. */
  changePassphrase: {
    ask: { readonly passphrase: string; readonly current: string | null };
    answer: PassphraseChange;
  };
  /** Commits what is queued and closes the store. The page ends the Worker after the answer. */
  close: { ask: Nothing; answer: null };
  /** `which` is said once more: a Worker that serves the other vault deletes nothing. */
  wipe: { ask: { readonly which: WhichVault }; answer: { readonly left: readonly string[] } };
  backup: { ask: Nothing; answer: { readonly bytes: Uint8Array } };
  /** Asked when the page has the bytes: what was made and never arrived is no backup. */
  noteBackup: { ask: Nothing; answer: null };
  restore: { ask: { readonly file: Uint8Array; readonly recoveryKey: string }; answer: Restored };
  /** How many vaults lie aside since backups were restored beside them. */
  aside: { ask: Nothing; answer: number };
  /** The next one that lies aside comes to the door, and the one that stands there goes aside. */
  bringBack: { ask: Nothing; answer: BroughtBack };
  backupState: {
    ask: Nothing;
    answer: {
      readonly lastBackup: string | null;
      readonly persisted: boolean | null;
      readonly storage: 'bucket' | 'fallback';
    };
  };
  readDutyNumbers: { ask: Nothing; answer: readonly DutyNumber[] };
  keepDutyNumbers: { ask: { readonly numbers: readonly DutyNumber[] }; answer: null };
  team: { ask: Nothing; answer: StreamRef };
  audit: { ask: Nothing; answer: StreamRef };
  /** The log, in batches: the newest lines first, then the rest. `afresh` begins anew. */
  auditLines: { ask: { readonly afresh: boolean }; answer: AuditBatch };
  newestOwn: { ask: Nothing; answer: string | null };
  /** `StreamSummary[]` as JSON: thousands of them are read from one text faster than they are copied one by one. */
  summaries: { ask: KnownList; answer: SentList };
  read: { ask: { readonly stream: StreamRef }; answer: ReadStream };
  prepare: {
    ask: { readonly stream: StreamRef; readonly unsigned: readonly Unsigned[] };
    answer: {
      readonly token: string;
      readonly signed: readonly AnyEntry[];
      readonly whole: readonly AnyEntry[];
      readonly apart: readonly string[];
    } & ClosedOf;
  };
  commit: {
    ask: { readonly token: string; readonly summary: Summary; readonly draft: DraftId | null };
    answer: null;
  };
  refreshSummary: { ask: { readonly stream: StreamRef; readonly summary: Summary }; answer: null };
  listDrafts: { ask: Nothing; answer: readonly Draft[] };
  beginDraft: { ask: { readonly info: DraftInfo }; answer: DraftId };
  openDraft: { ask: { readonly draft: DraftId }; answer: Draft };
  changeDraft: {
    ask: { readonly draft: DraftId; readonly changes: readonly DraftChange[] };
    answer: { readonly savedAt: Instant };
  };
  /** Lets go of everything but this draft, which can be added to and not read. Every other window locks. */
  narrow: { ask: { readonly draft: DraftId }; answer: null };
  discardDraft: { ask: { readonly draft: DraftId }; answer: null };
  listReminders: { ask: Nothing; answer: readonly Reminder[] };
  keepReminder: { ask: { readonly handle: string; readonly on: LocalDate }; answer: null };
  dropReminder: { ask: { readonly reminder: string }; answer: null };
  /** A case as one locked file, to be saved by the page. */
  packCase: { ask: { readonly stream: StreamRef }; answer: PackedCase };
  /** `file`: as it was read back from where it was saved. */
  checkCaseFile: { ask: { readonly stream: StreamRef; readonly file: Uint8Array }; answer: CheckedCaseFile };
  letCaseGo: { ask: { readonly stream: StreamRef; readonly file: Uint8Array }; answer: LetGo };
  casesAway: { ask: Nothing; answer: readonly Departure[] };
  takeCaseIn: { ask: { readonly file: Uint8Array }; answer: TakenIn };
  eraseCase: { ask: { readonly stream: StreamRef }; answer: null };
  staffPeople: { ask: Nothing; answer: readonly StaffPerson[] };
  /** Once, after `prove`. The passphrase is the new person's own: they type it themselves. The recovery key is said this once. */
  addStaff: {
    ask: { readonly label: string; readonly passphrase: string; readonly access: Access };
    answer: AddedPerson;
  };
  /** Once, after `prove`. */
  changeStaff: { ask: { readonly person: PersonId; readonly access: Access }; answer: StaffChange };
  removeStaff: { ask: { readonly person: PersonId }; answer: StaffChange };
  shareAccess: { ask: Nothing; answer: null };
  caseAccess: { ask: { readonly stream: StreamRef }; answer: CaseAccess };
  closeCaseTo: { ask: OnCase; answer: StaffChange };
  /** Once, after `prove`. */
  openCaseTo: { ask: OnCase; answer: null };
  grantOnCase: { ask: OnCase & { readonly compartments: readonly string[] }; answer: null };
}
export type CallName = keyof Calls;
export type Ask<K extends CallName> = Calls[K]['ask'];
export type Answer<K extends CallName> = Calls[K]['answer'];

/** Every request carries the page's time: the Worker has no clock of its own. */
export type Request = {
  [K in CallName]: { readonly id: number; readonly call: K; readonly stamp: Stamp; readonly ask: Ask<K> };
}[CallName];
export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Answer<CallName> }
  | { readonly id: number; readonly ok: false; readonly kind: StoreFailureKind };

/** Said by the Worker unasked. */
export type HostEvent =
  /** The other window closed: this one writes from now on. What was read before may be old. */
  | { readonly event: 'writer' }
  /** Another window wiped everything. */
  | { readonly event: 'wiped' }
  /** Another window restored a backup, or brought another vault to the door. */
  | { readonly event: 'moved' }
  /** In another window somebody else writes alone. */
  | { readonly event: 'locked' };
export type FromWorker = Reply | HostEvent;
