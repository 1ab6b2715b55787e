import { answerStates } from '../vocabulary.ts';
import type { Pack } from './pack.ts';

/** Our own questions about forms of violence the screens leave out. A mapping, not a validated scale: nothing is counted. */
const ids = [
  'supplement.control',
  'supplement.economic',
  'supplement.material',
  'supplement.digital',
  'supplement.stalking',
  'supplement.socialControl',
] as const;

export const supplement = {
  id: 'supplement',
  version: '2026',
  kind: 'mapping',
  asking: { by: ['citizenWithWorker'], at: ['detection'], byDefault: false, withCare: false },
  items: ids.map((id) => ({ id, options: answerStates })),
  rules: [{ id: 'mapping', kind: 'none', items: ids, source: 'a mapping, not a validated scale' }],
  meaningfulChange: null,
  accuracy: [],
  population: { relations: 'any', validatedWith: null, period: 'now' },
  source: { work: 'ownWording', place: 'mapping, not a validated scale' },
  licence: { terms: 'own', credit: 'own wording' },
  needs: { competence: 'detection', training: null },
  onlyRaises: false,
  language: { da: { text: 'own', validated: false }, en: { text: 'own', validated: false } },
  verifiedAgainst: [],
} as const satisfies Pack;
