import type { StreamRef } from '../entries/entry.ts';
import type { DraftId } from '../entries/ids.ts';
import type { AnyWording, Language, StepDefinition } from '../model/define.ts';
import type { SignableBody } from '../rules/checkForSigning.ts';
import type { ExchangeControl } from './exchange/exchangePort.ts';
import type { AuditLog } from './audit/auditPort.ts';
import type { InstrumentFiles } from './instruments/filesPort.ts';
import type { CaseFiles } from './leaving/caseFilesPort.ts';
import type { NoteExporter } from './notes/exportPort.ts';
import type { PasskeyControl, WayIn } from './passkey/passkeyPort.ts';
import type { StaffControl } from './staff/staffPort.ts';
import type { OpenedVault, RenewalBegun, UnlockResult } from './unlock/unlockPort.ts';
import type { CaseStore, Clock, Drafts, Reminders, SignedInPerson } from '../flow/ports.ts';

export type { OpenedVault, UnlockResult };

/** `waitSeconds`: until this person's passphrase may be tried; 0 when it may. */
export interface PersonAtTheDoor extends SignedInPerson {
  readonly waitSeconds?: number;
}

/** What stands behind the lock screen, before anything is opened. */
export type VaultStatus =
  | { readonly kind: 'none' }
  /** A marker says a vault was here, and it is gone: a loss, never a fresh start. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'newer' }
  | {
      readonly kind: 'locked';
      readonly people: readonly PersonAtTheDoor[];
      /** Seconds until a recovery key may be tried; 0 when it may. */
      readonly waitSeconds: number;
      /** This window trains: the words that open it, to be shown. */
      readonly training?: { readonly words: string };
    }
  | OpenedVault;

export type PassphraseChange =
  | { readonly kind: 'changed' }
  | { readonly kind: 'wrong'; readonly waitSeconds: number }
  /** Nothing was tried, as at the door. */
  | { readonly kind: 'wait'; readonly waitSeconds: number };

export interface BackupState {
  readonly lastBackup: string | null;
  readonly persisted: boolean | null;
  /** What kind of storage carries the vault. */
  readonly storage: 'bucket' | 'fallback';
}

/** The vault as the screens see it. Locking ends the Worker, so keys are gone with it. */
export interface VaultControl {
  status(): Promise<VaultStatus>;
  /** Makes a vault and its first person. Returns the recovery key to be shown once (`AGE-SECRET-KEY-1…`). */
  create(request: {
    readonly label: string;
    readonly passphrase: string;
  }): Promise<{ readonly recoveryKey: string }>;
  /** With the passphrase, or with what a passkey gave (`PasskeyControl.unlock` asks for it). */
  unlock(request: WayIn): Promise<UnlockResult>;
  unlockWithRecovery(recoveryKey: string): Promise<UnlockResult>;
  /**
   * Takes the current passphrase too: an unattended screen is not enough. `current` is null only right after the
   * recovery key opened. Wrong guesses are counted and delayed like those on the lock screen.
   */
  changePassphrase(passphrase: string, current: string | null): Promise<PassphraseChange>;
  /** What the passphrase was given once more for is not done after all: the page that asked for it is left. */
  withdrawProof(): Promise<void>;
  /**
   * Draws another passphrase slot and recovery key for whoever was added by a colleague (`OpenedVault.renew`). Nothing is
   * written before `finishOwnWays`: until then everything of before opens, and from then on nothing of it.
   */
  beginOwnWays(passphrase: string): Promise<RenewalBegun>;
  finishOwnWays(): Promise<void>;
  /**
   * Lets go of every key but that of this one draft, which `Drafts.change` can still add to: nothing can be read from
   * here on, and every other window locks. Locking ends it. Rejects when it did not succeed; then nothing has changed.
   */
  narrowTo(draft: DraftId): Promise<void>;
  /** Flushes drafts, then ends the Worker. */
  lock(): Promise<void>;
  /** Deletes everything on this machine. Says what the browser could not guarantee. */
  wipe(): Promise<{ readonly left: readonly string[] }>;
  backup(): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }>;
  /** A vault that is here and cannot be unlocked is set aside, never deleted. */
  restore(
    file: Uint8Array,
    recoveryKey: string,
  ): Promise<{ readonly kind: 'restored' } | { readonly kind: 'refused'; readonly why: string }>;
  /** The log says now that a backup was restored here (`OpenedVault.restored`). */
  noteRestored(): Promise<void>;
  /** How many vaults lie aside since backups were restored beside them. */
  aside(): Promise<number>;
  /** Brings the next one that lies aside to the door; the one that stands there goes aside. */
  bringBack(): Promise<'broughtBack' | 'inUse' | 'none'>;
  backupState(): Promise<BackupState>;
  /** The stream that carries audit lines, known like the team's. It is read through `AuditLog`. */
  audit(): Promise<StreamRef>;
  /** The stream that carries staff and settings. Known while the vault is open; `StoreProblem('locked')` otherwise. */
  team(): Promise<StreamRef>;
  /** Six random words of the shipped list. */
  offerPassphrase(): Promise<string>;
  /** Strength of an own passphrase. Under 60 bits, one dictionary word or a common phrase: not good enough. */
  judgePassphrase(passphrase: string): Promise<{ readonly goodEnough: boolean; readonly bits: number }>;
}

