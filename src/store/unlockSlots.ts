import * as z from 'zod/mini';
import { fromBase64url, toBase64url } from './base64url.ts';
import { randomBytes, type Bytes } from './bytes.ts';
import { EnvelopeProblem, open, seal, type Place } from './envelope.ts';
import { kdfDefaults, normalisePassphrase, withinKdfBounds, type Kdf } from './kdf.ts';
import { unlockSlot, type PersonFile, type UnlockSlot } from './keyFormat.ts';
import { exchangeKeyFromRaw } from './keyPairs.ts';
import { VaultProblem } from './problem.ts';
import type { Member } from './member.ts';
import { signed } from './signedDocument.ts';
import { noKeyId, sealingKey } from './sealingKey.ts';
import { openWithPrivateKey, sealToPublicKey } from './sealToPublicKey.ts';

/** Independent ways to the root key. No hash of anything is kept: right is what opens. */
interface Whose {
  readonly vault: string;
  readonly person: string;
}
const placeOf = ({ vault, person }: Whose, way: UnlockSlot['kind']): Place => ({
  vault,
  stream: person,
  compartment: '',
  record: way,
  slot: 'root',
  revision: 0,
});

/** A recovery key is made once and typed rarely: its code is fetched when it is. */
const recoveryKeys = () => import('./recoveryKey.ts');

export async function passphraseSlot(
  whose: Whose,
  root: Bytes,
  passphrase: string,
  kdf: Kdf,
): Promise<UnlockSlot> {
  const salt = randomBytes(16);
  const key = await sealingKey(
    noKeyId,
    0,
    await kdf.derive(normalisePassphrase(passphrase), salt, kdfDefaults),
  );
  const wrapped = await seal(key, placeOf(whose, 'passphrase'), root);
  return { kind: 'passphrase', kdf: kdfDefaults, salt: toBase64url(salt), wrapped: toBase64url(wrapped) };
}

export async function recoverySlot(whose: Whose, root: Bytes, recoveryKey: string): Promise<UnlockSlot> {
  const { readRecoveryKey, recipientOf, recoveryPublicKey } = await recoveryKeys();
  const secret = readRecoveryKey(recoveryKey);
  if (secret === null) throw new VaultProblem('failed');
  const publicKey = await recoveryPublicKey(secret);
  const { ephemeral, sealed } = await sealToPublicKey(publicKey, placeOf(whose, 'recovery'), root);
  return {
    kind: 'recovery',
    recipient: recipientOf(publicKey),
    ephemeral: toBase64url(ephemeral),
    wrapped: toBase64url(sealed),
  };
}

/** The ways in that this version knows. */
export const slotsOf = (file: PersonFile): readonly UnlockSlot[] =>
  file.slots.flatMap((slot) => {
    const parsed = z.safeParse(unlockSlot, slot);
    return parsed.success ? [parsed.data] : [];
  });

/** The root key, or null when the passphrase is wrong. Throws `damaged` for parameters out of bounds. */
export async function rootByPassphrase(
  file: PersonFile,
  passphrase: string,
  kdf: Kdf,
): Promise<Bytes | null> {
  const slot = slotsOf(file).find((one) => one.kind === 'passphrase');
  if (slot === undefined || slot.kind !== 'passphrase') return null;
  if (!withinKdfBounds(slot.kdf)) throw new VaultProblem('damaged');
  const derived = await kdf.derive(normalisePassphrase(passphrase), fromBase64url(slot.salt), slot.kdf);
  const key = await sealingKey(noKeyId, 0, derived);
  return orNull(open(key, placeOf(file, 'passphrase'), fromBase64url(slot.wrapped)));
}

/** The root key, or null when this recovery key is not this person's. */
export async function rootByRecovery(file: PersonFile, recoveryKey: string): Promise<Bytes | null> {
  const { readRecoveryKey, recipientOf, recoveryPublicKey } = await recoveryKeys();
  const slot = slotsOf(file).find((one) => one.kind === 'recovery');
  const secret = readRecoveryKey(recoveryKey);
  if (slot === undefined || slot.kind !== 'recovery' || secret === null) return null;
  const publicKey = await recoveryPublicKey(secret);
  if (slot.recipient !== recipientOf(publicKey)) return null;
  const privateKey = await exchangeKeyFromRaw(secret);
  const sealed = { ephemeral: fromBase64url(slot.ephemeral), sealed: fromBase64url(slot.wrapped) };
  return orNull(openWithPrivateKey({ privateKey, publicKey }, placeOf(file, 'recovery'), sealed));
}

/** The same file with another passphrase, signed anew; every other way in stays as it is. */
export async function withPassphrase(
  file: PersonFile,
  { root, keys }: Pick<Member, 'root' | 'keys'>,
  passphrase: string,
  kdf: Kdf,
): Promise<PersonFile> {
  const slot = await passphraseSlot(file, root, passphrase, kdf);
  const { signature: _signature, ...content } = file;
  const slots = [slot, ...file.slots.filter(({ kind }) => kind !== 'passphrase')];
  return signed({ ...content, slots }, keys.signing);
}

const orNull = (opening: Promise<Bytes>): Promise<Bytes | null> =>
  opening.catch((cause: unknown) => {
    if (cause instanceof EnvelopeProblem) return null;
    throw cause;
  });
