import type { Certificate } from './keyFormat.ts';

type People = ReadonlyMap<string, Certificate>;
/** What this person has seen of their colleagues' certificates. */
export interface SeenCertificates {
  /** The highest revision, by person. */
  readonly certificates: Readonly<Record<string, number>>;
  /** The public keys as they were first seen: nobody's ever change. */
  readonly pairs: Readonly<Record<string, string>>;
}
export const nothingSeen: SeenCertificates = { certificates: {}, pairs: {} };

const seenOf = <T>(seen: Readonly<Record<string, T>>, person: string): T | undefined =>
  Object.hasOwn(seen, person) ? seen[person] : undefined;
const pairOf = ({ exchange, signing }: Certificate): string => `${exchange} ${signing}`;

/**
 * The people, where somebody whose certificate is older than one that was seen, or names other keys, counts as stopped:
 * what they signed stays readable, and nothing is granted to them. So does whom they certified, as far as that was not seen
 * before either.
 */
export function withoutOlder(people: People, { certificates, pairs }: SeenCertificates): People {
  const older = [...people.values()].filter(
    (one) =>
      (one.revision ?? 0) < (seenOf(certificates, one.person) ?? 0) ||
      (seenOf(pairs, one.person) ?? pairOf(one)) !== pairOf(one),
  );
  if (older.length === 0) return people;
  const keys = new Set(older.map(({ signing }) => signing));
  const stopped = new Set(older.map(({ person }) => person));
  for (let before = -1; before !== stopped.size;) {
    before = stopped.size;
    for (const { person, certifiedBy, signing } of people.values())
      if (keys.has(certifiedBy) && seenOf(certificates, person) === undefined) {
        stopped.add(person);
        keys.add(signing);
      }
  }
  return new Map(
    [...people].map(([person, one]) => [person, stopped.has(person) ? { ...one, removed: true } : one]),
  );
}

/**
 * What is remembered from now on: of each colleague the highest revision, and their keys. Who counts as stopped for an old
 * certificate or for other keys is no news.
 */
export function seenCertificates(people: People, before: SeenCertificates): SeenCertificates {
  const certificates = { ...before.certificates };
  const pairs = { ...before.pairs };
  const granted = withoutOlder(people, before);
  for (const [person, one] of people) {
    if (granted.get(person)?.removed !== one.removed) continue;
    certificates[person] = one.revision ?? 0;
    pairs[person] = pairOf(one);
  }
  return { certificates, pairs };
}
