import { numberOptions } from './numberOptions.ts';
import { itself, itselfCases, ownInATalk } from './ownNumbers.ts';
import type { Pack } from './pack.ts';

/** The one question on safety, 0 to 10, the same everywhere. A low number is followed up; a high one lowers nothing. */
export const safety = {
  ...ownInATalk,
  id: 'safety',
  version: '2026',
  asking: {
    by: ['citizenWithWorker', 'citizen'],
    at: ['riskEvaluation', 'start', 'middle', 'end', 'followUp', 'session'],
    byDefault: true,
    withCare: false,
  },
  items: [{ id: 'safety.1', options: numberOptions(0, 10) }],
  rules: [itself('safety', 'safety.1')],
  source: { work: 'ownWording', place: 'safety 0-10' },
  verifiedAgainst: itselfCases('safety', 'safety.1', [0, 7, 10]),
} as const satisfies Pack;
