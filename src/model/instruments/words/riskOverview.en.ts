import { riskFactorsEn } from '../../riskFactors.en.ts';
import { answerEn } from '../../steps/answers.en.ts';
import type { PackWords } from '../packWords.ts';

/** English words of the risk overview as a pack; each factor is worded once, where it is asked. */
export const riskOverviewEn = {
  name: 'Risk overview',
  validatedFor: 'The overview can be used about every relation. It is not a validated scale.',
  howSure:
    'Validated forms are often wrong too. People have been killed weeks after a low result. Therefore a person judges.',
  languageStatus: 'The text is our own.',
  manual: 'The answers are not counted. Critical factors are highlighted, and a person judges.',
  readings: {
    judgement: 'To be judged',
  },
  outcomes: {},
  asked: {
    title: 'Risk overview',
    items: Object.fromEntries(
      Object.entries(riskFactorsEn).map(([id, { label }]): [string, string] => [`factor.${id}`, label]),
    ),
    answers: answerEn,
  },
} satisfies PackWords;
