/** What somebody is about to make in an open session that lets somebody in. */
export type ProvedFor = 'passkey' | 'colleague';
export type Proof =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'wrong'; readonly waitSeconds: number }
  /** Nothing was tried: it is too soon after the last wrong attempt. */
  | { readonly kind: 'wait'; readonly waitSeconds: number };

/** An unattended screen must not be enough for a way in: the passphrase is asked for once more. */
export interface ProofCalls {
  /** Allows one passkey, or one colleague, to be added in this session. */
  prove: { ask: { readonly current: string; readonly to: ProvedFor }; answer: Proof };
}
