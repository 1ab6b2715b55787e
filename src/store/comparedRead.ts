import type { StreamRef } from '../entries/entry.ts';
import { notAsSeen } from './chainMemory.ts';
import { believedTeam, whoFounds } from './believedTeam.ts';
import type { Context } from './context.ts';
import type { IndexRow } from './homeIndex.ts';
import { olderThanSeen, stillClosed } from './keyMemory.ts';
import type { OwnBook } from './ownBook.ts';
import type { ReadStream } from './ports.ts';
import { readStream, type FoundStream } from './readStream.ts';

type Damaged = ReadStream['damaged'];

/**
 * A stream as it lies there, compared with what this person has seen of it before: heads, and keys, that are older than
 * that were put back. Everything else opens; `damaged` says which. Of the team's stream, what is claimed there without the
 * right to is not handed on as if it held (`believedTeam.ts`).
 */
export async function comparedRead(
  context: Context,
  book: OwnBook,
  stream: StreamRef,
): Promise<{ readonly read: ReadStream; readonly found: FoundStream }> {
  // First what was seen, then what is there: another tab may write in between, and newer is no rollback.
  const row = await book.row(stream.id);
  const found = await readStream(context, stream);
  const heads = olderHeads(found, row);
  const damaged = [
    ...found.damaged,
    ...heads,
    ...(await otherChains(context, found, row, heads)),
    ...(await olderKeys(context, found, row)),
    ...(await falseMark(context, stream)),
    ...(stream.id === context.member.team.id ? await olderCertificates(context) : []),
  ];
  const isTeam = stream.id === context.member.team.id;
  const team = isTeam ? believedTeam(found.entries, await whoFounds(context)) : null;
  if (team !== null) context.sawStopped(team.left);
  const entries = team?.entries ?? found.entries;
  const { keys, unknownKeys } = found;
  const isCase = keys?.file.stream.type === 'case';
  const shut = isCase
    ? await (await import('./keysForWriting.ts')).notToSign(context, keys, { memory: row?.keys, unknownKeys })
    : [];
  return {
    read: {
      entries,
      damaged,
      closedTo: found.closedTo,
      ...(shut.length === 0 ? {} : { notToSign: shut }),
      ...(found.apart.length === 0 ? {} : { apart: found.apart }),
    },
    found,
  };
}

const olderHeads = (found: FoundStream, { heads: seen = {} }: Partial<IndexRow> = {}): Damaged =>
  (found.keys?.file.compartments ?? []).flatMap(({ compartment, slot }) => {
    const state = found.compartments.get(compartment);
    const known = found.damaged.some(({ record }) => record === slot);
    const older = state !== undefined && Object.hasOwn(seen, slot) && state.revision < (seen[slot] ?? 0);
    return older && !known ? [{ record: slot, why: 'chain' as const }] : [];
  });

/** Chains that end before where they were seen to, or hold what somebody can have put there after they stopped. */
async function otherChains(
  context: Context,
  found: FoundStream,
  row: IndexRow | undefined,
  told: Damaged,
): Promise<Damaged> {
  const known = new Set([...found.damaged, ...told].map(({ record }) => record));
  const names = notAsSeen(found, row?.chains, await context.people());
  return (found.keys?.file.compartments ?? [])
    .filter(({ compartment, slot }) => names.includes(compartment) && !known.has(slot))
    .map(({ slot }) => ({ record: slot, why: 'chain' }));
}

/** A key file that was put back, or in which somebody it was closed to is no longer named. */
async function olderKeys(context: Context, found: FoundStream, row: IndexRow | undefined): Promise<Damaged> {
  const file = found.keys?.file;
  if (file === undefined || row?.keys === undefined) return [];
  const older = olderThanSeen(file, row.keys).length > 0;
  const still = await stillClosed(file, row.keys, await context.people());
  return older || still.length > 0 ? [{ record: file.stream.id, why: 'tampered' }] : [];
}

/** A mark that says this case is gone, and was put there by nobody who may erase it. */
async function falseMark(context: Context, { id }: StreamRef): Promise<Damaged> {
  if ((await context.blobs.get('tombstones', id)) === undefined) return [];
  const { markOn } = await import('./goneMarks.ts');
  return (await markOn(context, id)) === 'forged' ? [{ record: id, why: 'tampered' }] : [];
}

/** Certificates that are older than what was seen: somebody put back what they were before. */
async function olderCertificates(context: Context): Promise<Damaged> {
  const people = await context.people();
  const granted = await context.asSeen();
  return [...people.values()]
    .filter(({ person, removed }) => !removed && granted.get(person)?.removed === true)
    .map(({ person }) => ({ record: person, why: 'tampered' }));
}
