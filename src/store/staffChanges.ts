import { asPersonId, newId, type PersonId } from '../entries/ids.ts';
import type { Context } from './context.ts';
import {
  everyStream,
  forgetIndexOf,
  meIn,
  rotated,
  settle,
  signChange,
  withGrantsFor,
} from './grantChanges.ts';
import type { Kdf } from './kdf.ts';
import { canHaveHad, heldBy, holdersOf, isShutOut } from './keyHolders.ts';
import { fileNames, readKeyFile, streamFile, writeKeyFile, type StreamFile } from './keyFormat.ts';
import { writeStreamFile } from './keyRing.ts';
import type { VaultInside } from './vaultInside.ts';
import { certify, writePeople } from './people.ts';
import { newPerson } from './person.ts';
import { VaultProblem } from './problem.ts';
import { certifiedAccess, mustLead, presentPerson, signer, withAnother } from './staffCertificates.ts';
import { mayEdit, maySignWhole, opensByRole } from './streamTrust.ts';
import { versionsOf } from './streamVersions.ts';
import { withAddition } from './withAddition.ts';
import type { Access, AddedPerson, StaffChange } from './staffPort.ts';

/**
 * Adds a person and grants them what their role opens of every stream the adder holds, and of every later one. Only keys
 * are wrapped anew; no record changes. Certified last, so that a crash adds nobody halfway; who is certified is added, whatever fails
 * after that. Throws `failed` for initials that somebody here has.
 */
export function addPerson(
  vault: VaultInside,
  request: Access & { readonly label: string; readonly passphrase: string; readonly kdf: Kdf },
): Promise<AddedPerson> {
  return vault.inTurn(async () => {
    const { context } = vault;
    await mustLead(context);
    const here = [...(await context.people()).values()].filter(({ removed }) => !removed);
    const taken = here.some(({ label }) => asCompared(label) === asCompared(request.label));
    if (taken) throw new VaultProblem('failed', 'somebody here has these initials');
    const { newRecoveryKey } = await import('./recoveryKey.ts');
    const { member, keyFiles } = context;
    const person = asPersonId(newId());
    const recoveryKey = newRecoveryKey();
    const { founder, training } = member;
    const belongs = { vault: member.vault, team: member.team.id, founder, training };
    const { file, open } = await newPerson(person, belongs, request.passphrase, recoveryKey, request.kdf);
    const content = { vault: member.vault, person, label: request.label, ...open, removed: false };
    const certificate = await certify({ ...content, ...certifiedAccess(request) }, signer(context));
    await keyFiles.write(fileNames.person(person), writeKeyFile(file));
    const people = new Map(await context.people()).set(person, certificate);
    const also = { vouch: false, stale: [], people };
    for await (const stream of everyStream(vault)) {
      const changed = await withGrantsFor(context, stream, certificate);
      if (changed !== null) await writeStreamFile(keyFiles, await signChange(context, changed, also));
    }
    await writePeople(keyFiles, [...people.values()]).catch(async (cause: unknown) => {
      context.forgetKeys();
      if (!(await context.people()).has(person)) throw cause;
    });
    // What is only looked at again with the next change keeps nobody's one recovery key from them.
    await settle(context).catch(() => undefined);
    return { person, recoveryKey, keys: { exchange: open.exchange, signing: open.signing } };
  });
}

const asCompared = (label: string): string => label.trim().toLowerCase();

/**
 * Takes a person out: their own file goes, and every compartment they can have had a key of gets a new one, at once where
 * the remover may edit it (with its head sealed anew) and otherwise before somebody who may writes there next. What they signed stays theirs and valid. What they
 * could open before, a copy kept elsewhere would still open. Whom they certified is certified anew by the remover;
 * somebody whose own certificate leads back to them cannot do that.
 */
