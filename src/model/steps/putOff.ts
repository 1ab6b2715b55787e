import { defineStep } from '../define.ts';
import { putOffReasons } from '../putOffReasons.ts';

const source = { work: 'practiceKnowledge', place: 'a working day' } as const;

/**
 * Lets the line of a case on the home page wait: until a day, for a reason. What was due then is given (`given.what`,
 * ids of `nextUpKinds` with a space between), so that anything else that falls due brings the line back at once.
 */
export const putOff = defineStep({
  id: 'putOff',
  stage: 'alongside',
  signs: 'putOff',
  givens: ['what'],
  topics: [
    {
      id: 'wait',
      fields: [
        { id: 'until', kind: 'date', allow: 'future', required: true, source },
        { id: 'reason', kind: 'choice', options: putOffReasons, required: true, source },
        {
          id: 'why',
          kind: 'longText',
          protected: true,
          showWhen: { field: 'reason', is: ['other'] },
          source,
        },
      ],
    },
  ],
});
