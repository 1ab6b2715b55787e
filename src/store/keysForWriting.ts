import type { StreamRef } from '../entries/entry.ts';
import { newId } from '../entries/ids.ts';
import type { Context } from './context.ts';
import { dueForRotation, isShutOut, meIn, rotated, signChange } from './grantChanges.ts';
import type { StreamFile } from './keyFormat.ts';
import { grantsFor, newRawKey, newStreamFile, openStreamFile, type StreamKeys } from './keyRing.ts';
import { mayEdit, maySignWhole } from './streamTrust.ts';
import { VaultProblem } from './problem.ts';

/**
 * The stream's keys, made or added to in memory where a compartment has none yet, and drawn anew where somebody who was
 * taken out still holds the newest. Throws `failed` for a compartment that is not this person's to begin.
 */
export async function keysForWriting(
  context: Context,
  stream: StreamRef,
  keys: StreamKeys | undefined,
  wanted: ReadonlySet<string>,
): Promise<{ readonly keys: StreamKeys; readonly newFile: boolean }> {
  const { member } = context;
  const people = await context.people();
  const me = await meIn(context);
  if (keys === undefined) {
    const file = await newStreamFile(member, stream, people);
    const born = { ...(await openStreamFile(member, file)), toWrite: file };
    const made = await keysForWriting(context, stream, born, wanted);
    return { ...made, newFile: true };
  }
  const there = new Set(keys.file.compartments.map(({ compartment }) => compartment));
  const missing = [...wanted].filter((name) => !there.has(name));
  const due = dueForRotation(keys.file, people, member.person).filter((name) => wanted.has(name));
  if (missing.length === 0 && due.length === 0) return { keys, newFile: false };
  if (!missing.every((name) => mayEdit(me, name, 1)))
    throw new VaultProblem('failed', 'no key for this compartment');
  const kept = maySignWhole(me, keys.file)
    ? { ...keys.file, grants: keys.file.grants.filter(({ person }) => !isShutOut(keys.file, people, person)) }
    : keys.file;
  const file = await withNew(context, await rotated(context, kept, due), missing);
  const toWrite = await signChange(context, file);
  return { keys: { ...(await openStreamFile(member, file)), toWrite }, newFile: true };
}

async function withNew(context: Context, file: StreamFile, names: readonly string[]): Promise<StreamFile> {
  const raw = names.map((name) => newRawKey(name, 1));
  const made = raw.map(({ compartment, id, epoch }) => ({
    compartment,
    slot: newId(),
    keys: [{ id, epoch }],
  }));
  const people = await context.people();
  const grants = await grantsFor(context.member, file.stream.id, people, raw, file.closedTo);
  return {
    ...file,
    compartments: [...file.compartments, ...made],
    grants: [...file.grants, ...grants],
  };
}
