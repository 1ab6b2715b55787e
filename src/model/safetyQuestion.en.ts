import { answerEn } from './steps/answers.en.ts';

/** The one question on safety, read aloud, with both ends in words: the same wherever it is asked. */
export const safetyQuestionEn = {
  label: 'How safe do you feel right now?',
  hint: 'From 0 to 10. There is no wrong answer.',
  lowest: 'not at all safe',
  highest: 'entirely safe',
  options: { refused: answerEn.refused, notAsked: answerEn.notAsked },
};
