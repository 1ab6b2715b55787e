import type { Context } from './context.ts';
import { grantTo } from './grants.ts';
import { fileNames, readKeyFile, streamFile, type Certificate, type StreamFile } from './keyFormat.ts';
import { newestKeys, newRawKey, rawKeysOf, readStreamFile, signFile, writeStreamFile } from './keyRing.ts';
import { newMark, pagesOf, writeMark } from './ownRecords.ts';
import { mayEdit, maySignWhole, opensByRole, opensHere } from './streamTrust.ts';
import type { VaultInside } from './vaultInside.ts';
import { withAddition } from './withAddition.ts';
import { VaultProblem } from './problem.ts';

export type People = ReadonlyMap<string, Certificate>;

/** A new key for what is written from now on in one compartment, for everybody who holds it. Old records stay. */
export function rotate(vault: VaultInside, stream: string, compartment: string): Promise<void> {
  return vault.inTurn(async () => {
    const { context } = vault;
    const file = await streamFileOf(context, stream);
    if (!mayEdit(await meIn(context), compartment, 2))
      throw new VaultProblem('failed', 'not this compartment');
    await writeStreamFile(
      context.keyFiles,
      await signChange(context, await rotated(context, file, [compartment])),
    );
    await settle(context);
  });
}

/** The certificate of the person at work. */
export const meIn = async (context: Context): Promise<Certificate | undefined> =>
  (await context.people()).get(context.member.person);

/** Throws `failed` when the stream has no keys here. */
export async function streamFileOf(context: Context, stream: string): Promise<StreamFile> {
  const { keyFiles, member } = context;
  const file = await readStreamFile(keyFiles, member.vault, stream, await context.people());
  if (file === undefined) throw new VaultProblem('failed', 'no such stream');
  return file;
}

/** Every stream of this vault that has keys here, verified. */
export async function* everyStream(context: Context): AsyncGenerator<StreamFile> {
  const prefix = fileNames.stream('');
  for (const name of await context.keyFiles.names())
    if (name.startsWith(prefix)) yield streamFileOf(context, name.slice(prefix.length));
}

const holdersOfKey = (file: StreamFile, key: string): readonly string[] =>
  file.grants.filter(({ keys }) => keys.some(({ id }) => id === key)).map(({ person }) => person);

/** Who was granted the newest key of a compartment, or one of them, whether or not they are still here. */
export const holdersOf = (file: StreamFile, compartment: string): readonly string[] => [
  ...new Set(newestKeys(file, compartment).flatMap((key) => holdersOfKey(file, key))),
];

/** Whether somebody was ever granted a key of a compartment. */
const heldOnce = (file: StreamFile, person: string, compartment: string): boolean =>
  file.grants.some((one) => one.person === person && one.keys.some((key) => key.compartment === compartment));

/** Whether somebody may not have this stream's keys any more: they stopped, or the case is closed to them. */
export const isShutOut = (file: StreamFile, people: People, person: string): boolean =>
  people.get(person)?.removed !== false || file.closedTo?.includes(person) === true;

const mayKeep = (file: StreamFile, people: People, person: string, compartment: string): boolean => {
  const known = people.get(person);
  return known !== undefined && !isShutOut(file, people, person) && opensHere(known, file, compartment);
};

/**
 * Compartments whose newest key is also held by somebody who is not to read what `writer` writes there next: they
 * stopped, the case is closed to them, or they only began it. Or whose newest key, since two machines drew theirs, is not
 * in everybody's hands who held one. Only who opens a compartment by role draws it anew.
 */
export const dueForRotation = (file: StreamFile, people: People, writer: string): readonly string[] =>
  file.compartments
    .map(({ compartment }) => compartment)
    .filter((name) => mayEdit(people.get(writer), name, 2))
    .filter((name) => {
      const holders = holdersOf(file, name);
      const shared = newestKeys(file, name).every((key) => holdersOfKey(file, key).length >= holders.length);
      const missed = !holders.includes(writer) && heldOnce(file, writer, name);
      return !shared || missed || holders.some((one) => one !== writer && !mayKeep(file, people, one, name));
    });

