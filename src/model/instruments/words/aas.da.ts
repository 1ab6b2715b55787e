import { answerDa } from '../../steps/answers.da.ts';
import { questionFieldsDa, questionTopicsDa } from '../../steps/detection/questions.da.ts';
import type { PackWords } from '../packWords.ts';

/** Danish words of the pack; its questions stand once, with the detection that asks them. */
export const aasDa = {
  name: 'AAS',
  validatedFor:
    'AAS kan handle om alle, der står borgeren nær. Den er afprøvet med gravide og nye mødre i USA.',
  howSure: 'I én undersøgelse fandt AAS kun omkring halvdelen af dem, der havde været udsat for vold.',
  languageStatus: 'Den danske tekst er vores egen. Den er ikke afprøvet på dansk.',
  manual: 'Ét ja er nok til at tale videre om vold.',
  readings: { told: 'Fortalt i spørgsmålene' },
  outcomes: { told: 'har fortalt om vold', notTold: 'ikke fortalt i disse spørgsmål' },
  asked: {
    title: questionTopicsDa.aas.title,
    items: {
      'aas.1': questionFieldsDa['aas.1'].label,
      'aas.2': questionFieldsDa['aas.2'].label,
      'aas.3': questionFieldsDa['aas.3'].label,
      'aas.4': questionFieldsDa['aas.4'].label,
      'aas.5': questionFieldsDa['aas.5'].label,
    },
    answers: answerDa,
    itemAnswers: { 'aas.3': questionFieldsDa['aas.3'].options },
  },
} satisfies PackWords;
