import type { Kdf } from '../kdf.ts';
import type { Vault } from '../vault.ts';

/** The vault's functions, handed in so that the Worker can load what it needs when it needs it. */
export interface VaultFunctions {
  readonly vaultDoor: typeof import('../vault.ts').vaultDoor;
  readonly createVault: typeof import('../vault.ts').createVault;
  readonly unlockVault: typeof import('../vault.ts').unlockVault;
  readonly unlockWithRecovery: typeof import('../vault.ts').unlockWithRecovery;
  readonly unfitBackup: typeof import('../vault.ts').unfitBackup;
  readonly restoreBackup: typeof import('../vault.ts').restoreBackup;
  /** The same open vault with nothing remembered: what it had read may be old when another window wrote. */
  readonly afresh: (vault: Vault) => Vault;
  readonly kdf: Kdf;
}
