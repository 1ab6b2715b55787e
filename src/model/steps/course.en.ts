import type { Wording } from '../define.ts';
import type { conversation, courseEnd, courseStart, preparingTalk } from './course.ts';

export const preparingTalkEn: Wording<typeof preparingTalk> = {
  title: 'Preparing talk',
  lead: 'A talk before the course begins. Have it as soon as you like, and more than once if it helps.',
  topics: {
    hopes: {
      title: 'Hopes and worries',
      guidance: [
        'Ask: “What would be a good course for you?” and “What are you nervous about?”',
        'Tell what a conversation is like, and that the citizen can always take a break or leave.',
        'Being in two minds is quite normal. That is something to talk about too.',
      ],
    },
    thereAndHome: {
      title: 'Safely there and home',
      guidance: [
        'Go through the way together: from home, there, in, out and home.',
        'Agree on a quite ordinary reason that can be said aloud.',
        'If the phone shares its location, find out together whether it stays at home. Switching off can be noticed.',
      ],
    },
  },
  fields: {
    onDay: { label: 'When did you talk?', hint: 'Leave it empty if it was today.' },
    hopes: { label: 'What does the citizen hope for?', hint: 'In the citizen’s own words, if you can.' },
    worries: { label: 'What worries the citizen?' },
    ifHard: { label: 'What helps if a conversation gets hard?' },
    safeWay: { label: 'How does the citizen get there and home safely?' },
    reasonForAbsence: { label: 'What does the citizen say about the time, if anyone asks?' },
    whoMightTurnUp: { label: 'Who might turn up, and what do you do then?' },
    locationSharing: {
      label: 'Does the phone or the car share its location?',
      options: {
        yes: 'Yes',
        no: 'No',
        notKnown: 'Not known',
        refused: 'Does not wish to answer',
        notAsked: 'Not asked',
      },
    },
    locationAgreed: {
      label: 'What do you do about it?',
      hint: 'Choose the moment. Switching off can be noticed.',
    },
    nextOn: { label: 'When do you meet again?' },
  },
};

export const courseStartEn: Wording<typeof courseStart> = {
  title: 'The course begins',
  lead: 'The first day of a course. Supportive talks can always be logged, before it too.',
  topics: {
    start: {
      title: 'The first day',
      guidance: [
        'Talk about the way there and home: who might turn up? Does the phone share its location?',
        'Agree on what the citizen says at home about the time, if anyone asks.',
        'Ask: “What would be a good first step for you?”',
      ],
    },
  },
  fields: {
    course: { label: 'Which course?', options: { group: 'Group course', individual: 'Individual course' } },
    firstOn: { label: 'Which day does it begin?' },
    safeWay: { label: 'How does the citizen get there and home safely?' },
    firstStep: { label: 'The first small step', hint: 'The citizen’s own, not ours.' },
  },
};

export const conversationEn: Wording<typeof conversation> = {
  title: 'Conversation in the course',
  topics: {
    conversation: {
      title: 'The conversation',
      guidance: [
        'Write briefly. Keep what the citizen said apart from what you think.',
        'If something new has happened, log it under “Something has happened” as well. Then the risk is evaluated again.',
      ],
    },
  },
  fields: {
    onDay: { label: 'When did you talk?', hint: 'Leave it empty if it was today.' },
    elements: {
      label: 'What was it about?',
      hint: 'Choose as many as fit.',
      options: {
        coordination: 'Who helps with what',
        relationship: 'Trust and contact',
        detection: 'Telling about the violence',
        recognition: 'Putting the violence into words',
        risk: 'Danger and safety',
        mirroring: 'Meeting others who know it',
        network: 'People around the citizen',
        agency: 'What the citizen can do and does',
      },
    },
    otherThemes: { label: 'Other themes' },
    about: { label: 'What mattered most' },
    citizenWords: { label: 'How was the talk for the citizen?', hint: 'In the citizen’s own words.' },
    staffSaw: { label: 'What did you see yourself?', hint: 'What you think stands apart.' },
    nextStep: { label: 'Next small step' },
    nextOn: { label: 'When do you talk again?' },
  },
};

export const courseEndEn: Wording<typeof courseEnd> = {
  title: 'The course ends',
  lead: 'The case stays open. Follow-up comes next.',
  topics: { end: { title: 'How did it end?' } },
  fields: {
    how: {
      label: 'How did the course end?',
      options: {
        completed: 'It was completed',
        left: 'The citizen stopped early',
        movedToOther: 'The citizen gets other help now',
      },
    },
    note: { label: 'What does the citizen take along?', hint: 'And what should we remember for next time?' },
  },
};