export function removePerson(vault: VaultInside, person: PersonId): Promise<StaffChange> {
  return vault.inTurn(async () => {
    const { context } = vault;
    await mustLead(context);
    const leaving = await presentPerson(context, person);
    if (person === context.member.person) throw new VaultProblem('failed', 'cannot be removed');
    const people = await withAnother(context, { ...leaving, removed: true });
    if (!(await othersHold(vault, person, () => true))) return 'lastHolder';
    const me = await meIn(context);
    const now = await context.people();
    const renewed: [StreamFile, readonly string[]][] = [];
    for await (const file of everyStream(vault)) {
      const had = canHaveHad(file, leaving);
      const all = maySignWhole(me, file);
      const signedIt = await hasSigned(context, file, person);
      const vouch = !all && signedIt;
      if (had.length === 0 && !signedIt) continue;
      const kept = all ? withoutGrantsOf(file, person) : file;
      const mine = isShutOut(file, now, context.member.person) ? [] : had;
      const fresh = mine.filter((name) => mayEdit(me, name, 2));
      const changed = await rotated(context, kept, fresh, { except: [person] });
      const stale = had.filter((name) => !fresh.includes(name));
      await writeStreamFile(context.keyFiles, await signChange(context, changed, { vouch, stale, people }));
      renewed.push([file, fresh]);
    }
    await writePeople(context.keyFiles, [...people.values()]);
    await context.keyFiles.remove(fileNames.person(person));
    await settle(context);
    const { sealHeadsAnew } = await import('./sealingAnew.ts');
    for (const [file, names] of renewed) await sealHeadsAnew(vault, file, names);
    return 'done';
  });
}

/**
 * Gives a person the access of other roles. What they no longer open gets a new key; that takes somebody who may edit
 * all of it, else `failed`. The founder may step back in this way from what only the first person alone must open.
 */
export function changePerson(vault: VaultInside, person: PersonId, access: Access): Promise<StaffChange> {
  return vault.inTurn(async () => {
    const { context } = vault;
    await mustLead(context);
    const old = await presentPerson(context, person);
    const { makes: _makes, lead: _lead, ...rest } = old;
    const next = { ...rest, ...certifiedAccess(access) };
    const people = await withAnother(context, next);
    const lost = (name: string): boolean => opensByRole(old, name) && !opensByRole(next, name);
    if (!(await othersHold(vault, person, lost))) return 'lastHolder';
    const me = await meIn(context);
    const changes: StreamFile[] = [];
    for await (const file of everyStream(vault)) {
      const all = maySignWhole(me, file);
      if (!all && heldBy(file, person).some(lost))
        throw new VaultProblem('failed', 'takes somebody who holds all of it');
      const had = canHaveHad(file, old).filter(lost);
      const fresh = all ? had : [];
      const dropped =
        fresh.length === 0
          ? file
          : await rotated(context, withoutGrantsOf(file, person), fresh, { except: [person] });
      const given = await withGrantsFor(context, dropped, next, undefined, file);
      const signedBefore = old.opens === null && (await hasSigned(context, file, person));
      if (given === null && had.length === 0 && !signedBefore) continue;
      const byMe = await signChange(context, given ?? dropped, {
        vouch: false,
        stale: all ? [] : had,
        people,
      });
      const ownWord = signedBefore && person === context.member.person;
      const vouched = { vouch: true, stale: [] };
      changes.push(ownWord ? await withAddition(context, byMe, given ?? dropped, vouched) : byMe);
    }
    for (const file of changes) await writeStreamFile(context.keyFiles, file);
    await writePeople(context.keyFiles, [...people.values()]);
    await forgetIndexOf(context, person);
    await settle(context);
    return 'done';
  });
}

/** The file without anything for this person: no grant, nothing shared. */
export const withoutGrantsOf = ({ shared, ...file }: StreamFile, person: string): StreamFile => ({
  ...file,
  ...(shared === undefined ? {} : { shared: shared.filter((one) => one.person !== person) }),
  grants: file.grants.filter((grant) => grant.person !== person),
});

/** Whether somebody else holds every one of these compartments that this person holds, in every stream. */
async function othersHold(
  vault: VaultInside,
  person: string,
  which: (compartment: string) => boolean,
): Promise<boolean> {
  const people = await vault.context.people();
  for await (const file of everyStream(vault))
    for (const name of heldBy(file, person).filter(which))
      if (!holdersOf(file, name).some((one) => one !== person && !isShutOut(file, people, one))) return false;
  return true;
}

/** Whether this person signed the file or an addition to it, as it lies on the disk. */
async function hasSigned({ keyFiles }: Context, { stream }: StreamFile, person: string): Promise<boolean> {
  const bytes = await keyFiles.read(fileNames.stream(stream.id));
  if (bytes === undefined) return false;
  return versionsOf(readKeyFile(streamFile, bytes)).some((one) =>
    [one, ...(one.added ?? [])].some(({ grantedBy }) => grantedBy === person),
  );
}
