import type { ExchangeGroupsText } from './exchangeGroups.da.ts';

export const exchangeGroups: ExchangeGroupsText = {
  groups: 'Which groups?',
  groupsHint:
    'With a group comes what is written about its participants. Each colleague gets only what their own key opens.',
  chosen: (count: number) => (count === 1 ? 'Chosen: 1 group' : `Chosen: ${String(count)} groups`),
  search: 'Search by the name of the group',
  noHits: 'No groups fit. Try fewer letters.',
  mine: 'Choose all that I lead',
  nothingChosen: 'Choose at least one case or group, or tick that none is to come along.',
  noName: 'Group without a name',
  whatNew: (name: string) => `New in ${name}`,
  newGroup: 'The group is new on this machine.',
  sheets: (count: number) =>
    count === 1
      ? 'An emergency sheet comes along. It stays closed until somebody opens it.'
      : `${String(count)} emergency sheets come along. They stay closed until somebody opens them.`,
};
