import type { Entry } from '../../entries/entry.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { sayingsOf } from '../../rules/sayings.ts';
import { marksOf } from '../../rules/situationMarks.ts';

/**
 * Adds what this entry brought up, after its own learner. The same facts come back when it brought nothing new, so
 * that an entry which moves nothing is still listed as noted.
 */
export function withMarks(facts: CaseFacts, entry: Entry): CaseFacts {
  const said = Object.entries(sayingsOf(entry)).filter(
    ([question, answer]) => facts.said[question] !== answer,
  );
  if (said.length === 0 && entry.kind !== 'assessment') return facts;
  const next = said.length === 0 ? facts.said : { ...facts.said, ...Object.fromEntries(said) };
  const marks = marksOf({ said: next, persons: facts.persons });
  const same = marks.length === facts.marks.length && marks.every((mark, at) => mark === facts.marks[at]);
  return same && next === facts.said ? facts : { ...facts, said: next, marks: same ? facts.marks : marks };
}
