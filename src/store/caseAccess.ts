import type { StreamRef } from '../entries/entry.ts';
import type { PersonId } from '../entries/ids.ts';
import type { Context } from './context.ts';
import {
  everyStream,
  fileAsSeen,
  forgetIndexOf,
  meIn,
  rotated,
  settle,
  signChange,
  streamFileOf,
  withGrantsFor,
} from './grantChanges.ts';
import { canHaveHad, dueForRotation, heldBy, holdersOf, isShutOut, lacks } from './keyHolders.ts';
import type { Certificate, StreamFile } from './keyFormat.ts';
import { remembered, reopening } from './keyMemory.ts';
import { writeStreamFile } from './keyRing.ts';
import type { VaultInside } from './vaultInside.ts';
import { VaultProblem } from './problem.ts';
import { withoutGrantsOf } from './staffChanges.ts';
import type { CaseAccess } from './staffPort.ts';
import { maySignWhole, opensByRole } from './streamTrust.ts';

export async function caseAccess(context: Context, stream: string): Promise<CaseAccess> {
  const file = await streamFileOf(context, stream);
  const people = await context.grantees();
  const present = [...people.values()].filter(({ removed }) => !removed);
  return {
    people: present.map((one) => ({
      person: one.person as PersonId,
      label: one.label,
      opens: file.compartments
        .map(({ compartment }) => compartment)
        .filter((name) => holdersOf(file, name).includes(one.person)),
      shared: sharedWith(file, one.person),
      closed: file.closedTo?.includes(one.person) === true,
      mayChange: isWhole(one, file),
    })),
    mayClose: isWhole(await meIn(context), file),
  };
}

/**
 * Closes a case to a named colleague, whatever their role: their grants go and everything they can have had a key of gets
 * a new one, so that nothing written from now on opens to a key they may have kept. `lastHolder`: nobody else could open it.
 */
export function closeCaseTo(
  vault: VaultInside,
  stream: StreamRef,
  person: PersonId,
): Promise<'done' | 'lastHolder'> {
  return vault.inTurn(async () => {
    const { context } = vault;
    const people = await context.people();
    const file = await mine(vault, stream);
    const leaving = people.get(person);
    if (person === context.member.person || leaving === undefined || people.get(person)?.removed !== false)
      throw new VaultProblem('failed', 'nobody it can be closed to');
    const held = heldBy(file, person);
    const others = (name: string): boolean =>
      holdersOf(file, name).some((one) => one !== person && !isShutOut(file, people, one));
    if (!held.every(others)) return 'lastHolder';
    const closedTo = [...new Set([...(file.closedTo ?? []), person])];
    const without = withoutGrantsOf(file, person);
    const reopened = (without.reopened ?? []).filter((one) => one.person !== person);
    const shut = { ...without, closedTo, reopened };
    const had = canHaveHad(file, leaving);
    await write(vault, await rotated(context, shut, had), person);
    const { sealHeadsAnew } = await import('./sealingAnew.ts');
    await sealHeadsAnew(vault, shut, had);
    return 'done';
  });
}

/** Opens a case to somebody it was closed to: they get again what their role opens. */
export function openCaseTo(vault: VaultInside, stream: StreamRef, person: PersonId): Promise<void> {
  return vault.inTurn(async () => {
    const { context } = vault;
    const { closedTo = [], reopened: before = [], ...file } = await mine(vault, stream);
    const left = closedTo.filter((one) => one !== person);
    const others = before.filter((one) => one.person !== person);
    const reopened = [...others, await reopening(context, file, person)];
    const open = { ...file, reopened, ...(left.length === 0 ? {} : { closedTo: left }) };
    const to = (await context.people()).get(person);
    if (to === undefined) throw new VaultProblem('failed', 'nobody of that name');
    await write(vault, (await withGrantsFor(context, open, to)) ?? open, person);
  });
}

/**
 * Shares parts of one case with a colleague whose role does not open them in every case: these and no others. What was
 * shared and is not among them is taken back: it gets a new key, which they do not have. Throws `failed` when nobody else
 * could open that.
 */
