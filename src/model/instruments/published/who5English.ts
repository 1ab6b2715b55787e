import type { Asked } from '../packWords.ts';

/** The published English WHO-5, unmodified. The example of the paper form is left out: it speaks of ticks and boxes. */
export const who5English = {
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
} satisfies Asked;