/**
 * The file with what `to` may have and does not: every key of the named compartments that this member holds. Without
 * names, those that the role of `to` opens. Null when there is nothing to give.
 */
export async function withGrantsFor(
  context: Context,
  file: StreamFile,
  to: Certificate,
  names?: readonly string[],
  /** The file this member still reads the keys from, where their own grants are about to go. */
  source: StreamFile = file,
): Promise<StreamFile | null> {
  if (to.removed || file.closedTo?.includes(to.person) === true) return null;
  const me = await meIn(context);
  const there = new Set(
    file.grants.filter(({ person }) => person === to.person).flatMap(({ keys }) => keys.map(({ id }) => id)),
  );
  const keys = (await rawKeysOf(context.member, source)).filter(
    ({ compartment, id, epoch }) =>
      !there.has(id) &&
      mayEdit(me, compartment, epoch) &&
      (names === undefined ? opensByRole(to, compartment) : names.includes(compartment)),
  );
  if (keys.length === 0) return null;
  const grant = await grantTo({ vault: file.vault, stream: file.stream.id }, to, keys);
  return { ...file, grants: [...file.grants, grant] };
}

/**
 * The file with a new key in each of these compartments, for everybody who holds the one before and is still here.
 * Nobody needs to hold a key to make the next one: it is wrapped to public keys.
 */
export async function rotated(
  context: Context,
  file: StreamFile,
  names: readonly string[],
  except: readonly string[] = [],
): Promise<StreamFile> {
  const people = await context.people();
  const fresh = names.map((name) => {
    const found = file.compartments.find(({ compartment }) => compartment === name);
    if (found === undefined) throw new VaultProblem('failed', 'no such compartment');
    return newRawKey(name, Math.max(...found.keys.map(({ epoch }) => epoch)) + 1);
  });
  const grants = [...file.grants];
  for (const person of people.values()) {
    if (except.includes(person.person)) continue;
    const theirs = fresh.filter(
      ({ compartment }) =>
        (holdersOf(file, compartment).includes(person.person) ||
          (person.person === context.member.person && heldOnce(file, person.person, compartment))) &&
        mayKeep(file, people, person.person, compartment),
    );
    if (theirs.length > 0)
      grants.push(await grantTo({ vault: file.vault, stream: file.stream.id }, person, theirs));
  }
  const compartments = file.compartments.map((one) => ({
    ...one,
    keys: [
      ...one.keys,
      ...fresh
        .filter(({ compartment }) => compartment === one.compartment)
        .map(({ id, epoch }) => ({ id, epoch })),
    ],
  }));
  return { ...file, compartments, grants };
}

/**
 * A change of a stream's file, signed and ready to be written: as a whole by who may open all of it, else as an addition
 * with the keys and grants that are new. `vouch`: what stands there already is vouched for, by a lead.
 */
export async function signChange(context: Context, after: StreamFile, vouch = false): Promise<StreamFile> {
  const { member, keyFiles } = context;
  const bytes = await keyFiles.read(fileNames.stream(after.stream.id));
  const before = bytes === undefined ? undefined : readKeyFile(streamFile, bytes);
  if (!vouch && maySignWhole(await meIn(context), after)) return signFile(member, after, before);
  if (before === undefined) throw new VaultProblem('failed', 'no such stream');
  return withAddition(context, before, after, vouch);
}

/** Somebody's list is built anew at their next unlock: what they may see has changed. */
export async function forgetIndexOf(context: Context, person: string): Promise<void> {
  const pages = await pagesOf(context, person);
  await context.blobs.write(pages.map((key) => ({ remove: 'meta', key })));
}

/** Everybody's index looks again at what it may show. */
export async function settle(context: Context): Promise<void> {
  context.forgetKeys();
  await context.blobs.write([writeMark(context.member.vault, newMark())]);
}
