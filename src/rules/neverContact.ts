import type { CaseFacts } from './facts.ts';
import type { NetworkPerson } from './knownNetwork.ts';
import { sameWord } from './mergedByWord.ts';

/** Why nobody makes contact with somebody (model 2022, p. 12-13). */
export type NeverReason = 'usesViolence' | 'harms' | 'notKnown' | 'notSafe';
export interface NeverContacted {
  readonly label: string;
  readonly why: NeverReason;
}

function whyNever({ part, safe }: NetworkPerson): NeverReason | null {
  if (part === 'harms') return 'harms';
  if (safe === 'no') return 'notSafe';
  return part === 'notKnown' ? 'notKnown' : null;
}

/** Everybody the case knows who must not be contacted: those who use violence first, then the network map's. */
export function neverContact({ persons, network }: CaseFacts): readonly NeverContacted[] {
  const using = persons.map(({ label }): NeverContacted => ({ label, why: 'usesViolence' }));
  const onMap = network.flatMap((person): readonly NeverContacted[] => {
    const why = whyNever(person);
    return why === null || using.some(({ label }) => sameWord(label, person.label))
      ? []
      : [{ label: person.label, why }];
  });
  return [...using, ...onMap];
}

/** Those of the map whom a step may begin with: the citizen is still to be asked, and how safe they are. */
export const mayBeAskedAbout = (facts: CaseFacts): readonly NetworkPerson[] => {
  const never = neverContact(facts);
  return facts.network.filter(({ label }) => !never.some((one) => sameWord(one.label, label)));
};

/** Whether this word stands for somebody who must not be contacted, however it was typed. */
export const isNeverContacted = (facts: CaseFacts, who: string): boolean =>
  neverContact(facts).some(({ label }) => sameWord(label, who));
