import type { ChildTie } from './vocabulary.ts';

/** How a child is tied to a home in the case. */
export const childTieWords = {
  ownHome: 'Bor hos borgeren',
  otherHome: 'Bor hos den anden forælder',
  bothHomes: 'Bor begge steder',
  sibling: 'Søskende til borgeren',
  elsewhere: 'Bor et andet sted',
  unborn: 'Ventet barn',
  citizen: 'Borgeren selv, under 18 år',
} as const satisfies Readonly<Record<ChildTie, string>>;
