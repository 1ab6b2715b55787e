/** The five different answers, as they stand under a question. */
export const answerDa = {
  yes: 'Ja',
  no: 'Nej',
  notKnown: 'Ved ikke',
  refused: 'Ønsker ikke at svare',
  notAsked: 'Ikke spurgt',
};
