import type { Wording } from '../define.ts';
import { answerEn } from './answers.en.ts';
import type { compass } from './compass.ts';

export const compassEn: Wording<typeof compass> = {
  title: 'Change compass',
  topics: {
    dimensions: {
      title: 'How are you?',
      lead: 'Read the questions aloud. Everything may be skipped. Where you do not agree on a number, your judgement is what is written.',
      guidance: [
        'The numbers are for a talk about what has moved. They are never added up.',
        'A high number does not mean that the danger is gone. Risk is evaluated on its own.',
        'Is the number low for feeling safe, then ask today what the citizen is afraid of.',
        'Is the number low for hope, then ask calmly about thoughts of suicide, today as well.',
        'Something may be good enough as it is. Then the goal is to hold on to it.',
      ],
    },
    afterwards: { title: 'At the end', lead: 'Here you write what you noticed yourself.' },
  },
  fields: {
    filledBy: {
      label: 'Filled by',
      options: { staffWithCitizen: 'staff and citizen together', citizenAlone: 'the citizen alone' },
    },
    dimensions: {
      label: 'Parts of life',
      add: 'Add',
      one: 'Part of life',
      items: {
        text: { label: 'Name' },
        value: {
          label: 'From 1 to 10',
          lowest: 'the hardest',
          highest: 'the best',
          options: {
            notKnown: answerEn.notKnown,
            refused: answerEn.refused,
            notRelevant: 'Does not fit my life',
            notAsked: answerEn.notAsked,
          },
        },
        goal: {
          label: 'What would you like?',
          options: {
            develop: 'It should get better',
            maintain: 'It should stay as it is',
            notNow: 'Not right now',
          },
        },
        words: { label: 'Would you like to say more about it?' },
      },
    },
    onDay: { label: 'Day', hint: 'Today, if you leave it empty.' },
    note: { label: 'What I noticed' },
  },
};
