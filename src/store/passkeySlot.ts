import { fromBase64url, toBase64url } from './base64url.ts';
import type { Bytes } from './bytes.ts';
import { EnvelopeProblem, open, seal, type Place } from './envelope.ts';
import type { PersonFile, UnlockSlot } from './keyFormat.ts';
import type { Member } from './member.ts';
import { VaultProblem } from './problem.ts';
import { noKeyId, sealingKey } from './sealingKey.ts';
import { signed } from './signedDocument.ts';
import { slotsOf } from './unlockSlots.ts';

/** What a browser is asked for at the door: which passkey, and the salt its secret is drawn with. */
export interface PasskeyAtDoor {
  /** The passkey's own id, base64url. */
  readonly credential: string;
  /** 32 random bytes, base64url. */
  readonly salt: string;
}
export interface KeptPasskey extends PasskeyAtDoor {
  /** Neutral, as it stands in the device's own list. */
  readonly name: string;
  readonly addedOn: string;
}
/** A passkey just made by the browser, with the 32 bytes its PRF gave for the salt. Zeroed by whoever wraps with it. */
export interface NewPasskey extends KeptPasskey {
  readonly output: Uint8Array;
}

/** What somebody stands at the door with. `output`: 32 bytes of the PRF of that passkey, for the salt of its slot. */
export type WayIn = { readonly person: string } & (
  | { readonly passphrase: string }
  | { readonly passkey: { readonly credential: string; readonly output: Uint8Array } }
);
/** The passkeys of the person it is open for. */
export interface Passkeys {
  list(): Promise<readonly KeptPasskey[]>;
  add(passkey: NewPasskey): Promise<void>;
  /** Needs no passkey at hand: a lost one is removed like any other. */
  remove(credential: string): Promise<void>;
}

type PasskeySlot = Extract<UnlockSlot, { kind: 'passkey' }>;
const isPasskey = (slot: UnlockSlot): slot is PasskeySlot => slot.kind === 'passkey';

const placeOf = ({ vault, person }: { readonly vault: string; readonly person: string }): Place => ({
  vault,
  stream: person,
  compartment: '',
  record: 'passkey',
  slot: 'root',
  revision: 0,
});

/** Bytes a PRF gives; anything else was not one. */
const outputLength = 32;

export const passkeysOf = (file: PersonFile): readonly KeptPasskey[] =>
  slotsOf(file)
    .filter(isPasskey)
    .map(({ credential, salt, name, addedOn }) => ({ credential, salt, name, addedOn }));

/** The root key, or null when this output is not what the slot was wrapped with. */
export async function rootByPasskey(
  file: PersonFile,
  credential: string,
  output: Uint8Array,
): Promise<Bytes | null> {
  const slot = slotsOf(file)
    .filter(isPasskey)
    .find((one) => one.credential === credential);
  if (slot === undefined || output.length !== outputLength) return null;
  const key = await sealingKey(noKeyId, 0, output);
  try {
    return await open(key, placeOf(file), fromBase64url(slot.wrapped));
  } catch (cause) {
    if (cause instanceof EnvelopeProblem) return null;
    throw cause;
  }
}

/**
 * The same file with one more way in, signed anew. Throws `failed` where there is no passphrase beside it: a passkey is
 * never the only way.
 */
export async function withPasskey(
  file: PersonFile,
  { root, keys }: Pick<Member, 'root' | 'keys'>,
  { credential, salt, name, addedOn, output }: NewPasskey,
): Promise<PersonFile> {
  const hasPassphrase = slotsOf(file).some(({ kind }) => kind === 'passphrase');
  if (!hasPassphrase || output.length !== outputLength) throw new VaultProblem('failed');
  const key = await sealingKey(noKeyId, 0, output);
  const wrapped = toBase64url(await seal(key, placeOf(file), root));
  const slot: PasskeySlot = { kind: 'passkey', credential, salt, name, addedOn, wrapped };
  const others = file.slots.filter((one) => !isThis(one, credential));
  return signedWith(file, [...others, slot], keys.signing);
}

/** The same file without this passkey, signed anew. Every other way in stays, whatever is asked for. */
export function withoutPasskey(
  file: PersonFile,
  { keys }: Pick<Member, 'keys'>,
  credential: string,
): Promise<PersonFile> {
  return signedWith(
    file,
    file.slots.filter((slot) => !isThis(slot, credential)),
    keys.signing,
  );
}

const isThis = (slot: PersonFile['slots'][number], credential: string): boolean =>
  slot.kind === 'passkey' && 'credential' in slot && slot.credential === credential;

function signedWith(file: PersonFile, slots: PersonFile['slots'], by: CryptoKey): Promise<PersonFile> {
  const { signature: _signature, ...content } = file;
  return signed({ ...content, slots }, by);
}
