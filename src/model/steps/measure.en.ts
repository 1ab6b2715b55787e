import type { Wording } from '../define.ts';
import type { measure } from './measure.ts';

export const measureEn: Wording<typeof measure> = {
  title: 'Measure',
  lead: 'A short while with few questions. The talk comes first. The citizen may skip everything, and nothing needs an answer.',
  topics: {
    sitting: {
      title: 'Before you begin',
      guidance: [
        'Say why you ask: to see together whether the help works.',
        'Say that every answer is right, and that a question may be skipped.',
        'Ten questions at a time at the most. If the citizen is tired, stop here and take the rest another day.',
        'Read questions and answers as they stand. They only work when they are not changed.',
      ],
    },
  },
  fields: {
    onDay: { label: 'Which day?', hint: 'Leave it empty if it is today.' },
    moment: {
      label: 'When in the course is it?',
      options: {
        start: 'At the start',
        middle: 'Halfway',
        end: 'At the end',
        followUp: 'At follow-up',
        between: 'In between',
      },
    },
    filledBy: {
      label: 'Who answers?',
      options: {
        staffWithCitizen: 'The citizen answers, and you write',
        citizenAlone: 'The citizen fills it in alone',
      },
    },
    inPrivate: {
      label: 'We are alone',
      points: [
        'The citizen is alone with you, and nobody can hear or see.',
        'No children are near.',
        'The interpreter is a professional and no relative, if there is one.',
      ],
    },
  },
};
