import type { Wording } from '../define.ts';
import { answerEn } from './answers.en.ts';
import type { networkStep } from './networkStep.ts';

export const networkStepEn: Wording<typeof networkStep> = {
  title: 'A step with the network',
  lead: 'Contact only someone the citizen has agreed to, and who you know is safe for the citizen.',
  topics: {
    person: {
      title: 'Who is it?',
      guidance: [
        'Ask: “Whom do you feel safe with?” and “Could it reach someone who must not know?”',
        'If in doubt, make no contact. Never contact the family when the family acts together.',
      ],
    },
    step: { title: 'What do you do?' },
  },
  fields: {
    who: { label: 'Neutral word for the person', hint: 'For example “sister” or “colleague”.' },
    relation: { label: 'What is this person to the citizen?' },
    safe: { label: 'Is the person safe for the citizen?', options: answerEn },
    howWeKnow: { label: 'How do we know?' },
    agreedByCitizen: { label: 'Has the citizen agreed?', options: answerEn },
    sort: {
      label: 'What sort of step is it?',
      options: {
        adviceToRelative: 'Advice to a relative',
        volunteer: 'A volunteer',
        activity: 'An activity or a community',
        peer: 'Someone who has lived through it',
        other: 'Something else',
      },
    },
    suitabilityTalk: {
      label: 'We have talked with the one who has lived through it',
      points: [
        'They are at a safe distance from violence themselves.',
        'They can listen without taking over, and know who helps afterwards.',
        'The citizen knows that it is voluntary and can stop at any time.',
      ],
    },
    what: { label: 'What is the step?' },
    onDay: { label: 'Which day?', hint: 'Leave it empty if it is today.' },
    how: { label: 'How did it go?' },
  },
};
