import type { CrisisCentreAnswer } from './vocabulary.ts';

/** The answers to the crisis-centre question of every evaluation. */
export const crisisCentreWords = {
  notNeededNow: 'Der er ikke brug for det nu',
  offeredAccepted: 'Tilbudt, og borgeren tager imod',
  offeredDeclined: 'Tilbudt, og borgeren siger nej tak',
  fullOrRefused: 'Fuldt, eller vi fik nej',
  cannotAskNow: 'Vi kan ikke spørge nu',
} as const satisfies Readonly<Record<CrisisCentreAnswer, string>>;
