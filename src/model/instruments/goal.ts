import { numberOptions } from './numberOptions.ts';
import { itself, itselfCases, ownInATalk } from './ownNumbers.ts';
import type { Pack } from './pack.ts';

/** How far the citizen has come with a goal of their own, 0 to 10; asked once for each goal. */
export const goal = {
  ...ownInATalk,
  id: 'goal',
  version: '2026',
  asking: {
    by: ['citizenWithWorker', 'citizen'],
    at: ['start', 'middle', 'end', 'followUp', 'session'],
    byDefault: false,
    withCare: false,
  },
  items: [{ id: 'goal.1', options: numberOptions(0, 10) }],
  rules: [itself('goal', 'goal.1')],
  source: { work: 'ownWording', place: 'goal 0-10' },
  verifiedAgainst: itselfCases('goal', 'goal.1', [0, 4, 10]),
} as const satisfies Pack;
