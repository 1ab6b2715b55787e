import type { RenewalBegun } from '../ownWays.ts';

/** What can be asked by somebody whose ways in passed through a colleague's session. */
export interface OwnWaysCalls {
  /** Draws another root, passphrase slot and recovery key; nothing is written yet. The key is said this once. */
  beginOwnWays: { ask: { readonly passphrase: string }; answer: RenewalBegun };
  /** What was drawn is written, and what was before opens no more. */
  finishOwnWays: { ask: Readonly<Record<string, never>>; answer: null };
}
