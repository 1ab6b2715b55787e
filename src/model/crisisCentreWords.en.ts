import type { CrisisCentreAnswer } from './vocabulary.ts';

/** The answers to the crisis-centre question of every evaluation. */
export const crisisCentreWords = {
  notNeededNow: 'Not needed now',
  offeredAccepted: 'Offered, and the citizen accepts',
  offeredDeclined: 'Offered, and the citizen declines',
  fullOrRefused: 'Full, or we were refused',
  cannotAskNow: 'We cannot ask now',
} as const satisfies Readonly<Record<CrisisCentreAnswer, string>>;
