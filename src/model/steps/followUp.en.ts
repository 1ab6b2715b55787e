import type { Wording } from '../define.ts';
import type { followUp, pause, resume } from './followUp.ts';

export const followUpEn: Wording<typeof followUp> = {
  title: 'Follow-up',
  lead: 'Hold on to what has worked. New violence is not a defeat. Then you evaluate the risk again.',
  topics: {
    since: {
      title: 'Since last time',
      guidance: [
        'Ask plainly: “Has there been violence or threats since we last talked?”',
        'If the answer is yes, log it under “Something has happened” as well. Ask about danger now.',
        'Going back to the relationship is an event, not a failure.',
      ],
    },
    onwards: {
      title: 'The way on',
      guidance: ['Ask: “Whom do you call if it gets hard?” and “What would you like to hold on to?”'],
    },
  },
  fields: {
    onDay: { label: 'When did you talk?', hint: 'Leave it empty if it was today.' },
    violenceSince: {
      label: 'Has there been violence since last time?',
      options: {
        yes: 'Yes',
        no: 'No, the citizen says',
        notTold: 'The citizen does not want to tell now',
        notAsked: 'Not asked',
      },
    },
    resultsHolding: { label: 'What still goes well, and what is hard?' },
    network: { label: 'People around the citizen now' },
    nextStep: { label: 'Next small step' },
    continuedDevelopment: {
      label: 'Plan for the time after',
      hint: 'What the citizen wants to go on working with, and who supports.',
    },
    nextOn: { label: 'When do you talk again?' },
  },
};

export const pauseEn: Wording<typeof pause> = {
  title: 'Pause',
  lead: 'During a pause the risk is still evaluated on time. The citizen can come back at any time.',
  topics: { pause: { title: 'The pause' } },
  fields: {
    until: {
      label: 'Until which day does the pause last?',
      hint: 'The day you make contact again in the safe way.',
    },
    why: { label: 'Why do you pause now?' },
  },
};

export const resumeEn: Wording<typeof resume> = {
  title: 'The pause ends',
  topics: { resume: { title: 'Under way again' } },
  fields: { why: { label: 'What is new?' } },
};
