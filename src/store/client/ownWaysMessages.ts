import type { RenewalBegun } from '../ownWaysPort.ts';

/** What is asked once after a way in that was new: ways in of one's own, and the line about a restored backup. */
export interface OwnWaysCalls {
  /** Draws another root, passphrase slot and recovery key; nothing is written yet. The key is said this once. */
  beginOwnWays: { ask: { readonly passphrase: string }; answer: RenewalBegun };
  /** What was drawn is written, and what was before opens no more. */
  finishOwnWays: { ask: Readonly<Record<string, never>>; answer: null };
  /** The log says now that a backup was restored here. */
  noteRestored: { ask: Readonly<Record<string, never>>; answer: null };
}
