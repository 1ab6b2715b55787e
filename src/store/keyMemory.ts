import type { Context } from './context.ts';
import type { Certificate, StreamFile } from './keyFormat.ts';
import type { People } from './keyHolders.ts';
import { signatureHolds, signed } from './signedDocument.ts';
import { opensAll } from './streamTrust.ts';

/** What somebody has seen of a stream's keys, kept in their own index: an older file put back is told by it. */
export interface KeyMemory {
  /** Highest epoch by compartment. */
  readonly epochs: Readonly<Record<string, number>>;
  /** Colleagues the case was closed to. */
  readonly closedTo?: readonly string[];
}

const epochsOf = (file: StreamFile): Record<string, number> =>
  Object.fromEntries(
    file.compartments.map((one) => [one.compartment, Math.max(0, ...one.keys.map((key) => key.epoch))]),
  );

const seenEpoch = (memory: KeyMemory | undefined, compartment: string): number =>
  memory !== undefined && Object.hasOwn(memory.epochs, compartment) ? (memory.epochs[compartment] ?? 0) : 0;

/** What is remembered once a file was found to be no older than what was seen before. */
export function remembered(file: StreamFile, before?: KeyMemory): KeyMemory {
  const epochs = { ...before?.epochs };
  for (const [name, epoch] of Object.entries(epochsOf(file)))
    epochs[name] = Math.max(epoch, seenEpoch(before, name));
  const closedTo = file.closedTo ?? [];
  return { epochs, ...(closedTo.length === 0 ? {} : { closedTo: [...closedTo].sort() }) };
}

/** Compartments whose newest key is older than one that was seen. */
export const olderThanSeen = (file: StreamFile, memory: KeyMemory | undefined): readonly string[] =>
  Object.entries(epochsOf(file)).flatMap(([name, epoch]) => (epoch < seenEpoch(memory, name) ? [name] : []));

/** Whether this file's newest key of a compartment is exactly the newest that was seen. */
export const isAsSeen = (file: StreamFile, memory: KeyMemory | undefined, compartment: string): boolean =>
  seenEpoch(memory, compartment) === epochsOf(file)[compartment];

/** States that the case is opened to somebody again, over the keys as they stand. */
export const reopening = (
  { member }: Context,
  file: StreamFile,
  person: string,
): Promise<NonNullable<StreamFile['reopened']>[number]> =>
  signed(
    {
      vault: file.vault,
      stream: file.stream.id,
      person,
      epochs: epochsOf(file),
      by: member.person as string,
    },
    member.keys.signing,
  );

/**
 * Colleagues the case was seen closed to, and whom the file leaves out although nobody who may has opened it to them
 * since: whoever it is closed to cannot write themselves back in.
 */
export async function stillClosed(
  file: StreamFile,
  memory: KeyMemory | undefined,
  people: People,
): Promise<readonly string[]> {
  const closed = memory?.closedTo ?? [];
  const still: string[] = [];
  for (const person of closed)
    if (file.closedTo?.includes(person) !== true && !(await isReopened(file, memory, people, person)))
      still.push(person);
  return still;
}

/** The file with everybody the case was seen closed to, where they were left out since. */
export async function asSeen(
  file: StreamFile,
  memory: KeyMemory | undefined,
  people: People,
): Promise<StreamFile> {
  const still = await stillClosed(file, memory, people);
  return still.length === 0 ? file : { ...file, closedTo: [...(file.closedTo ?? []), ...still] };
}

async function isReopened(
  file: StreamFile,
  memory: KeyMemory | undefined,
  people: People,
  person: string,
): Promise<boolean> {
  const said = (file.reopened ?? []).filter((one) => one.person === person);
  for (const one of said) {
    const by = people.get(one.by);
    const fits = one.vault === file.vault && one.stream === file.stream.id;
    const sinceThen = Object.entries(memory?.epochs ?? {}).every(
      ([name, epoch]) => Object.hasOwn(one.epochs, name) && (one.epochs[name] ?? 0) >= epoch,
    );
    if (!fits || !sinceThen || by === undefined || !mayReopen(by, file, memory, person)) continue;
    if (await signatureHolds(one, by.signing)) return true;
  }
  return false;
}

const mayReopen = (
  by: Certificate,
  file: StreamFile,
  memory: KeyMemory | undefined,
  person: string,
): boolean => by.person !== person && opensAll(by, file) && memory?.closedTo?.includes(by.person) !== true;
