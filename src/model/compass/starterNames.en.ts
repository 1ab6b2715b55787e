import type { StarterDimension } from './compassDimensions.ts';

/** Names of the starter set. A name is what its id means: it may be taken off the set, never given to something else. */
export const starterNamesEn: Readonly<Record<StarterDimension, string>> = {
  safety: 'Feeling safe',
  sleepAndRest: 'Sleep and rest',
  network: 'Network',
  childrenAndParenting: 'Children and being a parent',
  health: 'Health',
  economy: 'Money',
  housing: 'Housing',
  workOrStudy: 'Work or study',
  agency: 'Own choices',
  hope: 'Hope',
};
