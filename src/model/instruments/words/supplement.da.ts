import { answerDa } from '../../steps/answers.da.ts';
import { questionFieldsDa, questionTopicsDa } from '../../steps/detection/questions.da.ts';
import type { PackWords } from '../packWords.ts';

/** Danish words of the pack; its questions stand once, with the detection that asks them. */
export const supplementDa = {
  name: 'Flere former for vold',
  validatedFor: 'Spørgsmålene kan handle om alle i familien og hjemmet. De er ikke afprøvet.',
  howSure: 'Det er spørgsmål til at kortlægge. Det er ikke en afprøvet skala.',
  languageStatus: 'Teksten er vores egen.',
  manual: 'Svarene tælles ikke sammen.',
  readings: { mapping: 'Svar hver for sig' },
  outcomes: {},
  asked: {
    title: questionTopicsDa.supplement.title,
    items: {
      'supplement.control': questionFieldsDa['supplement.control'].label,
      'supplement.economic': questionFieldsDa['supplement.economic'].label,
      'supplement.material': questionFieldsDa['supplement.material'].label,
      'supplement.digital': questionFieldsDa['supplement.digital'].label,
      'supplement.stalking': questionFieldsDa['supplement.stalking'].label,
      'supplement.socialControl': questionFieldsDa['supplement.socialControl'].label,
    },
    answers: answerDa,
  },
} satisfies PackWords;
