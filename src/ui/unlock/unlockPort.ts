import type { SignedInPerson } from '../../flow/ports.ts';

/** `training`: its own signed identity says that it holds example cases and no real ones. */
export interface OpenedVault {
  readonly kind: 'open';
  readonly person: SignedInPerson;
  readonly writer: boolean;
  readonly training?: true;
  /** This person was added by a colleague, and the ways in passed through that colleague's session: others are due. */
  readonly renew?: true;
  /** A backup was restored here, and no line of the log says so yet. */
  readonly restored?: true;
}
/** `same`: that passphrase opens already. */
export type RenewalBegun =
  | { readonly kind: 'same' }
  | { readonly kind: 'begun'; readonly recoveryKey: string };

export type UnlockResult =
  | OpenedVault
  | { readonly kind: 'wrong'; readonly waitSeconds: number }
  /** Nothing was tried: it is too soon after the last wrong attempt. */
  | { readonly kind: 'wait'; readonly waitSeconds: number }
  | { readonly kind: 'problem'; readonly problem: 'newerStore' | 'damaged' | 'lost' | 'failed' };

/** What came of giving the passphrase once more in an open session. Wrong guesses count like those at the door. */
export type ProvedAgain =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'wrong' | 'wait'; readonly waitSeconds: number };
