import { answerEn } from '../../steps/answers.en.ts';
import { questionFieldsEn, questionTopicsEn } from '../../steps/detection/questions.en.ts';
import type { PackWords } from '../packWords.ts';

/** English words of the pack; its questions stand once, with the detection that asks them. */
export const harkEn = {
  name: 'HARK',
  validatedFor:
    'HARK is about a partner or ex-partner and about the last year. It was tested with 232 women at general practices in England.',
  howSure:
    'In that test HARK found 81 of 100 who had been exposed to violence. Of those who had not, 95 of 100 said no to all of it.',
  languageStatus: 'The English text is the published one.',
  manual: 'One yes is enough to go on talking about violence.',
  readings: { told: 'Told in the questions' },
  outcomes: { told: 'has told about violence', notTold: 'not told in these questions' },
  asked: {
    title: questionTopicsEn.hark.title,
    items: {
      'hark.h': questionFieldsEn['hark.h'].label,
      'hark.a': questionFieldsEn['hark.a'].label,
      'hark.r': questionFieldsEn['hark.r'].label,
      'hark.k': questionFieldsEn['hark.k'].label,
    },
    answers: answerEn,
  },
} satisfies PackWords;
