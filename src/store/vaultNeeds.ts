import type { Kdf } from './kdf.ts';
import type { Blobs, KeyFiles } from './ports.ts';

/** What a vault stands on. `modelVersion` is written into every entry that is signed. */
export interface VaultNeeds {
  readonly blobs: Blobs;
  readonly keyFiles: KeyFiles;
  readonly kdf: Kdf;
  readonly modelVersion: string;
}
