import { answerEn } from '../../steps/answers.en.ts';
import { questionFieldsEn, questionTopicsEn } from '../../steps/detection/questions.en.ts';
import type { PackWords } from '../packWords.ts';

/** English words of the pack; its questions stand once, with the detection that asks them. */
export const supplementEn = {
  name: 'Other forms of violence',
  validatedFor: 'The questions can be about anyone in the family or the home. They have not been tested.',
  howSure: 'They are mapping questions, not a validated scale.',
  languageStatus: 'The text is our own.',
  manual: 'The answers are not counted.',
  readings: { mapping: 'Answers one by one' },
  outcomes: {},
  asked: {
    title: questionTopicsEn.supplement.title,
    items: {
      'supplement.control': questionFieldsEn['supplement.control'].label,
      'supplement.economic': questionFieldsEn['supplement.economic'].label,
      'supplement.material': questionFieldsEn['supplement.material'].label,
      'supplement.digital': questionFieldsEn['supplement.digital'].label,
      'supplement.stalking': questionFieldsEn['supplement.stalking'].label,
      'supplement.socialControl': questionFieldsEn['supplement.socialControl'].label,
    },
    answers: answerEn,
  },
} satisfies PackWords;
