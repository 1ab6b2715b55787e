import type { Pack, PackItem, PackRule } from '../../src/model/instruments/pack.ts';

/** An obviously invented instrument: items `made.1` ..., 0 to 4, and the rules the test is about. */
export function madeUpPack(about: {
  readonly items?: readonly PackItem[];
  readonly rules: readonly PackRule[];
  readonly verifiedAgainst?: Pack['verifiedAgainst'];
}): Pack {
  const items = about.items ?? [1, 2, 3, 4].map((number) => madeUpItem(`made.${number}`));
  return {
    id: 'made',
    version: '1',
    kind: 'outcome',
    asking: { by: ['citizen'], at: ['start'], byDefault: false, withCare: false },
    items,
    rules: about.rules,
    meaningfulChange: null,
    accuracy: [],
    population: { relations: 'any', validatedWith: null, period: 'now' },
    source: { work: 'ownWording', place: 'made up for a test' },
    licence: { terms: 'imported', credit: 'nobody', statement: 'made up for a test' },
    needs: { competence: null, training: null },
    onlyRaises: false,
    language: { da: { text: 'unavailable', validated: false }, en: { text: 'original', validated: false } },
    verifiedAgainst:
      about.verifiedAgainst ??
      about.rules.map(({ id }) => ({
        from: 'stands for a case that was checked elsewhere',
        answers: {},
        expect: [{ rule: id, state: 'scored' as const, value: null, outcome: null }],
      })),
  };
}

export const madeUpItem = (
  id: string,
  more: Partial<Pick<PackItem, 'options' | 'reversed' | 'attention'>> = {},
): PackItem => ({
  id,
  options: [0, 1, 2, 3, 4].map((value) => ({ answer: String(value), value })),
  ...more,
});

type NumberRule = Extract<PackRule, { readonly kind: 'sum' | 'mean' }>;
export const numberRule = (more: Partial<NumberRule> = {}): PackRule =>
  ({
    id: 'made',
    kind: 'sum',
    items: ['made.1', 'made.2', 'made.3', 'made.4'],
    missing: { kind: 'noneAllowed' },
    times: 1,
    bands: [],
    source: 'the made-up manual, page 1',
    ...more,
  }) as PackRule;
