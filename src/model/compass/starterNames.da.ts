import type { StarterDimension } from './compassDimensions.ts';

/** Names of the starter set. A name is what its id means: it may be taken off the set, never given to something else. */
export const starterNamesDa: Readonly<Record<StarterDimension, string>> = {
  safety: 'Tryghed',
  sleepAndRest: 'Søvn og hvile',
  network: 'Netværk',
  childrenAndParenting: 'Børn og at være forælder',
  health: 'Helbred',
  economy: 'Økonomi',
  housing: 'Bolig',
  workOrStudy: 'Arbejde eller uddannelse',
  agency: 'Egne valg',
  hope: 'Håb',
};
