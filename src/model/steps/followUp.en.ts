import type { Wording } from '../define.ts';
import type { followUp, followUpPlan, lostContact, pause, resume } from './followUp.ts';

export const followUpEn: Wording<typeof followUp> = {
  title: 'Follow-up',
  lead: 'Hold on to what has worked. New violence is not a defeat. Then you evaluate the risk again.',
  topics: {
    since: {
      title: 'Since last time',
      guidance: [
        'Ask plainly: “Has there been violence or threats since we last talked?”',
        'If the answer is yes, ask about danger now. The risk is then evaluated again today.',
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

const rhythmsEn = { weekly: 'Every week', fortnightly: 'Every other week', monthly: 'Every month' };

export const followUpPlanEn: Wording<typeof followUpPlan> = {
  title: 'Agreement on follow-up',
  lead: 'How often do you talk after the course? The citizen can always come sooner.',
  topics: {
    pattern: {
      title: 'How often?',
      guidance: [
        'Many are glad of contact that thins out: three phases over nine months.',
        'If you choose nothing, every week is proposed, then every other week, and every month at the end.',
        'It is an offer. The days can be changed, and the agreement can be made anew at any time.',
      ],
    },
    days: {
      title: 'The days',
      guidance: [
        'Read the days out, and change those that do not fit. Look at the safe contact card first.',
        'The next day appears under “Today” when it comes.',
      ],
    },
  },
  fields: {
    pattern: {
      label: 'How do you follow up?',
      options: { asNeeded: 'When there is need', threePhases: 'Three phases over nine months' },
    },
    nextOn: { label: 'When do you talk next?', hint: 'Set a day if you can, so that nobody is forgotten.' },
    begunOn: { label: 'Which day does the follow-up begin?' },
    first: { label: 'First three months', options: rhythmsEn },
    second: { label: 'Next three months', options: rhythmsEn },
    third: { label: 'Last three months', options: rhythmsEn },
    note: { label: 'Anything else you agreed' },
    contacts: {
      label: 'Days of contact',
      add: 'Add a day',
      one: 'Day',
      items: {
        phase: {
          label: 'Phase',
          options: { first: 'First phase', second: 'Second phase', third: 'Third phase' },
        },
        onDay: { label: 'Day' },
      },
    },
  },
};

export const lostContactEn: Wording<typeof lostContact> = {
  title: 'Contact is lost',
  lead: 'When the citizen falls silent, you do what you agreed. The risk is evaluated again today. Silence is never the citizen’s fault.',
  topics: {
    silence: {
      title: 'What have you tried?',
      guidance: [
        'Use only the ways on the safe contact card. Rather a little too quiet than a message that is read.',
        'If there is reason to believe that the citizen is in danger right now, call 112.',
        'Never ask family or network that the citizen has not agreed to.',
      ],
    },
  },
  fields: {
    onDay: { label: 'When did you notice?', hint: 'Leave it empty if it was today.' },
    lastContactOn: { label: 'When were you last in contact?' },
    planFollowed: {
      label: 'What has been done of what you agreed?',
      hint: 'See the agreement “If I go silent” above.',
    },
    tried: { label: 'What have you tried, and what happened?' },
    whoChecks: { label: 'Who does what now?' },
    nextTryOn: { label: 'When do you try again?' },
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
