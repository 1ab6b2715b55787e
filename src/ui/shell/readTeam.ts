import type { AnyEntry, EntryOf } from '../../entries/entry.ts';
import { asLocalDate, type PersonId } from '../../entries/ids.ts';
import { kindFacts, type EntryKind } from '../../entries/kindFacts.ts';
import type { Competence, Role } from '../../model/vocabulary.ts';
import type { Signer } from '../../rules/facts.ts';
import { officePrefix } from '../../rules/local/officeKeys.ts';
import { isOutside, memberAfter, type StatedMember } from '../../rules/staffMembers.ts';

/** One colleague as the team stream last described them. */
export interface StaffMember {
  readonly name: string;
  /** They have stopped; their name stays with what they signed. */
  readonly left?: true;
  /** The role work is signed in: the most clinical one held. */
  readonly role: Role;
  readonly signer: Signer;
  /** Training that no lead has confirmed. */
  readonly selfDeclared: readonly Competence[];
}
export interface Team {
  readonly staff: ReadonlyMap<PersonId, StaffMember>;
  /** Trained people from outside whom a lead has named, until when; they sign nothing themselves. */
  readonly outside: readonly { readonly name: string; readonly until: string }[];
  /** Settings by key; the last one signed holds. */
  readonly settings: ReadonlyMap<string, string>;
  /** Entries that set something for the office, oldest first; `useLocalSettings` says what holds. */
  readonly office: readonly AnyEntry[];
  /** Entries about who is away, oldest first; `rules/absences.ts` says what they mean. */
  readonly absences: readonly AnyEntry[];
  /** Entries that take an instrument in or out, oldest first; `rules/instruments/readPacks.ts` says what they mean. */
  readonly instruments: readonly AnyEntry[];
}

/** In which role a person of several signs: the one with the widest duty in a case first. */
const signingOrder: readonly Role[] = ['keyStaff', 'caseworker', 'groupLeader', 'lead'];

/**
 * The entry, when it is of that kind and this version can read it. The vault has judged its body by the schema of its
 * kind before it handed it over, so the schemas need not be here to show the home page.
 */
const readAs = <K extends EntryKind>(kind: K, entry: AnyEntry): EntryOf<K> | null =>
  entry.kind === kind && entry.schemaVersion <= kindFacts[kind].version ? (entry as EntryOf<K>) : null;

/** Reads the team stream, oldest entry first. What this version cannot read is left out. */
export function readTeam(entries: readonly AnyEntry[]): Team {
  const staff = new Map<PersonId, StaffMember>();
  const stated = new Map<PersonId, StatedMember>();
  const outside = new Map<PersonId, Team['outside'][number]>();
  const settings = new Map<string, string>();
  const office: AnyEntry[] = [];
  const instruments: AnyEntry[] = [];
  const absences: AnyEntry[] = [];
  for (const entry of entries) {
    if (entry.kind === 'instrumentPack' || entry.kind === 'instrumentPackRemoval') instruments.push(entry);
    if (entry.kind === 'absence') absences.push(entry);
    const said = readAs('staffMember', entry)?.body;
    const member = said === undefined ? null : memberAfter(stated, said, entry.author.person);
    if (member !== null) {
      const person = member.person as PersonId;
      const lead = stated.get(entry.author.person)?.roles.includes('lead') === true;
      stated.set(person, member);
      if (isOutside(member)) {
        const [trained] = member.competences;
        if (lead && trained?.until !== undefined && member.left === undefined)
          outside.set(person, { name: member.name, until: trained.until });
        else outside.delete(person);
        continue;
      }
      staff.set(person, {
        name: member.name,
        ...(member.left === undefined ? {} : { left: true }),
        selfDeclared: member.competences.flatMap(({ confirmed, competence }) =>
          confirmed === 'lead' ? [] : [competence],
        ),
        role: signingOrder.find((role) => member.roles.includes(role)) ?? 'caseworker',
        signer: {
          person,
          roles: member.roles,
          competences: member.competences.map(({ competence, until }) => ({
            id: competence,
            until: until === undefined ? null : asLocalDate(until),
          })),
        },
      });
    }
    const setting = readAs('setting', entry)?.body;
    if (setting === undefined) continue;
    settings.set(setting.key, setting.value);
    if (setting.key.startsWith(officePrefix)) office.push(entry);
  }
  return { staff, outside: [...outside.values()], settings, office, absences, instruments };
}
