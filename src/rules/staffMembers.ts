import type { PersonId } from '../entries/ids.ts';
import type { Competence, Role } from '../model/vocabulary.ts';

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

/**
 * What one more entry changes of who works here; null when nothing. A lead states what they like of anybody. What others
 * say of themselves gives them no role, and what a lead has confirmed of them stays so; of somebody else it says
 * nothing. Until there is a lead, whoever speaks is believed: the store hands on only what the first person, or a lead by
 * certificate, says then.
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
  const confirmed = known.competences.filter((one) => one.confirmed === 'lead');
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
