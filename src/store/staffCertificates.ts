import type { PersonId } from '../entries/ids.ts';
import type { Context } from './context.ts';
import { meIn } from './grantChanges.ts';
import type { Certificate } from './keyFormat.ts';
import type { People } from './keyHolders.ts';
import { certify, trustedPeople } from './people.ts';
import { VaultProblem } from './problem.ts';
import { leads } from './streamTrust.ts';
import type { Access } from './staffPort.ts';

/** As it stands in a certificate. */
export const certifiedAccess = ({ opens, makes = [], lead = false }: Access) => ({
  opens: opens === null ? null : [...opens],
  ...(makes.length === 0 ? {} : { makes: [...makes] }),
  ...(lead ? { lead: true as const } : {}),
});

/** The number of the next change. It stops where numbers do: nobody stays because their certificate cannot be counted on. */
export const nextRevision = ({ revision = 0 }: Pick<Certificate, 'revision'>): number =>
  Math.min(revision + 1, Number.MAX_SAFE_INTEGER);

/** Throws `failed` unless this person may add people and take them out. */
export async function mustLead(context: Context): Promise<void> {
  if (!leads(await meIn(context))) throw new VaultProblem('failed', 'not a lead');
}

export async function presentPerson(context: Context, person: PersonId): Promise<Certificate> {
  const found = (await context.people()).get(person);
  if (found === undefined || found.removed) throw new VaultProblem('failed', 'nobody of that name');
  return found;
}

export const signer = ({ member }: Context): { readonly signing: CryptoKey; readonly publicKey: string } => ({
  signing: member.keys.signing,
  publicKey: member.open.signing,
});

/** Everybody with one certificate changed, and those whom that person had certified certified anew. Throws `failed`. */
export async function withAnother(
  context: Context,
  changed: Omit<Certificate, 'signature' | 'certifiedBy'>,
): Promise<People> {
  const { member } = context;
  const people = new Map(await context.people());
  for (const one of people.values()) {
    const orphaned = one.certifiedBy === changed.signing && changed.signing !== member.founder;
    if (one.person !== changed.person && !orphaned) continue;
    const about: Omit<Certificate, 'signature'> & { readonly signature?: string } =
      one.person === changed.person ? { ...changed, certifiedBy: one.certifiedBy } : one;
    const { signature: _signature, certifiedBy: _certifiedBy, ...content } = about;
    people.set(one.person, await certify({ ...content, revision: nextRevision(one) }, signer(context)));
  }
  await trustedPeople([...people.values()], member.vault, member.founder).catch((cause: unknown) => {
    throw new VaultProblem('failed', cause);
  });
  return people;
}
