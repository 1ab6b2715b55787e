import type { Wording } from '../define.ts';
import type { putOff } from './putOff.ts';

export const putOffEn: Wording<typeof putOff> = {
  title: 'Show again',
  lead: 'The case goes down under “Put off” on “Today”. It comes back on the day, or at once if something new happens.',
  topics: {
    wait: {
      title: 'When should the case come back?',
      guidance: [
        'What protects someone can wait until the next working day at most. Other things can wait 14 days.',
        'Danger, notifications and the first risk evaluation cannot wait.',
      ],
    },
  },
  fields: {
    until: { label: 'Which day?' },
    reason: {
      label: 'Why can it wait?',
      hint: 'The reason stands on “Today” and in the case.',
      options: {
        agreedWithCitizen: 'It is agreed with the citizen',
        timeIsBooked: 'Time is set aside on another day',
        waitingForAnswer: 'We are waiting for somebody else’s answer',
        colleagueHasIt: 'A colleague sees to it',
        other: 'Another reason',
      },
    },
    why: { label: 'Which reason?', hint: 'It stands in the case only, not on “Today”.' },
  },
};
