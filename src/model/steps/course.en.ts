import type { Wording } from '../define.ts';
import type { conversation, courseEnd, courseStart } from './course.ts';

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
    safeWay: {
      label: 'How does the citizen get there and home safely?',
      hint: 'Include what the citizen says at home about the time.',
    },
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
    about: { label: 'What mattered most' },
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
