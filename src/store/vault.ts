import type { StreamRef } from '../entries/entry.ts';
import type { PersonId } from '../entries/ids.ts';
import type { Kdf } from './kdf.ts';
import type { Blobs, KeyFiles, OpenVault } from './ports.ts';
import { VaultProblem } from './problem.ts';

/** What a vault stands on. `modelVersion` is written into every entry that is signed. */
export interface VaultNeeds {
  readonly blobs: Blobs;
  readonly keyFiles: KeyFiles;
  readonly kdf: Kdf;
  readonly modelVersion: string;
}

/** An open vault, with the stream that carries staff, settings and audit. */
export interface Vault extends OpenVault {
  readonly team: StreamRef;
}

/** What stands before unlocking, read from the key files alone. */
export type VaultDoor =
  | { readonly kind: 'none' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }
  | {
      readonly kind: 'locked';
      readonly people: readonly { readonly person: PersonId; readonly label: string }[];
    };

export type Unlocked =
  | { readonly kind: 'open'; readonly vault: Vault }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'problem'; readonly problem: 'newerStore' | 'damaged' | 'lost' };

/** Why a backup file was refused, whole. Nothing was written. */
export type BackupRefusal =
  'notABackup' | 'wrongKey' | 'cut' | 'tampered' | 'malformed' | 'newer' | 'foreignVault' | 'writeFailed';
export type Restored =
  | {
      readonly kind: 'restored';
      readonly people: readonly { readonly person: PersonId; readonly label: string }[];
    }
  | { readonly kind: 'refused'; readonly why: BackupRefusal };

/** Reads whether a vault is there and who may open it. Opens nothing. */
export function vaultDoor(_keyFiles: KeyFiles): Promise<VaultDoor> {
  return Promise.reject(new VaultProblem('failed'));
}

/** Makes a vault and its first person on empty ports. The recovery key is returned once and kept nowhere. */
export function createVault(
  _needs: VaultNeeds,
  _request: { readonly label: string; readonly passphrase: string },
): Promise<{ readonly vault: Vault; readonly recoveryKey: string }> {
  return Promise.reject(new VaultProblem('failed'));
}

/** Opens the vault for one person. A wrong passphrase is an answer, not an error. */
export function unlockVault(
  _needs: VaultNeeds,
  _request: { readonly person: string; readonly passphrase: string },
): Promise<Unlocked> {
  return Promise.reject(new VaultProblem('failed'));
}

/** Opens the vault with the printed `AGE-SECRET-KEY-1…`, for the person whose key it is. */
export function unlockWithRecovery(_needs: VaultNeeds, _recoveryKey: string): Promise<Unlocked> {
  return Promise.reject(new VaultProblem('failed'));
}

/**
 * Checks a backup file whole, then writes it into empty ports (or fills the gaps of the same vault).
 * Erased cases stay erased. Refused files leave nothing behind.
 */
export function restoreBackup(
  _bytes: Uint8Array,
  _recoveryKey: string,
  _blobs: Blobs,
  _keyFiles: KeyFiles,
): Promise<Restored> {
  return Promise.reject(new VaultProblem('failed'));
}
