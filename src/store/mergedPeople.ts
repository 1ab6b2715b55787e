import type { Context } from './context.ts';
import { ExchangeRefused } from './exchangePort.ts';
import type { Certificate } from './keyFormat.ts';
import { certify, trustedPeople } from './people.ts';
import { nextRevision, signer } from './staffCertificates.ts';
import { leads } from './streamTrust.ts';

type People = ReadonlyMap<string, Certificate>;
const breadth = ({ opens }: Certificate): number => opens?.length ?? Number.POSITIVE_INFINITY;

/**
 * Which of two certificates of one person holds: who was taken out stays out; then the one that was changed more often;
 * then the one that opens less. The signature only settles what is left, so that every machine settles it alike.
 */
function later(a: Certificate, b: Certificate): Certificate {
  if (a.removed !== b.removed) return a.removed ? a : b;
  const [first, second] = [a.revision ?? 0, b.revision ?? 0];
  if (first !== second) return first > second ? a : b;
  if (breadth(a) !== breadth(b)) return breadth(a) < breadth(b) ? a : b;
  return a.signature <= b.signature ? a : b;
}

/** Everything somebody ever was on either side: what they signed was trusted there, before it was known what changed. */
export function widest(here: People, there: People): People {
  const people = new Map(here);
  for (const [person, one] of there) {
    const known = people.get(person);
    const wider = known === undefined || (!one.removed && (known.removed || breadth(one) > breadth(known)));
    if (wider) people.set(person, one);
  }
  return people;
}

/**
 * The people of two machines of one vault. Throws `tampered` for one person with two pairs of keys. Whose certificate would
 * rest on somebody who has stopped is certified anew by a lead; where the person at work is none, throws `needsLead`.
 */
export async function mergedPeople(context: Context, here: People, there: People): Promise<People> {
  const { member } = context;
  const people = new Map(here);
  for (const [person, one] of there) {
    const known = people.get(person);
    if (known !== undefined && (known.exchange !== one.exchange || known.signing !== one.signing))
      throw new ExchangeRefused('tampered');
    people.set(person, known === undefined ? one : later(known, one));
  }
  const all = [...people.values()];
  const certifiers = new Map(all.map((one) => [one.signing, one]));
  for (const one of all) {
    if (one.certifiedBy === member.founder || leads(certifiers.get(one.certifiedBy))) continue;
    if (!leads(people.get(member.person))) throw new ExchangeRefused('needsLead');
    const { signature: _signature, certifiedBy: _certifiedBy, ...content } = one;
    people.set(one.person, await certify({ ...content, revision: nextRevision(one) }, signer(context)));
  }
  return trustedPeople([...people.values()], member.vault, member.founder).catch(() => {
    throw new ExchangeRefused('needsLead');
  });
}

/** The people to write first: newcomers and whoever gained, and nobody yet who is taken out or loses something. */
export function withoutLosses(here: People, merged: People): readonly Certificate[] {
  const gains = (old: Certificate, one: Certificate): boolean =>
    !one.removed &&
    (one.opens === null || (old.opens !== null && old.opens.every((name) => one.opens?.includes(name)))) &&
    (old.makes ?? []).every((name) => one.makes?.includes(name)) &&
    (old.lead !== true || one.lead === true || one.opens === null);
  return [...merged.values()].map((one) => {
    const old = here.get(one.person);
    return old === undefined || gains(old, one) ? one : old;
  });
}
