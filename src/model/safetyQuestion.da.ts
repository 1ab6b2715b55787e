import { answerDa } from './steps/answers.da.ts';

/** The one question on safety, read aloud, with both ends in words: the same wherever it is asked. */
export const safetyQuestionDa = {
  label: 'Hvor tryg er du lige nu?',
  hint: 'Fra 0 til 10. Der er ikke noget forkert svar.',
  lowest: 'slet ikke tryg',
  highest: 'helt tryg',
  options: { refused: answerDa.refused, notAsked: answerDa.notAsked },
};
