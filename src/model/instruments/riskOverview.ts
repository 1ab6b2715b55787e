import { riskFactors } from '../riskFactors.ts';
import { answerStates } from '../vocabulary.ts';
import type { Pack } from './pack.ts';

/**
 * The risk overview, seen as a pack: structured professional judgement. The factors are asked and never counted; what
 * follows from them is a person's judgement. Item ids are the keys under which a risk evaluation signs them.
 */
const ids = riskFactors.map(({ id }) => `factor.${id}` as const);

export const riskOverview = {
  id: 'riskOverview',
  version: '2026',
  kind: 'judgement',
  asking: { by: ['worker', 'citizenWithWorker'], at: ['riskEvaluation'], byDefault: true, withCare: false },
  items: ids.map((id) => ({
    id,
    options: answerStates,
    ...(id === 'factor.thoughtsOfSuicide' ? { attention: { kind: 'suicide', from: 'yes' } as const } : {}),
  })),
  rules: [
    {
      id: 'judgement',
      kind: 'none',
      items: ids,
      source: 'structured professional judgement: a person judges, nothing is counted',
    },
  ],
  meaningfulChange: null,
  accuracy: [],
  population: { relations: 'any', validatedWith: null, period: 'now' },
  source: { work: 'model2022', place: 'p. 11' },
  licence: { terms: 'own', credit: 'own wording; the facts are free, each with its evidence' },
  needs: { competence: 'riskEvaluation', training: null },
  onlyRaises: false,
  language: { da: { text: 'own', validated: false }, en: { text: 'own', validated: false } },
  verifiedAgainst: [],
} as const satisfies Pack;
