import type { KeptPasskey, NewPasskey, PasskeyAtDoor } from '../passkeySlot.ts';

/** What can be asked about passkeys, and what is answered. */
export interface PasskeyCalls {
  /** What the browser is asked for when this person unlocks with a passkey; none where there is none. */
  passkeysAtDoor: { ask: { readonly person: string }; answer: readonly PasskeyAtDoor[] };
  listPasskeys: { ask: Readonly<Record<string, never>>; answer: readonly KeptPasskey[] };
  /** Once, after `prove`. */
  addPasskey: { ask: NewPasskey; answer: null };
  removePasskey: { ask: { readonly credential: string }; answer: null };
}
