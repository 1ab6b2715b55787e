import { canonicalText } from '../entries/canonical.ts';
import type { StreamRef } from '../entries/entry.ts';
import { newId } from '../entries/ids.ts';
import { fromBase64url } from './base64url.ts';
import { randomBytes } from './bytes.ts';
import { headerOf } from './envelope.ts';
import { grantTo, openGrant, type RawKey } from './grants.ts';
import {
  fileNames,
  readKeyFile,
  streamFile,
  vaultFormat,
  writeKeyFile,
  type Certificate,
  type StreamFile,
} from './keyFormat.ts';
import type { Member } from './member.ts';
import type { KeyFiles } from './ports.ts';
import { VaultProblem } from './problem.ts';
import { newKeyId, sealingKey, type SealingKey } from './sealingKey.ts';
import { signed } from './signedDocument.ts';
import { mayEdit, opensByRole, trustedStream } from './streamTrust.ts';
import { followedBy } from './streamVersions.ts';

/** The compartments a stream is born with; a later product may add more to it. */
export const compartmentsOf: Readonly<Record<StreamRef['type'], readonly string[]>> = {
  case: ['identity', 'contact', 'emergency', 'intake', 'caseFile', 'participation', 'statistics', 'audit'],
  group: ['group'],
  team: ['staff', 'settings', 'statistics', 'audit'],
};

/** The keys of one stream as one person holds them. */
export interface StreamKeys {
  readonly file: StreamFile;
  /** What is to be written when the file is new or has grown: additions stand apart there. */
  readonly toWrite?: StreamFile;
  /** By key id: what this person can open. */
  readonly held: ReadonlyMap<string, { readonly compartment: string; readonly key: SealingKey }>;
}

/**
 * A new stream's file: one random key for each compartment its maker may have, granted to everybody whose role opens it.
 * What the maker may not open gets its key from the first who may, when they first write there.
 */
export async function newStreamFile(
  member: Member,
  stream: StreamRef,
  people: ReadonlyMap<string, Certificate>,
): Promise<StreamFile> {
  const me = people.get(member.person);
  const names = compartmentsOf[stream.type].filter((name) => mayEdit(me, name, 1));
  if (names.length === 0) throw new VaultProblem('failed', 'may not begin a stream');
  const keys = names.map((compartment) => newRawKey(compartment, 1));
  const file = {
    format: vaultFormat,
    type: 'stream' as const,
    vault: member.vault,
    stream: { type: stream.type, id: stream.id as string },
    compartments: keys.map(({ compartment, id, epoch }) => ({
      compartment,
      slot: newId(),
      keys: [{ id, epoch }],
    })),
    grants: await grantsFor(member, stream.id, people, keys),
  };
  return signFile(member, file);
}

/** One grant for each active person of those keys that are open to them by role, and to the member who drew them. */
export async function grantsFor(
  member: Member,
  stream: string,
  people: ReadonlyMap<string, Certificate>,
  keys: readonly RawKey[],
  closedTo: readonly string[] = [],
): Promise<StreamFile['grants']> {
  const grants: StreamFile['grants'] = [];
  for (const person of people.values()) {
    const theirs = keys.filter(
      ({ compartment }) => opensByRole(person, compartment) || person.person === member.person,
    );
    if (!person.removed && theirs.length > 0 && !closedTo.includes(person.person))
      grants.push(await grantTo({ vault: member.vault, stream }, person, theirs));
  }
  return grants;
}

export const newRawKey = (compartment: string, epoch: number): RawKey => ({
  compartment,
  id: newKeyId(),
  epoch,
  raw: randomBytes(32),
});

type Content = Omit<StreamFile, 'grantedBy' | 'signature'> & { readonly signature?: string };

/**
 * Signs a stream's file as its last editor. `before`, as it lies on the disk, is not needed any more: the new one says that
 * it follows it. Where nothing has changed, it is what it was.
 */
