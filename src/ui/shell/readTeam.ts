import { kinds } from '../../entries/kinds.ts';
import type { AnyEntry } from '../../entries/entry.ts';
import { asLocalDate, type PersonId } from '../../entries/ids.ts';
import type { Role } from '../../model/vocabulary.ts';
import type { Signer } from '../../rules/facts.ts';

/** One colleague as the team stream last described them. */
export interface StaffMember {
  readonly name: string;
  /** The role work is signed in: the most clinical one held. */
  readonly role: Role;
  readonly signer: Signer;
}
export interface Team {
  readonly staff: ReadonlyMap<PersonId, StaffMember>;
  /** Settings by key; the last one signed holds. */
  readonly settings: ReadonlyMap<string, string>;
}

/** In which role a person of several signs: the one with the widest duty in a case first. */
const signingOrder: readonly Role[] = ['keyStaff', 'caseworker', 'groupLeader', 'lead'];

/** Reads the team stream, oldest entry first. What this version cannot read is left out. */
export function readTeam(entries: readonly AnyEntry[]): Team {
  const staff = new Map<PersonId, StaffMember>();
  const settings = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind === 'staffMember') {
      const read = kinds.staffMember.body.safeParse(entry.body);
      if (!read.success) continue;
      const person = read.data.person as PersonId;
      staff.set(person, {
        name: read.data.name,
        role: signingOrder.find((role) => read.data.roles.includes(role)) ?? 'caseworker',
        signer: {
          person,
          roles: read.data.roles,
          competences: read.data.competences.map(({ competence, until }) => ({
            id: competence,
            until: until === undefined ? null : asLocalDate(until),
          })),
        },
      });
    }
    if (entry.kind === 'setting') {
      const read = kinds.setting.body.safeParse(entry.body);
      if (read.success) settings.set(read.data.key, read.data.value);
    }
  }
  return { staff, settings };
}
