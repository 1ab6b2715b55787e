import { answerStates } from '../vocabulary.ts';
import { itemAnswers } from './itemAnswers.ts';
import type { Pack } from './pack.ts';

/**
 * Abuse Assessment Screen, five items, anybody as the one who hurts. McFarlane, Parker, Soeken, Bullock 1992,
 * JAMA 267:3176, one yes is enough. It misses many: lifetime sensitivity 49 % against the Conflict Tactics Scales
 * (Desmarais, American Public Health Association 2011, 100 new mothers).
 * The third item is about pregnancy, so it alone may be "not applicable".
 */
const ids = ['aas.1', 'aas.2', 'aas.3', 'aas.4', 'aas.5'] as const;
const allNo = { 'aas.1': 'no', 'aas.2': 'no', 'aas.3': 'no', 'aas.4': 'no', 'aas.5': 'no' } as const;
const from = 'McFarlane 1992, one affirmative answer is enough';
/** One yes or more is told. */
const gives = (value: number) =>
  [{ rule: 'told', state: 'scored', value, outcome: value === 0 ? 'notTold' : 'told' }] as const;

export const aas = {
  id: 'aas',
  version: '1992',
  kind: 'screening',
  asking: { by: ['citizenWithWorker'], at: ['detection'], byDefault: true, withCare: false },
  items: ids.map((id) => ({ id, options: id === 'aas.3' ? itemAnswers : answerStates })),
  rules: [
    {
      id: 'told',
      kind: 'anyOf',
      items: ids,
      counts: 'yes',
      atLeast: 1,
      reached: 'told',
      under: 'notTold',
      source: from,
    },
  ],
  meaningfulChange: null,
  accuracy: [
    { measure: 'sensitivity', of: 'psychological or physical violence, ever', percent: 49 },
    { measure: 'specificity', of: 'psychological or physical violence, ever', percent: 69 },
  ],
  population: {
    relations: 'any',
    validatedWith: {
      gender: 'women',
      fromAge: 18,
      people: null,
      setting: 'pregnancy and new mothers, United States',
      onlyPregnant: true,
    },
    period: 'lastYearAndEver',
  },
  source: { work: 'aas1992', place: 'the five questions' },
  licence: {
    terms: 'public domain',
    credit: 'McFarlane J, Parker B, Soeken K, Bullock L. JAMA 1992;267:3176',
  },
  needs: { competence: 'detection', training: null },
  onlyRaises: false,
  language: {
    da: { text: 'ownTranslation', validated: false },
    en: { text: 'original', validated: true },
  },
  verifiedAgainst: [
    { from, answers: allNo, expect: gives(0) },
    ...ids.map((id) => ({
      from,
      answers: { ...allNo, [id]: 'yes' as const },
      expect: gives(1),
    })),
    {
      from,
      answers: { ...allNo, 'aas.3': 'notApplicable' },
      expect: gives(0),
    },
  ],
} as const satisfies Pack;