/** Training with example cases: a vault of its own beside the real one, gone when it ends. */
export interface TrainingControl {
  /**
   * Locks what is open, makes the training and signs its example cases; open from then on. `told` hears how many of how
   * many are ready. Rejects when it did not succeed: then nothing of it is left. `inUse`: another window trains.
   */
  begin(language: Language, told: (ready: number, all: number) => void): Promise<'begun' | 'inUse'>;
  /** Deletes everything of it. Touches nothing else, and nothing at all where none was begun. */
  end(): Promise<{ readonly left: readonly string[] }>;
}

/** A number of the danger page, as the office keeps it: public, readable without a key, gone with wipe. */
export interface DutyNumber {
  readonly label: string;
  readonly number: string;
  /** The day a lead last saw that it is right; nobody said so where it is missing. */
  readonly checkedOn?: string | null;
}
export interface DutyNumbers {
  read(): Promise<readonly DutyNumber[]>;
  keep(numbers: readonly DutyNumber[]): Promise<void>;
}

/** One entry as it will read for good: the name of its kind, and its note. */
export type NoteWriter = (body: SignableBody) => { readonly title: string; readonly text: string };
export interface Notes {
  /** Fetched when a piece of work opens. `wording`: the words of its step, in the language of the note. */
  writer(work: {
    readonly step: StepDefinition;
    readonly wording: AnyWording;
    readonly language: Language;
    /** The local date it is signed on, and who signs. */
    readonly onDate: string;
    readonly by: string;
  }): Promise<NoteWriter>;
  /** Fetched when notes are carried out of the product: what makes documents of these kinds of entry. */
  exporter(language: Language, kinds: readonly string[]): Promise<NoteExporter>;
}

/** Everything the rooms need from outside. Built in `app/compose.ts`, twins in `tests/support`. */
export interface Ports {
  readonly vault: VaultControl;
  readonly training: TrainingControl;
  readonly cases: CaseStore;
  readonly drafts: Drafts;
  readonly reminders: Reminders;
  readonly clock: Clock;
  /** True when the device's clock stands before our own newest entry: due dates then count from that entry. */
  readonly clockBehind: () => boolean;
  readonly dutyNumbers: DutyNumbers;
  readonly caseFiles: CaseFiles;
  readonly staff: StaffControl;
  readonly exchange: ExchangeControl;
  readonly auditLog: AuditLog;
  readonly passkeys: PasskeyControl;
  readonly notes: Notes;
  readonly instruments: InstrumentFiles;
  /** Six opaque random characters for the address bar; see `ui/places.ts`. */
  readonly newToken: () => string;
}
