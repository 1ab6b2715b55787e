/** `same`: that passphrase opens already, and another one is wanted. The recovery key is said this once. */
export type RenewalBegun =
  | { readonly kind: 'same' }
  | { readonly kind: 'begun'; readonly recoveryKey: string };

/**
 * Whoever was added by a colleague has a root key, a passphrase and a recovery key that passed through that colleague's
 * session. In their own session they get others. What is drawn is held in memory until `finish`, so that a window that is
 * closed in between changes nothing: the old ways go on opening, and it is asked again.
 */
export interface OwnWays {
  /** Root and ways in were not drawn by this person. */
  due(): boolean;
  begin(passphrase: string): Promise<RenewalBegun>;
  /** From here on nothing of before opens. Asked again after its answer was lost, it is answered. */
  finish(): Promise<void>;
}