export function grantOnCase(
  vault: VaultInside,
  stream: StreamRef,
  person: PersonId,
  names: readonly string[],
): Promise<void> {
  return vault.inTurn(async () => {
    const { context } = vault;
    const people = await context.people();
    const to = people.get(person);
    if (to === undefined) throw new VaultProblem('failed', 'nobody of that name');
    const file = await mine(vault, stream);
    const lost = sharedWith(file, person).filter((name) => !names.includes(name) && !opensByRole(to, name));
    const heldByOthers = (name: string): boolean =>
      holdersOf(file, name).some((one) => one !== person && !isShutOut(file, people, one));
    if (!lost.every(heldByOthers)) throw new VaultProblem('failed', 'nobody else holds it');
    const rest = (file.shared ?? []).filter((one) => one.person !== person);
    const shared = names.length === 0 ? rest : [...rest, { person, compartments: [...names] }];
    const kept = { ...(lost.length === 0 ? file : withoutGrantsOf(file, person)), shared };
    const byRole = lost.length === 0 ? kept : ((await withGrantsFor(context, kept, to)) ?? kept);
    const given = (await withGrantsFor(context, byRole, to, names)) ?? byRole;
    await write(vault, lost.length === 0 ? given : await rotated(context, given, lost), person);
  });
}

const sharedWith = (file: StreamFile, person: string): readonly string[] =>
  (file.shared ?? []).find((one) => one.person === person)?.compartments ?? [];

/** How many streams a colleague still waits for: their role opens them, and nobody who could has shared the key. */
export async function accessWaiting(vault: VaultInside): Promise<ReadonlyMap<string, number>> {
  const waiting = new Map<string, number>();
  const people = await vault.context.grantees();
  for await (const file of everyStream(vault))
    for (const person of people.values()) {
      if (isShutOut(file, people, person.person)) continue;
      if (lacks(file, person)) waiting.set(person.person, (waiting.get(person.person) ?? 0) + 1);
    }
  return waiting;
}

/** Shares with every colleague what their role opens and this person holds, and draws anew what is due. */
export function shareAccess(vault: VaultInside): Promise<void> {
  return vault.inTurn(async () => {
    const { context } = vault;
    const people = await context.grantees();
    const changed = new Set<string>();
    for await (const file of everyStream(vault)) {
      const due = dueForRotation(file, people, context.member.person);
      let after: StreamFile = due.length === 0 ? file : await rotated(context, file, due);
      for (const person of people.values()) {
        const given = await withGrantsFor(context, after, person);
        if (given !== null) changed.add(person.person);
        after = given ?? after;
      }
      if (after !== file) await writeStreamFile(context.keyFiles, await signChange(context, after));
    }
    for (const person of changed) await forgetIndexOf(context, person);
    await settle(context);
  });
}

/** A case's file, for somebody who may sign all of it, closed to everybody it was seen closed to. Throws `failed`. */
async function mine(vault: VaultInside, stream: StreamRef): Promise<StreamFile> {
  const whole = await fileAsSeen(vault, stream.id);
  if (stream.type === 'team' || !isWhole(await meIn(vault.context), whole))
    throw new VaultProblem('failed', 'takes somebody who holds all of it');
  return whole;
}

/** Who may change a case's keys as a whole: never somebody it is closed to. */
const isWhole = (person: Certificate | undefined, file: StreamFile): boolean => maySignWhole(person, file);

/** Whoever changed a case's keys remembers how they left them, so that an older file put back is told at once. */
async function write({ context, book }: VaultInside, file: StreamFile, about: PersonId): Promise<void> {
  const after = await signChange(context, file);
  await writeStreamFile(context.keyFiles, after);
  await forgetIndexOf(context, about);
  await settle(context);
  const row = await book.row(file.stream.id);
  const keys = remembered(after, row?.keys);
  await book.commit(
    new Map([[file.stream.id, { stream: file.stream.id, parts: {}, heads: {}, ...row, keys }]]),
    [],
  );
}
