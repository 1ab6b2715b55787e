import type { Certificate, StreamFile } from './keyFormat.ts';
import { newestKeys } from './keyRing.ts';
import { mayEdit, opensByRole, opensHere } from './streamTrust.ts';

export type People = ReadonlyMap<string, Certificate>;

const keysIn = (file: StreamFile, compartment: string) =>
  file.compartments.find((one) => one.compartment === compartment)?.keys ?? [];
const holdersOfKey = (file: StreamFile, key: string): readonly string[] =>
  file.grants.filter(({ keys }) => keys.some(({ id }) => id === key)).map(({ person }) => person);

/** Who was granted the newest key of a compartment, or one of them, whether or not they are still here. */
export const holdersOf = (file: StreamFile, compartment: string): readonly string[] => [
  ...new Set(newestKeys(file, compartment).flatMap((key) => holdersOfKey(file, key))),
];

/** Compartments of which somebody was granted a key, the newest or an older one. */
export const heldBy = (file: StreamFile, person: string): readonly string[] => [
  ...new Set(
    file.grants
      .filter((grant) => grant.person === person)
      .flatMap(({ keys }) => keys.map(({ compartment }) => compartment)),
  ),
];

/** Whether somebody may not have this stream's keys any more: they stopped, or the case is closed to them. */
export const isShutOut = (file: StreamFile, people: People, person: string): boolean =>
  people.get(person)?.removed !== false || file.closedTo?.includes(person) === true;

/** Whether somebody opens a compartment here for good, and so is granted its next key. */
export const mayKeep = (file: StreamFile, people: People, person: string, compartment: string): boolean => {
  const known = people.get(person);
  return known !== undefined && !isShutOut(file, people, person) && opensHere(known, file, compartment);
};

/**
 * Whether a newest key of a compartment is stood for by nobody who may draw one there today: who listed it only began it,
 * stopped, lost the role, or has the case closed to them. They know that key, whoever is on the list of holders.
 */
const isListedByAnother = (file: StreamFile, people: People, compartment: string): boolean =>
  newestKeys(file, compartment).some((id) => {
    const by = file.listedBy?.get(id);
    const mayDraw = (one: string): boolean =>
      !isShutOut(file, people, one) && mayEdit(people.get(one), compartment, 2);
    return by !== undefined && !by.some(mayDraw);
  });

/**
 * Compartments whose newest key is known to somebody who is not to read what `writer` writes there next: they stopped, the
 * case is closed to them, they only began it, or they listed the key themselves. Or whose newest key, since two machines
 * drew theirs, is not in everybody's hands who held one. Only who opens a compartment by role draws it anew.
 */
export const dueForRotation = (file: StreamFile, people: People, writer: string): readonly string[] =>
  isShutOut(file, people, writer)
    ? []
    : file.compartments
        .map(({ compartment }) => compartment)
        .filter((name) => mayEdit(people.get(writer), name, 2))
        .filter((name) => {
          const holders = holdersOf(file, name);
          const newest = newestKeys(file, name);
          const shared = newest.every((key) => holdersOfKey(file, key).length >= holders.length);
          const missed = !holders.includes(writer) && heldBy(file, writer).includes(name);
          const other = holders.some((one) => one !== writer && !mayKeep(file, people, one, name));
          return !shared || missed || other || isListedByAnother(file, people, name);
        });

/**
 * Compartments whose keys somebody can have had, whatever the list of holders says now: that list was theirs to write.
 * What their role opens or lets them begin, what was shared with them, what they hold, and the keys they listed.
 */
export const canHaveHad = (file: StreamFile, person: Certificate): readonly string[] => {
  const held = heldBy(file, person.person);
  return file.compartments
    .map(({ compartment }) => compartment)
    .filter(
      (name) =>
        opensHere(person, file, name) ||
        person.makes?.includes(name) === true ||
        held.includes(name) ||
        keysIn(file, name).some(({ id }) => file.listedBy?.get(id)?.includes(person.person) === true),
    );
};

/** Whether somebody waits for a key that their role opens. */
export const lacks = (file: StreamFile, person: Certificate): boolean =>
  file.compartments.some(
    ({ compartment }) =>
      opensByRole(person, compartment) && !holdersOf(file, compartment).includes(person.person),
  );
