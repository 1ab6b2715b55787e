import type { PersonId } from '../entries/ids.ts';
import type { SignableBody } from './checkForSigning.ts';

/** Colleagues by who they are, with the name they go by; `left`: they have stopped. */
export type Colleagues = ReadonlyMap<PersonId, { readonly name: string; readonly left?: true }>;

const plain = (name: string): string => name.trim().replaceAll(/\s+/gu, ' ').toLowerCase();

/** Two texts name the same one. An empty one names nobody. */
export const isSameName = (one: string, other: string): boolean =>
  plain(one) !== '' && plain(one) === plain(other);

/**
 * The colleague who goes by this name here; null for a name from outside, and where two go by it: then nobody can be
 * meant for certain, and the name stays a name.
 */
export function personNamed(name: string | undefined, colleagues: Colleagues): PersonId | null {
  if (name === undefined || plain(name) === '') return null;
  const found = [...colleagues].filter(
    ([, one]) => one.left === undefined && plain(one.name) === plain(name),
  );
  const [only] = found;
  return only === undefined || found.length > 1 ? null : only[0];
}

/** What is about to be signed, with who its names are where they are colleagues here. Nothing else is changed. */
export function withPersons(
  bodies: readonly SignableBody[],
  colleagues: Colleagues,
): readonly SignableBody[] {
  const at = <K extends string>(key: K, name: string | undefined): { readonly [P in K]?: PersonId } => {
    const person = personNamed(name, colleagues);
    return person === null ? {} : ({ [key]: person } as { readonly [P in K]?: PersonId });
  };
  return bodies.map((signable) => {
    if (signable.kind === 'handover') {
      const { receiver, standIn } = signable.body;
      const persons = { ...at('receiverPerson', receiver), ...at('standInPerson', standIn) };
      return { ...signable, body: { ...signable.body, ...persons } };
    }
    if (signable.kind === 'caseOpened') {
      const { responsible, standIn } = signable.body;
      const persons = { ...at('responsiblePerson', responsible), ...at('standInPerson', standIn) };
      return { ...signable, body: { ...signable.body, ...persons } };
    }
    return signable;
  });
}
