import { Decrypter } from 'age-encryption';
import type { StreamRef } from '../../src/entries/entry.ts';
import type { PersonId } from '../../src/entries/ids.ts';
import { summariseGroup } from '../../src/flow/groups/summariseGroup.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { takingIn } from '../../src/app/takingIn.ts';
import { insideOf, restoreBackup, type Vault, type VaultNeeds } from '../../src/store/vault.ts';
import type { VaultInside } from '../../src/store/vaultInside.ts';
import { deskOf } from './anOffice.ts';
import { memoryNeeds, stamp } from './vaultOf.ts';

/** One machine: its ports, and the person at work on it. */
export interface Machine {
  readonly needs: VaultNeeds;
  readonly desk: VaultInside;
}
interface Joining {
  readonly person: PersonId;
  readonly recoveryKey: string;
}

/** A colleague begins on an empty machine of their own with what `from` gives them. */
export async function joins(from: Vault, label: string, { person, recoveryKey }: Joining): Promise<Machine> {
  const { bytes } = await from.exchange.joiningFile(person, stamp);
  const needs = memoryNeeds();
  const restored = await restoreBackup(bytes, recoveryKey, needs.blobs, needs.keyFiles);
  if (restored.kind !== 'restored') throw new Error(restored.why);
  return { needs, desk: await deskOf(needs, person, label) };
}

export const fileFor = async (from: Vault, to: readonly PersonId[], streams: readonly StreamRef[]) =>
  (await from.exchange.pack({ streams, to }, stamp)).bytes;

/** Looks at a file and takes it in; throws what it was refused for. */
export async function takes(to: Vault, file: Uint8Array) {
  const looked = await to.exchange.preview(file);
  if (looked.kind === 'refused') throw new Error(looked.why);
  const taken = await to.exchange.takeIn(looked.token, stamp);
  if (taken.kind === 'refused') throw new Error(taken.why);
  return { looked, taken };
}

/** The same as the page does it: cases with news are folded anew. */
export async function takesAsThePage(to: Vault, file: Uint8Array) {
  const looked = await to.exchange.preview(file);
  if (looked.kind === 'refused') throw new Error(looked.why);
  return takingIn(
    { takeIn: (token) => to.exchange.takeIn(token, stamp) },
    {
      summaries: () => to.summaries(),
      read: async (stream) => ({ ...(await to.read(stream)), stream }),
      refresh: (stream, summary) => to.refreshSummary(stream, summary),
    },
    looked.token,
  );
}

/** The content of a locked file as this person opens it. */
export async function contentFor(vault: Vault, file: Uint8Array): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(insideOf(vault).context.member.keys.exchange);
  return decrypter.decrypt(file, 'text');
}

/** Everything that lies on a machine, byte for byte. */
export async function everythingOn({ blobs, keyFiles }: VaultNeeds) {
  const names = [...(await keyFiles.names())].sort();
  const tables = ['entries', 'heads', 'summaries', 'journal', 'reminders', 'tombstones', 'meta'] as const;
  return {
    files: await Promise.all(names.map(async (name) => [name, await keyFiles.read(name)] as const)),
    rows: await Promise.all(tables.map((table) => blobs.all(table))),
  };
}

/** A stream as it is read on a machine: what came of any order of files must be the same. */
export async function asRead(vault: VaultInside, stream: StreamRef) {
  const { entries, damaged, closedTo } = await vault.read(stream);
  const file = (await vault.context.keysOf(stream.id))?.file;
  const fold = { case: summarise, group: summariseGroup, team: () => null }[stream.type];
  const folded = fold(entries);
  const people = [...(await vault.context.people()).values()].map(({ person, removed, opens }) => ({
    person,
    removed,
    opens,
  }));
  return {
    entries,
    damaged,
    closedTo,
    folded,
    people: people.sort((a, b) => (a.person < b.person ? -1 : 1)),
    keys: file?.compartments
      .map(({ compartment, keys }) => ({ compartment, keys: keys.map(({ id }) => id).sort() }))
      .sort((a, b) => (a.compartment < b.compartment ? -1 : 1)),
  };
}

/** The same machine once more, as if it had been copied before anything came. */
export async function copyOf({ needs, desk }: Machine, label: string): Promise<Machine> {
  const copy = memoryNeeds();
  const { files, rows } = await everythingOn(needs);
  for (const [name, bytes] of files) if (bytes !== undefined) await copy.keyFiles.write(name, bytes);
  const tables = ['entries', 'heads', 'summaries', 'journal', 'reminders', 'tombstones', 'meta'] as const;
  for (const [at, table] of tables.entries())
    await copy.blobs.write((rows[at] ?? []).map((row) => ({ put: table, ...row })));
  return { needs: copy, desk: await deskOf(copy, desk.person, label) };
}
