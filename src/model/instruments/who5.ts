import { answered, numberOptions } from './numberOptions.ts';
import type { Pack } from './pack.ts';

/**
 * WHO-5 Well-Being Index: five items 0-5 on the last two weeks, the sum times four is 0 to 100, higher is better.
 * Topp, Østergaard, Søndergaard, Bech 2015, Psychotherapy and Psychosomatics 84:167. Bands 0-35, 36-50 and over 50
 * and the meaningful change of 10 as they are used in Denmark. It says nothing about danger.
 */
const ids = ['who5.1', 'who5.2', 'who5.3', 'who5.4', 'who5.5'] as const;
const from = 'Topp 2015: raw sum 0 to 25, times four';

/** A raw sum, what it gives and the band it lies in. */
const gives = (values: readonly number[], value: number, outcome: string) => ({
  from,
  answers: answered(ids, values),
  expect: [{ rule: 'wellbeing', state: 'scored' as const, value, outcome }],
});

export const who5 = {
  id: 'who5',
  version: '1998',
  kind: 'outcome',
  asking: {
    by: ['citizenWithWorker', 'citizen'],
    at: ['start', 'middle', 'end', 'followUp'],
    byDefault: true,
    withCare: false,
  },
  items: ids.map((id) => ({ id, options: numberOptions(5, 0) })),
  rules: [
    {
      id: 'wellbeing',
      kind: 'sum',
      items: ids,
      missing: { kind: 'noneAllowed' },
      times: 4,
      bands: [
        { from: 0, outcome: 'upTo35' },
        { from: 36, outcome: 'from36to50' },
        { from: 51, outcome: 'over50' },
      ],
      source: from,
    },
  ],
  meaningfulChange: { rule: 'wellbeing', by: 10, better: 'higher', source: 'Topp 2015' },
  accuracy: [],
  population: {
    relations: 'any',
    validatedWith: {
      gender: 'all',
      fromAge: 9,
      people: null,
      setting: '213 studies in many countries',
      onlyPregnant: false,
    },
    period: 'lastTwoWeeks',
  },
  source: { work: 'who5Topp2015', place: 'scoring and cut-off' },
  licence: {
    terms: 'free, unmodified',
    credit:
      'WHO-5 Well-Being Index, 1998. Psychiatric Research Unit, WHO Collaborating Centre in Mental Health, Hillerød. World Health Organization',
  },
  needs: { competence: null, training: null },
  onlyRaises: false,
  language: {
    da: { text: 'original', validated: true, from: 'Kommunernes Landsforening, FHIR KL-dk-tools, WHO-5' },
    en: { text: 'original', validated: true, from: 'WHO-5, English version 1998' },
  },
  verifiedAgainst: [
    gives([0, 0, 0, 0, 0], 0, 'upTo35'),
    gives([2, 2, 2, 2, 0], 32, 'upTo35'),
    gives([2, 2, 2, 2, 1], 36, 'from36to50'),
    gives([3, 3, 3, 3, 0], 48, 'from36to50'),
    gives([3, 3, 3, 3, 1], 52, 'over50'),
    gives([5, 4, 4, 4, 4], 84, 'over50'),
    gives([5, 5, 5, 5, 5], 100, 'over50'),
    {
      from: 'no rule for missing answers is given, so none is allowed',
      answers: { ...answered(ids, [5, 5, 5, 5, 5]), 'who5.3': 'refused' },
      expect: [{ rule: 'wellbeing', state: 'cannotScore', value: null, outcome: null }],
    },
  ],
} as const satisfies Pack;
