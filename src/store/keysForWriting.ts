import type { StreamRef } from '../entries/entry.ts';
import { newId } from '../entries/ids.ts';
import type { Context } from './context.ts';
import { VaultProblem } from './problem.ts';
import { grantsFor, newRawKey, newStreamFile, openStreamFile, signFile, type StreamKeys } from './keyRing.ts';

/**
 * The stream's keys, made or added to in memory where a compartment has none yet. Throws `failed` when that would
 * take a full member and this person is none: nobody would trust such a key file.
 */
export async function keysForWriting(
  context: Context,
  stream: StreamRef,
  keys: StreamKeys | undefined,
  wanted: ReadonlySet<string>,
): Promise<{ readonly keys: StreamKeys; readonly newFile: boolean }> {
  const { member } = context;
  const people = await context.people();
  const full = people.get(member.person)?.opens === null;
  if (keys === undefined) {
    if (!full) throw new VaultProblem('failed', 'only a full member makes a stream');
    const file = await newStreamFile(member, stream, people);
    const made = await keysForWriting(context, stream, await openStreamFile(member, file), wanted);
    return { ...made, newFile: true };
  }
  const missing = [...wanted].filter(
    (name) => !keys.file.compartments.some(({ compartment }) => compartment === name),
  );
  if (missing.length === 0) return { keys, newFile: false };
  if (!full) throw new VaultProblem('failed', 'only a full member adds keys');
  const raw = missing.map((name) => newRawKey(name, 1));
  const { signature: _signature, grantedBy: _grantedBy, ...content } = keys.file;
  const file = await signFile(member, {
    ...content,
    compartments: [
      ...content.compartments,
      ...raw.map(({ compartment, id, epoch }) => ({ compartment, slot: newId(), keys: [{ id, epoch }] })),
    ],
    grants: [...content.grants, ...(await grantsFor(member, stream.id, people, raw))],
  });
  return { keys: await openStreamFile(member, file), newFile: true };
}
