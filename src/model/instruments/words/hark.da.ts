import { answerDa } from '../../steps/answers.da.ts';
import { questionFieldsDa, questionTopicsDa } from '../../steps/detection/questions.da.ts';
import type { PackWords } from '../packWords.ts';

/** Danish words of the pack; its questions stand once, with the detection that asks them. */
export const harkDa = {
  name: 'HARK',
  validatedFor:
    'HARK handler om en partner eller ekspartner og om det sidste år. Den er afprøvet med 232 kvinder hos læger i England.',
  howSure:
    'I afprøvningen fandt HARK 81 ud af 100, der havde været udsat for vold. Af dem, der ikke havde, svarede 95 ud af 100 nej til det hele.',
  languageStatus: 'Den danske tekst er vores egen. Den er ikke afprøvet på dansk.',
  manual: 'Ét ja er nok til at tale videre om vold.',
  readings: { told: 'Fortalt i spørgsmålene' },
  outcomes: { told: 'har fortalt om vold', notTold: 'ikke fortalt i disse spørgsmål' },
  asked: {
    title: questionTopicsDa.hark.title,
    items: {
      'hark.h': questionFieldsDa['hark.h'].label,
      'hark.a': questionFieldsDa['hark.a'].label,
      'hark.r': questionFieldsDa['hark.r'].label,
      'hark.k': questionFieldsDa['hark.k'].label,
    },
    answers: answerDa,
  },
} satisfies PackWords;
