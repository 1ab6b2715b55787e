/**
 * What somebody is about to do in an open session that lets somebody in: a passkey, a colleague, other roles, or a case
 * that was closed to somebody.
 */
export type ProvedFor = 'passkey' | 'colleague' | 'roles' | 'caseAccess';
export type Proof =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'wrong'; readonly waitSeconds: number }
  /** Nothing was tried: it is too soon after the last wrong attempt. */
  | { readonly kind: 'wait'; readonly waitSeconds: number };

/** An unattended screen must not be enough to let somebody in: the passphrase is asked for once more. */
export interface ProofCalls {
  /** Allows one act of this kind in this session, for five minutes at the most. */
  prove: { ask: { readonly current: string; readonly to: ProvedFor }; answer: Proof };
  /** Takes back what was allowed and not used: the page that asked for it was left. */
  unprove: { ask: { readonly [name: string]: never }; answer: null };
}
