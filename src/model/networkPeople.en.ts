import { answerEn } from './steps/answers.en.ts';

/** English words of the list behind the network map. */
export const networkPeopleEn = {
  label: 'Who is there around the citizen?',
  hint: 'Use neutral words, such as “sister” or “neighbour”. Write no names.',
  add: 'Add a person',
  one: 'Person',
  items: {
    label: { label: 'Neutral word' },
    relation: {
      label: 'How do they know each other?',
      hint: 'For example “mother’s sister” or “from work”.',
    },
    part: {
      label: 'What are they to the citizen?',
      options: {
        helps: 'Helps',
        couldHelp: 'Could help',
        harms: 'Harms',
        notKnown: 'Not known yet',
      },
    },
    knows: { label: 'Do they know about the violence?', options: answerEn },
    safeToContact: {
      label: 'Is it safe for us to contact them?',
      hint: 'Only a yes is a yes. The citizen decides.',
      options: answerEn,
    },
    note: { label: 'Note' },
  },
};
