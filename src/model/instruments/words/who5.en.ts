import type { PackWords } from '../packWords.ts';

/** English words of WHO-5: as published, unmodified. The example of the paper form is left out: it speaks of ticks and boxes. */
export const who5En = {
  name: 'WHO-5',
  validatedFor:
    'WHO-5 is about wellbeing in the last two weeks. It has been used in more than 200 studies in many countries, Denmark too.',
  howSure:
    'The number tells about wellbeing right now. It tells nothing about danger. A high number does not make danger smaller.',
  languageStatus: 'The English text is the published one, unmodified.',
  manual:
    'The five answers are added up and multiplied by four. Under 36 wellbeing is very low, from 36 to 50 it is low. A difference of 10 means something.',
  readings: {
    wellbeing: 'Wellbeing',
  },
  outcomes: {
    upTo35: 'wellbeing is very low right now',
    from36to50: 'wellbeing is low right now',
    over50: 'above the form’s limit for low wellbeing',
  },
  asked: {
    title: 'Wellbeing in the last two weeks (WHO-5)',
    instruction:
      'Please indicate for each of the five statements which is closest to how you have been feeling over the last two weeks.',
    items: {
      'who5.1': 'I have felt cheerful and in good spirits',
      'who5.2': 'I have felt calm and relaxed',
      'who5.3': 'I have felt active and vigorous',
      'who5.4': 'I woke up feeling fresh and rested',
      'who5.5': 'My daily life has been filled with things that interest me',
    },
    answers: {
      '5': 'All of the time',
      '4': 'Most of the time',
      '3': 'More than half of the time',
      '2': 'Less than half of the time',
      '1': 'Some of the time',
      '0': 'At no time',
    },
    credit:
      'WHO-5, 1998. Psychiatric Research Unit, WHO Collaborating Centre in Mental Health, Hillerød. World Health Organization. Reproduced unmodified.',
  },
} satisfies PackWords;
