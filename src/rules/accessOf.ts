import { roleAccess } from '../model/access.ts';
import { compartments, type Compartment, type Role } from '../model/vocabulary.ts';

export interface PersonAccess {
  readonly opens: readonly Compartment[];
  readonly makes: readonly Compartment[];
  readonly lead: boolean;
}

/** What a person of these roles opens by key: all that any of the roles opens. Source: `model/access.ts`. */
export function accessOf(roles: readonly Role[]): PersonAccess {
  const of = (part: 'opens' | 'makes'): readonly Compartment[] =>
    compartments.filter((name) => roles.some((role) => roleAccess[role][part].includes(name)));
  const opens = of('opens');
  return {
    opens,
    makes: of('makes').filter((name) => !opens.includes(name)),
    lead: roles.includes('lead'),
  };
}

/** The parts of one case that a colleague may be given beyond what their roles open in every case. */
export function shareableOn(roles: readonly Role[]): readonly Compartment[] {
  const { opens } = accessOf(roles);
  return compartments.filter(
    (name) => !opens.includes(name) && roles.some((role) => roleAccess[role].perCase.includes(name)),
  );
}
