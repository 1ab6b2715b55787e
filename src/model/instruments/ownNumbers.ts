import type { PackRule } from './pack.ts';

/** A question of our own whose answer is its own number: nothing is added up, and no number has a meaning of ours. */
export const itself = (id: string, item: string) =>
  ({
    id,
    kind: 'sum',
    items: [item],
    missing: { kind: 'noneAllowed' },
    times: 1,
    bands: [],
    source: 'own question: the answer is the number',
  }) as const satisfies PackRule;

/** That the answer is given back as it is, and that no answer is no number. */
export const itselfCases = (rule: string, item: string, values: readonly number[]) => [
  ...values.map((value) => ({
    from: 'own question: the answer is the number',
    answers: { [item]: String(value) },
    expect: [{ rule, state: 'scored' as const, value, outcome: null }],
  })),
  {
    from: 'own question: no answer is no number',
    answers: { [item]: 'refused' },
    expect: [{ rule, state: 'cannotScore' as const, value: null, outcome: null }],
  },
];

/** What is alike in the packs of our own that are asked in a talk. */
export const ownInATalk = {
  kind: 'perSession',
  accuracy: [],
  population: { relations: 'any', validatedWith: null, period: 'now' },
  licence: { terms: 'own', credit: 'own wording' },
  needs: { competence: null, training: null },
  onlyRaises: false,
  meaningfulChange: null,
  language: { da: { text: 'own', validated: false }, en: { text: 'own', validated: false } },
} as const;
