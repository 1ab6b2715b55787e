import type { KeptPasskey, NewPasskey, PasskeyAtDoor } from '../passkeySlot.ts';

export type AllowedPasskey =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'wrong'; readonly waitSeconds: number }
  | { readonly kind: 'wait'; readonly waitSeconds: number };

/** What can be asked about passkeys, and what is answered. */
export interface PasskeyCalls {
  /** What the browser is asked for when this person unlocks with a passkey; none where there is none. */
  passkeysAtDoor: { ask: { readonly person: string }; answer: readonly PasskeyAtDoor[] };
  listPasskeys: { ask: Readonly<Record<string, never>>; answer: readonly KeptPasskey[] };
  /** The passphrase, before a passkey is made: allows one to be added. */
  allowPasskey: { ask: { readonly current: string }; answer: AllowedPasskey };
  addPasskey: { ask: NewPasskey; answer: null };
  removePasskey: { ask: { readonly credential: string }; answer: null };
}
