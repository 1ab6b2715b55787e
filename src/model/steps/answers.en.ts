/** The five different answers, as they stand under a question. */
export const answerEn = {
  yes: 'Yes',
  no: 'No',
  notKnown: 'Not known',
  refused: 'Does not want to answer',
  notAsked: 'Not asked',
};
