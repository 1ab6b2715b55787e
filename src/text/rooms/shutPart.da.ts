/** Words where a part of a case cannot be signed with the access of the person at work. */
export const shutPart = {
  title: 'Det her kan ikke underskrives med din adgang',
  cannot: 'Kan ikke underskrives med din adgang.',
  who: (names: string) => `Det kan ${names}.`,
  nobody: 'Ingen her har nøglen. Spørg jeres leder.',
  ask: 'Bed en af dem om at skrive det eller om at dele sagen med dig.',
  kept: 'Du kan godt læse og skrive her. Dine ord bliver i kladden.',
  now: 'Det her kan du selv underskrive nu:',
  chip: 'Ikke din adgang',
  some: (titles: string) => `${titles}: kan læses, men ikke underskrives med din adgang.`,
  riskUnseen: 'Om risikoen er vurderet: Kan ikke ses med din adgang.',
  and: 'og',
  or: 'eller',
};
export type ShutPartText = typeof shutPart;
