/** Words of the short forms of a group: a concern, who was reached, a talk after an absence. */
export const groupForms = {
  concern: {
    title: (alias: string) => `Bekymring for sikkerhed: ${alias}`,
    ringFirst: 'Ring først, skriv bagefter.',
    what: 'Hvad så eller hørte du?',
    hint: 'Nøglemedarbejderen læser det i sagen.',
    missing: 'Skriv, hvad du så eller hørte.',
    sign: 'Underskriv bekymringen',
    close: 'Luk',
  },
  reached: {
    title: (alias: string) => `Hvem fik du fat i? ${alias}`,
    who: 'Hvem?',
    day: 'Dag',
    dayHint: 'For eksempel 24.11.2026',
    at: 'Klokken',
    atHint: 'For eksempel 17.30',
    agreed: 'Hvad aftalte I?',
    whoMissing: 'Skriv, hvem du fik fat i.',
    dayWrong: 'Skriv dagen, for eksempel 24.11.2026. Den kan ikke ligge i fremtiden.',
    atWrong: 'Skriv klokkeslættet, for eksempel 17.30.',
    sign: 'Underskriv',
    close: 'Luk',
  },
  talk: {
    title: (alias: string) => `Samtale efter fravær: ${alias}`,
    day: 'Dag',
    dayHint: 'For eksempel 24.11.2026',
    text: 'Hvad talte I om?',
    hint: 'Nøglemedarbejderen læser det i sagen.',
    missing: 'Skriv, hvad I talte om.',
    dayWrong: 'Skriv dagen, for eksempel 24.11.2026. Den kan ikke ligge i fremtiden.',
    sign: 'Underskriv',
    close: 'Luk',
  },
};
export type GroupFormsText = typeof groupForms;
