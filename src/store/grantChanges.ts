import type { Context } from './context.ts';
import { grantTo } from './grants.ts';
import { fileNames, readKeyFile, streamFile, type Certificate, type StreamFile } from './keyFormat.ts';
import { newRawKey, rawKeysOf, readStreamFile, signFile, writeStreamFile } from './keyRing.ts';
import { asSeen } from './keyMemory.ts';
import { dueForRotation, heldBy, mayKeep, type People } from './keyHolders.ts';
import { newMark, pagesOf, writeMark } from './ownRecords.ts';
import { mayEdit, maySignWhole, opensByRole } from './streamTrust.ts';
import type { VaultInside } from './vaultInside.ts';
import { withAddition, type AlsoAdded } from './withAddition.ts';
import { VaultProblem } from './problem.ts';
import { withStopped } from './withStopped.ts';

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

/** The same, closed to everybody it was seen closed to: what was left out past the product is shared with nobody. */
export async function fileAsSeen({ context, book }: Opened, stream: string): Promise<StreamFile> {
  const file = await streamFileOf(context, stream);
  return asSeen(file, (await book.row(stream))?.keys, await context.people());
}
type Opened = Pick<VaultInside, 'context' | 'book'>;

/** Every stream of this vault that has keys here, verified, as it was seen. */
export async function* everyStream(vault: Opened): AsyncGenerator<StreamFile> {
  const prefix = fileNames.stream('');
  for (const name of await vault.context.keyFiles.names())
    if (name.startsWith(prefix)) yield fileAsSeen(vault, name.slice(prefix.length));
}

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
  const outdated = (await context.grantees()).get(to.person)?.removed === true;
  if (to.removed || outdated || file.closedTo?.includes(to.person) === true) return null;
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

interface Rotation {
  readonly except?: readonly string[];
  /** Epochs the new keys lie above, where newer ones were seen than the file lists. */
  readonly above?: Readonly<Record<string, number>>;
  /** People as they will stand, where that is about to change. */
  readonly people?: People;
}

/**
 * The file with a new key in each of these compartments, for everybody who holds one of it and is still here, and for the
 * member who draws it where their role opens it. Nobody needs to hold a key to make the next one: it is wrapped to public
 * keys.
 */
export async function rotated(
  context: Context,
  file: StreamFile,
  names: readonly string[],
  { except = [], above = {}, people: told }: Rotation = {},
): Promise<StreamFile> {
  const people = told ?? (await context.grantees());
  const fresh = names.map((name) => {
    const found = file.compartments.find(({ compartment }) => compartment === name);
    if (found === undefined) throw new VaultProblem('failed', 'no such compartment');
    const seen = Object.hasOwn(above, name) ? (above[name] ?? 0) : 0;
    return newRawKey(name, Math.max(seen, ...found.keys.map(({ epoch }) => epoch)) + 1);
  });
  const grants = [...file.grants];
  for (const person of people.values()) {
    if (except.includes(person.person)) continue;
    const held = heldBy(file, person.person);
    const theirs = fresh.filter(
      ({ compartment }) =>
        (held.includes(compartment) || person.person === context.member.person) &&
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

const nothingElse: AlsoAdded = { vouch: false, stale: [] };

/**
 * A change of a stream's file, signed and ready to be written: as a whole by who may open all of it, else as an addition
 * with the keys and grants that are new. Whoever signs the whole stands for every key in it from then on, so what is due
 * is drawn anew first.
 */
export async function signChange(
  context: Context,
  after: StreamFile,
  also: AlsoAdded & Pick<Rotation, 'people'> = nothingElse,
): Promise<StreamFile> {
  const { member, keyFiles } = context;
  const bytes = await keyFiles.read(fileNames.stream(after.stream.id));
  const before = bytes === undefined ? undefined : readKeyFile(streamFile, bytes);
  if (!also.vouch && also.stale.length === 0 && maySignWhole(await meIn(context), after)) {
    const grantees = await context.grantees();
    const stopped = new Set([...grantees.values()].flatMap((one) => (one.removed ? [one.person] : [])));
    const people = also.people === undefined ? grantees : withStopped(also.people, stopped);
    const due = dueForRotation(after, people, member.person);
    return signFile(
      member,
      due.length === 0 ? after : await rotated(context, after, due, { people }),
      before,
    );
  }
  if (before === undefined) throw new VaultProblem('failed', 'no such stream');
  return withAddition(context, before, after, also);
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
