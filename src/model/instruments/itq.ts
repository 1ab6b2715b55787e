import { itqCases, itqCore, itqImpairment } from './itqCases.ts';
import { numberOptions } from './numberOptions.ts';
import type { Pack } from './pack.ts';

/**
 * International Trauma Questionnaire, final version: Cloitre, Shevlin, Brewin, Bisson, Roberts, Maercker, Karatzias,
 * Hyland 2018, Acta Psychiatrica Scandinavica 138:536. Nine items on the worst experience in the last month (P) and
 * nine on oneself and others (C), 0-4; 2 or more counts. Something to talk about, never a diagnosis.
 */
const [p, c] = itqCore;
const endorsed = (id: string, items: readonly string[]) => ({ id, items, from: 2, atLeast: 1 });
const ptsd = ['reexperiencing', 'avoidance', 'threat', 'ptsdImpairment'];
const dso = ['affect', 'selfConcept', 'relationships', 'dsoImpairment'];
const sum = (id: string, items: readonly string[], source: string) =>
  ({ id, kind: 'sum', items, missing: { kind: 'noneAllowed' }, times: 1, bands: [], source }) as const;

export const itq = {
  id: 'itq',
  version: '2018',
  kind: 'outcome',
  asking: {
    by: ['citizenWithWorker', 'citizen'],
    at: ['start', 'middle', 'end', 'followUp'],
    byDefault: false,
    withCare: true,
  },
  items: [...p, ...itqImpairment[0], ...c, ...itqImpairment[1]].map((id) => ({
    id,
    options: numberOptions(0, 4),
  })),
  rules: [
    {
      id: 'pattern',
      kind: 'clusters',
      items: [...p, ...itqImpairment[0], ...c, ...itqImpairment[1]],
      groups: [
        endorsed('reexperiencing', ['itq.p1', 'itq.p2']),
        endorsed('avoidance', ['itq.p3', 'itq.p4']),
        endorsed('threat', ['itq.p5', 'itq.p6']),
        endorsed('ptsdImpairment', itqImpairment[0]),
        endorsed('affect', ['itq.c1', 'itq.c2']),
        endorsed('selfConcept', ['itq.c3', 'itq.c4']),
        endorsed('relationships', ['itq.c5', 'itq.c6']),
        endorsed('dsoImpairment', itqImpairment[1]),
      ],
      outcomes: [
        { outcome: 'complexPtsd', allOf: [...ptsd, ...dso] },
        { outcome: 'ptsd', allOf: ptsd },
      ],
      otherwise: 'noPattern',
      source:
        'ITQ 2018, diagnostic algorithms: one of two in each cluster and one impairment, each 2 or more; complex PTSD or PTSD, never both',
    },
    sum('ptsdSum', p, 'ITQ 2018, dimensional scoring: sum of P1 to P6'),
    sum('dsoSum', c, 'ITQ 2018, dimensional scoring: sum of C1 to C6'),
  ],
  meaningfulChange: null,
  accuracy: [],
  population: {
    relations: 'any',
    validatedWith: {
      gender: 'all',
      fromAge: 18,
      people: 1298,
      setting: 'trauma-exposed adults, United Kingdom',
      onlyPregnant: false,
    },
    period: 'lastMonth',
  },
  source: { work: 'itq2018', place: 'diagnostic algorithms and dimensional scoring' },
  licence: {
    terms: 'free, unmodified',
    credit:
      'Cloitre M, Shevlin M, Brewin CR, Bisson JI, Roberts NP, Maercker A, Karatzias T, Hyland P. Acta Psychiatr Scand 2018;138:536',
  },
  needs: { competence: 'violenceKnowledge', training: null },
  onlyRaises: false,
  language: {
    da: { text: 'unavailable', validated: false },
    en: { text: 'original', validated: true, from: 'ITQ, English version 2018' },
  },
  verifiedAgainst: itqCases,
} as const satisfies Pack;
