import { asPersonId, asStreamId, type PersonId } from '../entries/ids.ts';
import { canonicalBytes } from '../entries/canonical.ts';
import * as z from 'zod/mini';
import { fromBase64url, toBase64url } from './base64url.ts';
import { fromUtf8, randomBytes, type Bytes } from './bytes.ts';
import { EnvelopeProblem, open, seal, type Place } from './envelope.ts';
import { grantTo, openGrant } from './grants.ts';
import type { Kdf } from './kdf.ts';
import { privateParts, vaultFormat, type PersonFile } from './keyFormat.ts';
import { importPrivateKeys, newPersonKeys, type PublicKeys } from './keyPairs.ts';
import type { Member } from './member.ts';
import { VaultProblem } from './problem.ts';
import { newKeyId, noKeyId, sealingKey } from './sealingKey.ts';
import { signatureHolds, signed } from './signedDocument.ts';
import { passphraseSlot, recoverySlot } from './unlockSlots.ts';

interface Belongs {
  readonly vault: string;
  readonly team: string;
  /** Signing key at the root of trust; null for the first person, who is it. */
  readonly founder: string | null;
  readonly training: boolean;
}

const privateKeysPlace = (vault: string, person: string): Place => ({
  vault,
  stream: person,
  compartment: '',
  record: person,
  slot: 'privateKeys',
  revision: 0,
});

/** Makes a person: keys, ways in, and the file that holds them. The recovery key is returned once. */
export async function newPerson(
  person: PersonId,
  belongs: Belongs,
  passphrase: string,
  recoveryKey: string,
  kdf: Kdf,
): Promise<{ readonly file: PersonFile; readonly open: PublicKeys }> {
  const { vault, team } = belongs;
  const root = randomBytes(32);
  const made = await newPersonKeys();
  const parts = {
    ...made.sealedParts,
    founder: belongs.founder ?? made.open.signing,
    team,
    ...(belongs.training ? { training: true } : {}),
  };
  const rootKey = await sealingKey(noKeyId, 0, root);
  const privateKeys = await seal(rootKey, privateKeysPlace(vault, person), canonicalBytes(parts));
  const { signing } = await importPrivateKeys(parts);
  const own = { compartment: 'own', id: newKeyId(), epoch: 1, raw: randomBytes(32) };
  const grant = await grantTo({ vault, stream: person }, { person, exchange: made.open.exchange }, [own]);
  const slots = [
    await passphraseSlot({ vault, person }, root, passphrase, kdf),
    await recoverySlot({ vault, person }, root, recoveryKey),
  ];
  const content = {
    format: vaultFormat,
    type: 'personKeys' as const,
    vault,
    person: person as string,
    slots,
    privateKeys: toBase64url(privateKeys),
    own: [grant],
  };
  return { file: await signed(content, signing), open: made.open };
}

/** The private keys of a file, sealed under another root key. They are never outside this function in the open. */
export async function underRoot(
  { vault, person, privateKeys }: PersonFile,
  old: Bytes,
  fresh: Bytes,
): Promise<PersonFile['privateKeys']> {
  const place = privateKeysPlace(vault, person);
  const parts = await open(await sealingKey(noKeyId, 0, old), place, fromBase64url(privateKeys));
  return toBase64url(await seal(await sealingKey(noKeyId, 0, fresh), place, parts));
}

/**
 * Opens a person's keys with the root key a slot gave. The file must be signed by, and its own key granted to, the
 * public keys the certificate states. Throws `damaged`.
 */
export async function openPerson(file: PersonFile, root: Bytes, publicKeys: PublicKeys): Promise<Member> {
  const { vault, person } = file;
  try {
    const rootKey = await sealingKey(noKeyId, 0, root);
    const bytes = await open(rootKey, privateKeysPlace(vault, person), fromBase64url(file.privateKeys));
    const parts = z.parse(privateParts, JSON.parse(fromUtf8(bytes)));
    const keys = await importPrivateKeys(parts);
    if (!(await signatureHolds(file, publicKeys.signing))) throw new EnvelopeProblem('tampered');
    const mine = { privateKey: keys.exchange, publicKey: publicKeys.exchange };
    const opened = await Promise.all(
      file.own.map((grant) => openGrant({ vault, stream: person }, mine, grant)),
    );
    const own = await Promise.all(opened.flat().map(({ id, epoch, raw }) => sealingKey(id, epoch, raw)));
    return {
      vault,
      person: asPersonId(person),
      team: { type: 'team', id: asStreamId(parts.team) },
      founder: parts.founder,
      training: parts.training === true,
      open: publicKeys,
      keys,
      root,
      ownWays: file.ownWays === true || parts.founder === publicKeys.signing,
      own,
    };
  } catch (cause) {
    throw new VaultProblem('damaged', cause);
  }
}
