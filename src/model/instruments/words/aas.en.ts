import { answerEn } from '../../steps/answers.en.ts';
import { questionFieldsEn, questionTopicsEn } from '../../steps/detection/questions.en.ts';
import type { PackWords } from '../packWords.ts';

/** English words of the pack; its questions stand once, with the detection that asks them. */
export const aasEn = {
  name: 'AAS',
  validatedFor:
    'AAS can be about anyone close to the citizen. It was tested with pregnant women and new mothers in the United States.',
  howSure: 'In one study AAS found only about half of those who had been exposed to violence.',
  languageStatus: 'The English text is the published one.',
  manual: 'One yes is enough to go on talking about violence.',
  readings: { told: 'Told in the questions' },
  outcomes: { told: 'has told about violence', notTold: 'not told in these questions' },
  asked: {
    title: questionTopicsEn.aas.title,
    items: {
      'aas.1': questionFieldsEn['aas.1'].label,
      'aas.2': questionFieldsEn['aas.2'].label,
      'aas.3': questionFieldsEn['aas.3'].label,
      'aas.4': questionFieldsEn['aas.4'].label,
      'aas.5': questionFieldsEn['aas.5'].label,
    },
    answers: answerEn,
    itemAnswers: { 'aas.3': questionFieldsEn['aas.3'].options },
  },
} satisfies PackWords;
