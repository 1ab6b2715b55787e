import type { StreamRef } from '../entries/entry.ts';
import { newId } from '../entries/ids.ts';
import type { Context } from './context.ts';
import { meIn, rotated, signChange } from './grantChanges.ts';
import type { Certificate, StreamFile } from './keyFormat.ts';
import { dueForRotation, isShutOut, type People } from './keyHolders.ts';
import { asSeen, isAsSeen, olderThanSeen, type KeyMemory } from './keyMemory.ts';
import {
  compartmentsOf,
  grantsFor,
  newRawKey,
  newStreamFile,
  openStreamFile,
  writingKey,
  type StreamKeys,
} from './keyRing.ts';
import { mayEdit, maySignWhole } from './streamTrust.ts';
import { VaultProblem } from './problem.ts';

/** What is known of a stream beside its key file. */
interface Seen {
  readonly memory?: KeyMemory | undefined;
  /** Records lie there under keys the file does not list. */
  readonly unknownKeys: boolean;
}

/**
 * The stream's keys, made or added to in memory where a compartment has none yet, and drawn anew where the newest is known
 * to somebody who is not to read on, or may be: where the file is older than what was seen, nothing is written under its
 * keys, and recording goes on under fresh ones. Throws `noKey` for a compartment that is not this person's to begin.
 */
export async function keysForWriting(
  context: Context,
  stream: StreamRef,
  keys: StreamKeys | undefined,
  wanted: ReadonlySet<string>,
  seen: Seen = { unknownKeys: false },
): Promise<{ readonly keys: StreamKeys; readonly newFile: boolean }> {
  const { member } = context;
  const people = await context.grantees();
  const me = await meIn(context);
  if (keys === undefined) {
    const file = await newStreamFile(member, stream, people);
    const born = { ...(await openStreamFile(member, file)), toWrite: file };
    const made = await keysForWriting(context, stream, born, wanted);
    return { ...made, newFile: true };
  }
  const there = namesIn(keys.file);
  const missing = [...wanted].filter((name) => !there.has(name));
  const found = await asSeen(keys.file, seen.memory, await context.asSeen());
  const due = dueHere(found, seen, { people, me, writer: member.person });
  if (missing.length === 0 && due.size === 0) return { keys, newFile: false };
  if (!missing.every((name) => mayEdit(me, name, 1))) throw new VaultProblem('noKey');
  const kept = maySignWhole(me, found)
    ? { ...found, grants: found.grants.filter(({ person }) => !isShutOut(found, people, person)) }
    : found;
  const fresh = await rotated(context, kept, [...due], { above: seen.memory?.epochs ?? {} });
  const file = await withNew(context, fresh, missing);
  const toWrite = await signChange(context, file);
  return { keys: { ...(await openStreamFile(member, file)), toWrite }, newFile: true };
}

/**
 * Compartments of a stream this person can sign nothing into: they do not hold the newest key, and it is not theirs to draw
 * one, or to begin there. The same is asked as when they sign, so that it can be said before they write.
 */
export async function notToSign(context: Context, keys: StreamKeys, seen: Seen): Promise<readonly string[]> {
  const there = namesIn(keys.file);
  const names = [...new Set([...compartmentsOf[keys.file.stream.type], ...there])];
  const unheld = names.filter((name) => writingKey(keys, name) === undefined);
  if (unheld.length === 0) return [];
  const writer = context.member.person;
  const people = await context.grantees();
  const me = await meIn(context);
  const found = await asSeen(keys.file, seen.memory, await context.asSeen());
  const due = dueHere(found, seen, { people, me, writer });
  const begins = (name: string): boolean => mayEdit(me, name, 1) && !isShutOut(found, people, writer);
  return unheld.filter((name) => (there.has(name) ? !due.has(name) : !begins(name))).sort();
}

const namesIn = ({ compartments }: StreamFile): ReadonlySet<string> =>
  new Set(compartments.map(({ compartment }) => compartment));

/** Compartments that get a new key before this person writes. */
function dueHere(
  found: StreamFile,
  seen: Seen,
  by: { readonly people: People; readonly me: Certificate | undefined; readonly writer: string },
): ReadonlySet<string> {
  const { people, me, writer } = by;
  const old = outdated(found, seen).filter(
    (name) => mayEdit(me, name, 2) && !isShutOut(found, people, writer),
  );
  return new Set([...dueForRotation(found, people, writer), ...old]);
}

/** Compartments whose newest key is older than one that was seen, or may be: some of what lies there is under another. */
const outdated = (file: StreamFile, { memory, unknownKeys }: Seen): readonly string[] =>
  unknownKeys
    ? file.compartments.flatMap(({ compartment }) =>
        isAsSeen(file, memory, compartment) ? [] : [compartment],
      )
    : olderThanSeen(file, memory);

async function withNew(context: Context, file: StreamFile, names: readonly string[]): Promise<StreamFile> {
  const raw = names.map((name) => newRawKey(name, 1));
  const made = raw.map(({ compartment, id, epoch }) => ({
    compartment,
    slot: newId(),
    keys: [{ id, epoch }],
  }));
  const people = await context.grantees();
  const grants = await grantsFor(context.member, file.stream.id, people, raw, file.closedTo);
  return {
    ...file,
    compartments: [...file.compartments, ...made],
    grants: [...file.grants, ...grants],
  };
}
