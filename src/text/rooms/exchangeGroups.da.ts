/** Words about groups in files between machines. */
export const exchangeGroups = {
  groups: 'Hvilke grupper?',
  groupsHint:
    'Med en gruppe følger det, der er skrevet om deltagerne. Hver kollega får kun det, deres egen nøgle åbner.',
  chosen: (count: number) => (count === 1 ? 'Valgt: 1 gruppe' : `Valgt: ${String(count)} grupper`),
  search: 'Søg på gruppens navn',
  noHits: 'Ingen grupper passer. Prøv med færre bogstaver.',
  mine: 'Vælg alle, jeg leder',
  nothingChosen: 'Vælg mindst én sag eller gruppe, eller sæt kryds ved, at ingen skal med.',
  noName: 'Gruppe uden navn',
  whatNew: (name: string) => `Nyt i ${name}`,
  newGroup: 'Gruppen er ny her på maskinen.',
  sheets: (count: number) =>
    count === 1
      ? 'Et nødark kommer med. Det bliver ved med at være lukket, til nogen åbner det.'
      : `${String(count)} nødark kommer med. De bliver ved med at være lukket, til nogen åbner dem.`,
};
export type ExchangeGroupsText = typeof exchangeGroups;
