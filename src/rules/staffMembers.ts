import type { EntryOf, AnyEntry } from '../entries/entry.ts';
import type { LocalDate, PersonId } from '../entries/ids.ts';
import type { Competence, Role } from '../model/vocabulary.ts';
import { plusDays } from './dates.ts';

/** A member of staff as one entry states them. */
export interface StatedMember {
  readonly person: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly competences: readonly {
    readonly competence: Competence;
    readonly until?: string | undefined;
    readonly lastUsed?: string | undefined;
    readonly confirmed: 'selfDeclared' | 'lead';
    readonly confirmedBy?: string | undefined;
    readonly confirmedOn?: string | undefined;
  }[];
  readonly keys?: { readonly exchange: string; readonly signing: string } | undefined;
  /** The day they stopped. */
  readonly left?: string | undefined;
}

/** A trained person from outside, named by a lead: opens nothing here, and has no role. */
export const isOutside = ({ roles, keys }: Pick<StatedMember, 'roles' | 'keys'>): boolean =>
  roles.length === 0 && keys === undefined;

/**
 * What one more entry changes of who works here; null when nothing. A lead states what they like of anybody. What others
 * say of themselves gives them no role, and what a lead has confirmed of them stays so, but that they have used it since; of
 * somebody else it says nothing. Until there is a lead, whoever speaks is believed: the store hands on only what the first
 * person, or a lead by certificate, says then.
 */
export function memberAfter(
  staff: ReadonlyMap<PersonId, StatedMember>,
  stated: StatedMember,
  author: PersonId,
): StatedMember | null {
  const leads = [...staff.values()].filter(({ roles, left }) => left === undefined && roles.includes('lead'));
  if (leads.length === 0 || leads.some(({ person }) => person === author)) return stated;
  const known = staff.get(author);
  if (stated.person !== author || known === undefined) return null;
  const usedOn = new Map(stated.competences.map(({ competence, lastUsed }) => [competence, lastUsed]));
  const confirmed = known.competences
    .filter((one) => one.confirmed === 'lead')
    .map((one) => {
      const used = usedOn.get(one.competence);
      return used === undefined || used <= (one.lastUsed ?? '') ? one : { ...one, lastUsed: used };
    });
  const said = stated.competences
    .filter(({ competence }) => !confirmed.some((one) => one.competence === competence))
    .map(({ competence, until, lastUsed }) => ({
      competence,
      ...(until === undefined ? {} : { until }),
      ...(lastUsed === undefined ? {} : { lastUsed }),
      confirmed: 'selfDeclared' as const,
    }));
  return { ...known, name: stated.name, competences: [...confirmed, ...said] };
}

/** Everybody as the team's entries state them, oldest entry first; also those who have stopped, and people from outside. */
export function statedIn(entries: readonly AnyEntry[]): ReadonlyMap<PersonId, StatedMember> {
  const stated = new Map<PersonId, StatedMember>();
  for (const entry of entries) {
    if (entry.kind !== 'staffMember') continue;
    const member = memberAfter(stated, (entry as EntryOf<'staffMember'>).body, entry.author.person);
    if (member !== null) stated.set(member.person as PersonId, member);
  }
  return stated;
}

const toldAgainAfter = 30;
/** The member with this training used today; null when they have none of it, or it was told within thirty days. */
export function usedToday(
  member: StatedMember,
  competence: Competence,
  today: LocalDate,
): StatedMember | null {
  const held = member.competences.find((one) => one.competence === competence);
  if (held === undefined || (held.lastUsed ?? '') > plusDays(today, -toldAgainAfter)) return null;
  return {
    ...member,
    competences: member.competences.map((one) => (one === held ? { ...one, lastUsed: today } : one)),
  };
}
