import type { NetworkMapText } from './network.da.ts';

/** Words of the network map: a picture, and the same as a table. */
export const networkMap: NetworkMapText = {
  title: 'Network map',
  citizen: 'The citizen',
  asTable: 'Show as a table',
  asPicture: 'Show as a picture',
  picture: (people: string) => `Network map. The citizen in the middle. ${people}`,
  person: 'Person',
  part: 'Part',
  knows: 'Knows about the violence',
  contact: 'May we contact?',
  notContacted: 'Is not contacted',
  nothingSaid: 'Not said',
  soFar: 'The map also shows those written down earlier in the case.',
};
