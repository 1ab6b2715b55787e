import type { PersonId } from '../entries/ids.ts';
import { compartments, type Compartment, type Role } from '../model/vocabulary.ts';
import { accessOf, shareableOn } from './accessOf.ts';

/** What the keys of one case say of one colleague, with what is known of them. */
export interface KeysOfColleague {
  readonly person: PersonId;
  readonly opens: readonly string[];
  readonly shared: readonly string[];
  readonly closed: boolean;
  readonly mayChange: boolean;
}
/** One colleague and one case: what they open, and why. Every part stands under one reason only. */
export interface CaseOpener {
  readonly person: PersonId;
  readonly closed: boolean;
  /** Opens every part that anybody opens here. */
  readonly all: boolean;
  /** Opens all there is on the machine, whatever the roles. */
  readonly everything: boolean;
  readonly opens: readonly Compartment[];
  readonly byRole: readonly Compartment[];
  readonly shared: readonly Compartment[];
  /** Written by them before a colleague whose role opens it went on there. */
  readonly begun: readonly Compartment[];
  /** Their role opens it, and nobody has given them the key. */
  readonly waiting: readonly Compartment[];
  /** What they cannot open. */
  readonly lacks: readonly Compartment[];
  /** What of that could be shared with their roles. */
  readonly shareable: readonly Compartment[];
}

/** The office's own, which everybody opens and no case is about. */
const office: readonly string[] = ['staff', 'settings', 'audit'];

const known = (names: readonly string[]): readonly Compartment[] =>
  compartments.filter((one) => names.includes(one) && !office.includes(one));

/** Who opens which parts of one case, and why. `everything`: people who open all there is, whatever their roles. */
export function caseOpeners(
  keys: readonly KeysOfColleague[],
  rolesOf: (person: PersonId) => readonly Role[],
  everything: (person: PersonId) => boolean,
): readonly CaseOpener[] {
  const there = known(keys.flatMap(({ opens }) => opens));
  return keys.map(({ person, closed, opens: held, shared: given }) => {
    const roles = rolesOf(person);
    const first = everything(person);
    const opens = known(held);
    const role = first ? there : accessOf(roles).opens;
    const byRole = opens.filter((name) => role.includes(name));
    const shared = known(given).filter((name) => opens.includes(name) && !byRole.includes(name));
    const lacks = there.filter((name) => !opens.includes(name));
    return {
      person,
      closed,
      everything: first,
      all: !closed && there.length > 0 && lacks.length === 0,
      opens,
      byRole,
      shared,
      begun: opens.filter((name) => !byRole.includes(name) && !shared.includes(name)),
      waiting: closed ? [] : lacks.filter((name) => role.includes(name)),
      lacks,
      shareable: closed ? [] : lacks.filter((name) => shareableOn(roles).includes(name)),
    };
  });
}
