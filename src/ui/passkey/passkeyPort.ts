import type { ProvedAgain, UnlockResult } from '../unlock/unlockPort.ts';

/** What somebody stands at the door with: a passphrase, or the 32 secret bytes that a passkey gave for its salt. */
export type WayIn = { readonly person: string } & (
  | { readonly passphrase: string }
  | { readonly passkey: { readonly credential: string; readonly output: Uint8Array } }
);

/** What the browser is asked for at the door. Opaque: it opens nothing by itself. */
export interface PasskeyAtDoor {
  readonly credential: string;
  readonly salt: string;
}
/** A passkey as the settings list it: by its neutral name, and the day it was added. */
export interface KeptPasskey extends PasskeyAtDoor {
  readonly name: string;
  readonly addedOn: string;
}
/** Why the browser gave nothing: somebody said no or waited too long, or passkeys of this kind are not to be had. */
export type NotGiven = { readonly kind: 'cancelled' } | { readonly kind: 'unavailable' };
export type AddedPasskey =
  | { readonly kind: 'added'; readonly name: string }
  /** One of this person's is on that device or stick already. */
  | { readonly kind: 'already' }
  /** Made, but without the secret that is needed: nothing was kept. */
  | { readonly kind: 'noSecret' }
  | NotGiven;

/** A passkey beside the passphrase: never the only way in. */
export interface PasskeyControl {
  /** Whether this browser may know passkeys with a secret. */
  available(): Promise<boolean>;
  atDoor(person: string): Promise<readonly PasskeyAtDoor[]>;
  /** Asks the browser, and tries what it gave. Nothing is counted as tried when it gave nothing. */
  unlock(
    person: string,
    passkeys: readonly PasskeyAtDoor[],
    stop: AbortSignal,
  ): Promise<UnlockResult | NotGiven>;
  list(): Promise<readonly KeptPasskey[]>;
  /** The passphrase, before a passkey is made. Wrong guesses count like those at the door. */
  allow(current: string): Promise<ProvedAgain>;
  /** Once, after `allow`. */
  add(stop: AbortSignal): Promise<AddedPasskey>;
  /** Needs no device at hand. */
  remove(credential: string): Promise<void>;
}
