import type { ChildTie } from './vocabulary.ts';

/** How a child is tied to a home in the case. */
export const childTieWords = {
  ownHome: 'Lives with the citizen',
  otherHome: 'Lives with the other parent',
  bothHomes: 'Lives in both homes',
  sibling: 'Sister or brother of the citizen',
  elsewhere: 'Lives somewhere else',
  unborn: 'Unborn child',
  citizen: 'The citizen, under 18',
} as const satisfies Readonly<Record<ChildTie, string>>;