export async function signFile(member: Member, content: Content, before?: StreamFile): Promise<StreamFile> {
  const {
    signature: _signature,
    follows: _follows,
    added: _added,
    beside: _beside,
    listedBy: _listedBy,
    ...rest
  } = content;
  const said = { ...rest, grantedBy: member.person as string };
  if (before === undefined) return signed(said, member.keys.signing);
  const { signature: _old, follows: _before, ...last } = before;
  if (canonicalText(last) === canonicalText(said)) return before;
  return signed({ ...said, follows: [...(await followedBy(before))] }, member.keys.signing);
}

/**
 * Reads and verifies a stream's file, with what was added to it in its place; undefined when the stream has no keys here
 * (never made, or erased). Throws `damaged` when something in it was signed by somebody who may not.
 */
export async function readStreamFile(
  keyFiles: KeyFiles,
  vault: string,
  stream: string,
  people: ReadonlyMap<string, Certificate>,
): Promise<StreamFile | undefined> {
  const bytes = await keyFiles.read(fileNames.stream(stream));
  if (bytes === undefined) return undefined;
  const file = readKeyFile(streamFile, bytes);
  const right = file.vault === vault && file.stream.id === stream;
  const whole = right ? await trustedStream(file, people) : null;
  if (whole === null) throw new VaultProblem('damaged');
  return whole;
}

export const writeStreamFile = (
  keyFiles: KeyFiles,
  { listedBy: _listedBy, ...file }: StreamFile,
): Promise<void> => keyFiles.write(fileNames.stream(file.stream.id), writeKeyFile(file));

/** The raw keys this person was granted in a stream. */
export async function rawKeysOf(member: Member, file: StreamFile): Promise<readonly RawKey[]> {
  const own = { privateKey: member.keys.exchange, publicKey: member.open.exchange };
  const mine = file.grants.filter(({ person }) => person === member.person);
  const where = { vault: member.vault, stream: file.stream.id };
  try {
    return (await Promise.all(mine.map((grant) => openGrant(where, own, grant)))).flat();
  } catch (cause) {
    throw new VaultProblem('damaged', cause);
  }
}

/** Opens what this person holds. A key the file does not list, or lists for another compartment, is not taken. */
export async function openStreamFile(member: Member, file: StreamFile): Promise<StreamKeys> {
  const held = new Map<string, { compartment: string; key: SealingKey }>();
  for (const { compartment, id, epoch, raw } of await rawKeysOf(member, file)) {
    const listed = file.compartments.some(
      (one) =>
        one.compartment === compartment && one.keys.some((key) => key.id === id && key.epoch === epoch),
    );
    if (!listed || fromBase64url(id).length !== 16) throw new VaultProblem('damaged');
    held.set(id, { compartment, key: await sealingKey(id, epoch, raw) });
  }
  return { file, held };
}

/** The compartment a key id was made for, whether or not this person holds it. */
export const compartmentOfKey = (file: StreamFile, keyId: string): string | undefined =>
  file.compartments.find((one) => one.keys.some(({ id }) => id === keyId))?.compartment;

/** Whether a record is sealed with a key of this compartment that this person does not hold. */
export function isClosedTo({ file, held }: StreamKeys, compartment: string, sealed: Uint8Array): boolean {
  try {
    const { keyId } = headerOf(sealed);
    return !held.has(keyId) && compartmentOfKey(file, keyId) === compartment;
  } catch {
    return false;
  }
}

/** The keys of the highest epoch, the least id first: more than one where two machines drew theirs without each other. */
export function newestKeys(file: StreamFile, compartment: string): readonly string[] {
  const keys = file.compartments.find((one) => one.compartment === compartment)?.keys ?? [];
  const highest = Math.max(...keys.map(({ epoch }) => epoch));
  return keys
    .filter(({ epoch }) => epoch === highest)
    .map(({ id }) => id)
    .sort();
}

/** The key that seals what is written from now on, and the record id of head and summary; undefined when not held. */
export function writingKey(
  { file, held }: StreamKeys,
  compartment: string,
): { readonly key: SealingKey; readonly slot: string } | undefined {
  const found = file.compartments.find((one) => one.compartment === compartment);
  const [key] = newestKeys(file, compartment).flatMap((id) => held.get(id)?.key ?? []);
  return found === undefined || key === undefined ? undefined : { key, slot: found.slot };
}
