import { answerStates } from '../vocabulary.ts';
import type { Pack } from './pack.ts';

/**
 * HARK: humiliation, afraid, rape, kick. Present or former partner, the last twelve months.
 * Sohal, Eldridge, Feder 2007, BMC Family Practice 8:49: one point for each yes, one or more is the best cut-off;
 * 232 women over 17 in general practice waiting rooms in east London, against the Composite Abuse Scale.
 */
const ids = ['hark.h', 'hark.a', 'hark.r', 'hark.k'] as const;
const allNo = { 'hark.h': 'no', 'hark.a': 'no', 'hark.r': 'no', 'hark.k': 'no' } as const;
const from = 'Sohal 2007, Results: cut-off score of 1 or more';
/** One yes or more is told. */
const gives = (value: number) =>
  [{ rule: 'told', state: 'scored', value, outcome: value === 0 ? 'notTold' : 'told' }] as const;

export const hark = {
  id: 'hark',
  version: '2007',
  kind: 'screening',
  asking: { by: ['citizenWithWorker'], at: ['detection'], byDefault: true, withCare: false },
  items: ids.map((id) => ({ id, options: answerStates })),
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
    { measure: 'sensitivity', of: 'partner violence, last 12 months', percent: 81, low: 69, high: 90 },
    { measure: 'specificity', of: 'partner violence, last 12 months', percent: 95, low: 91, high: 98 },
  ],
  population: {
    relations: ['partner', 'formerPartner', 'dating'],
    validatedWith: {
      gender: 'women',
      fromAge: 18,
      people: 232,
      setting: 'general practice, United Kingdom',
      onlyPregnant: false,
    },
    period: 'lastYear',
  },
  source: { work: 'hark2007', place: 'Methods and Results' },
  licence: { terms: 'CC BY', credit: 'Sohal H, Eldridge S, Feder G. BMC Family Practice 2007;8:49' },
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
      answers: { 'hark.h': 'yes', 'hark.a': 'yes', 'hark.r': 'yes', 'hark.k': 'yes' },
      expect: gives(4),
    },
  ],
} as const satisfies Pack;
