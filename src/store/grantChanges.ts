import { asPersonId, newId, type PersonId } from '../entries/ids.ts';
import type { Context } from './context.ts';
import { grantTo } from './grants.ts';
import type { Kdf } from './kdf.ts';
import { fileNames, writeKeyFile, type Certificate, type StreamFile } from './keyFormat.ts';
import { newRawKey, rawKeysOf, readStreamFile, signFile, writeStreamFile } from './keyRing.ts';
import { newMark, writeMark } from './ownRecords.ts';
import type { VaultInside } from './vaultInside.ts';
import { certify, trustedPeople, writePeople } from './people.ts';
import { newPerson } from './person.ts';
import { VaultProblem } from './problem.ts';
import { newRecoveryKey } from './recoveryKey.ts';

/**
 * Adds a person and grants them the named compartments (null: all) of every stream the adder holds, and of every
 * later one. Only keys are wrapped anew; no record changes. Certified last, so that a crash adds nobody halfway.
 */
export function addPerson(
  vault: VaultInside,
  request: {
    readonly label: string;
    readonly passphrase: string;
    readonly opens: readonly string[] | null;
    readonly kdf: Kdf;
  },
): Promise<{ readonly person: PersonId; readonly recoveryKey: string }> {
  return vault.inTurn(async () => {
    const { context } = vault;
    await fullMember(context);
    const { member, keyFiles } = context;
    const person = asPersonId(newId());
    const recoveryKey = newRecoveryKey();
    const { founder, training } = member;
    const belongs = { vault: member.vault, team: member.team.id, founder, training };
    const { file, open } = await newPerson(person, belongs, request.passphrase, recoveryKey, request.kdf);
    const content = { vault: member.vault, person, label: request.label, ...open, removed: false };
    const opens = request.opens === null ? null : [...request.opens];
    const certificate = await certify({ ...content, opens }, signer(context));
    await keyFiles.write(fileNames.person(person), writeKeyFile(file));
    await changeStreams(context, (stream) => withGrantsFor(context, stream, certificate));
    await writePeople(keyFiles, [...(await context.people()).values(), certificate]);
    await settle(context);
    return { person, recoveryKey };
  });
}

/** A new key for what is written from now on in one compartment, for everybody who holds it. Old records stay. */
export function rotate(vault: VaultInside, stream: string, compartment: string): Promise<void> {
  return vault.inTurn(async () => {
    const { context } = vault;
    await fullMember(context);
    const people = await context.people();
    const file = await readStreamFile(context.keyFiles, context.member.vault, stream, people);
    if (file === undefined) throw new VaultProblem('failed', 'no such stream');
    await writeStreamFile(context.keyFiles, await rotated(context, file, [compartment], people));
    await settle(context);
  });
}

/**
 * Takes a person out: their grants and their own file go, and every compartment they held gets a new key. What they
 * signed stays theirs and valid. What they could open before, a copy kept elsewhere would still open. Whom they
 * certified is certified anew by the remover; somebody whose own certificate leads back to them cannot do that.
 */
export function removePerson(vault: VaultInside, person: PersonId): Promise<void> {
  return vault.inTurn(async () => {
    const { context } = vault;
    await fullMember(context);
    const people = new Map(await context.people());
    const leaving = people.get(person);
    if (leaving === undefined || leaving.removed || person === context.member.person)
      throw new VaultProblem('failed', 'cannot be removed');
    const { member } = context;
    for (const one of people.values()) {
      const orphaned = one.certifiedBy === leaving.signing && leaving.signing !== member.founder;
      if (one !== leaving && !orphaned) continue;
      const { signature: _signature, certifiedBy: _certifiedBy, ...content } = one;
      const removed = one === leaving || one.removed;
      people.set(one.person, await certify({ ...content, removed }, signer(context)));
    }
    await trustedPeople([...people.values()], member.vault, member.founder).catch((cause: unknown) => {
      throw new VaultProblem('failed', cause);
    });
    await changeStreams(context, async (file) => {
      const held = new Set(
        file.grants
          .filter((grant) => grant.person === person)
          .flatMap(({ keys }) => keys.map((key) => key.compartment)),
      );
      if (held.size === 0 && file.grantedBy !== person) return null;
      const without = { ...file, grants: file.grants.filter((grant) => grant.person !== person) };
      return rotated(context, without, [...held], people);
    });
    await writePeople(context.keyFiles, [...people.values()]);
    await context.keyFiles.remove(fileNames.person(person));
    await settle(context);
  });
}

/** Throws `failed` unless this person holds everything: what others change of keys and people is not trusted. */
async function fullMember(context: Context): Promise<void> {
  const me = (await context.people()).get(context.member.person);
  if (me === undefined || me.removed || me.opens !== null)
    throw new VaultProblem('failed', 'not a full member');
}

const signer = ({ member }: Context): { readonly signing: CryptoKey; readonly publicKey: string } => ({
  signing: member.keys.signing,
  publicKey: member.open.signing,
});

/** Rewrites every stream's file for which `change` answers with one. */
async function changeStreams(
  context: Context,
  change: (file: StreamFile) => Promise<StreamFile | null>,
): Promise<void> {
  const { keyFiles, member } = context;
  const people = await context.people();
  for (const name of await keyFiles.names()) {
    if (!name.startsWith(fileNames.stream(''))) continue;
    const id = name.slice(fileNames.stream('').length);
    const file = await readStreamFile(keyFiles, member.vault, id, people);
    const changed = file === undefined ? null : await change(file);
    if (changed !== null) await writeStreamFile(keyFiles, changed);
  }
}

export async function withGrantsFor(
  context: Context,
  file: StreamFile,
  to: Certificate,
): Promise<StreamFile | null> {
  const keys = (await rawKeysOf(context.member, file)).filter(
    ({ compartment }) => to.opens === null || to.opens.includes(compartment),
  );
  if (keys.length === 0) return null;
  const grant = await grantTo({ vault: file.vault, stream: file.stream.id }, to, keys);
  return resigned(context, { ...file, grants: [...file.grants, grant] });
}

export async function rotated(
  context: Context,
  file: StreamFile,
  names: readonly string[],
  people: ReadonlyMap<string, Certificate>,
): Promise<StreamFile> {
  const fresh = names.map((name) => {
    const found = file.compartments.find(({ compartment }) => compartment === name);
    if (found === undefined) throw new VaultProblem('failed', 'no such compartment');
    return newRawKey(name, Math.max(...found.keys.map(({ epoch }) => epoch)) + 1);
  });
  const grants = [...file.grants];
  for (const person of people.values()) {
    const theirs = fresh.filter(({ compartment }) =>
      file.grants.some(
        (grant) =>
          grant.person === person.person && grant.keys.some((key) => key.compartment === compartment),
      ),
    );
    if (person.removed || theirs.length === 0) continue;
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
  return resigned(context, { ...file, compartments, grants });
}

export function resigned(context: Context, file: StreamFile): Promise<StreamFile> {
  const { signature: _signature, grantedBy: _grantedBy, ...content } = file;
  return signFile(context.member, content);
}

/** Everybody's index looks again at what it may show. */
async function settle(context: Context): Promise<void> {
  context.forgetKeys();
  await context.blobs.write([writeMark(context.member.vault, newMark())]);
}
