import type { Certificate } from './keyFormat.ts';

type People = ReadonlyMap<string, Certificate>;
type Revisions = Readonly<Record<string, number>>;

const revisionIn = (seen: Revisions, person: string): number | undefined =>
  Object.hasOwn(seen, person) ? seen[person] : undefined;

/**
 * The people, where somebody whose certificate is older than one that was seen counts as stopped: what they signed stays
 * readable, and nothing is granted to them. So does whom they certified, as far as that was not seen before either.
 */
export function withoutOlder(people: People, seen: Revisions): People {
  const older = [...people.values()].filter(
    ({ person, revision = 0 }) => revision < (revisionIn(seen, person) ?? 0),
  );
  if (older.length === 0) return people;
  const keys = new Set(older.map(({ signing }) => signing));
  const stopped = new Set(older.map(({ person }) => person));
  for (let before = -1; before !== stopped.size;) {
    before = stopped.size;
    for (const { person, certifiedBy, signing } of people.values())
      if (keys.has(certifiedBy) && revisionIn(seen, person) === undefined) {
        stopped.add(person);
        keys.add(signing);
      }
  }
  return new Map(
    [...people].map(([person, one]) => [person, stopped.has(person) ? { ...one, removed: true } : one]),
  );
}

/** What is remembered from now on: of each colleague the highest revision. Who counts as stopped for an old one is no news. */
export function seenRevisions(people: People, before: Revisions): Record<string, number> {
  const after = { ...before };
  const granted = withoutOlder(people, before);
  for (const [person, { revision = 0, removed }] of people)
    if (granted.get(person)?.removed === removed) after[person] = revision;
  return after;
}
