import { formsOfViolence } from '../model/vocabulary.ts';
import type { CaseFacts } from './facts.ts';

type Person = CaseFacts['persons'][number];

const sameWord = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da');

/** Who was named once stays, with every form that was told; a relation not known takes nothing away. */
const joined = (before: Person, now: Person): Person => ({
  label: before.label,
  relation: now.relation === 'notKnown' ? before.relation : now.relation,
  forms: formsOfViolence.filter((form) => before.forms.includes(form) || now.forms.includes(form)),
});

/**
 * The persons of a case after one more assessment. Somebody under the same word as before is the same person; others
 * are added. Nobody goes by being left out of a later list: that is how a second danger would be forgotten. Two of the
 * same word within one list are two.
 */
export function withPersons(before: readonly Person[], now: readonly Person[]): readonly Person[] {
  const persons = [...before];
  const met = new Set<number>();
  for (const person of now) {
    const at = before.findIndex((one, index) => !met.has(index) && sameWord(one.label, person.label));
    const known = before[at];
    if (known === undefined) {
      persons.push(person);
      continue;
    }
    met.add(at);
    persons[at] = joined(known, person);
  }
  return persons;
}
