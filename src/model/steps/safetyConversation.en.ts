import type { Wording } from '../define.ts';
import { safetyQuestionEn } from '../safetyQuestion.en.ts';
import type { safetyConversation } from './safetyConversation.ts';

export const safetyConversationEn: Wording<typeof safetyConversation> = {
  title: 'Safety conversation',
  topics: {
    page: {
      title: 'Safety conversation',
      lead: 'Read the questions aloud, and write what the citizen says. The page can be read out again afterwards.',
      guidance: [
        'Begin with what the citizen most wants to talk about. The order does not matter.',
        'Ask about what works as well. The citizen has managed a lot already.',
        'Agree only on what somebody can do. Write who and when.',
        'A low number is followed up today. A high number does not make the danger smaller.',
      ],
    },
  },
  fields: {
    worries: { label: 'What worries you?', hint: 'What has happened, and what are you afraid may happen?' },
    works: { label: 'What works?', hint: 'What do you do yourself, and who helps? When is it better?' },
    mustHappen: {
      label: 'What must happen?',
      hint: 'The next step: what, who and when.',
      add: 'Write a step',
      one: 'Step',
      items: {
        what: { label: 'What?' },
        who: { label: 'Who does it?' },
        when: { label: 'When?' },
      },
    },
    safety: safetyQuestionEn,
    onDay: { label: 'Day', hint: 'Today, if you leave it empty.' },
  },
};
