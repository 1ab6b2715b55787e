import { defineStep } from '../define.ts';
import { caseEvents, plannedEvents } from '../vocabulary.ts';

const source = { work: 'model2022', place: 'p. 11' } as const;

/** Something happened: the risk evaluation is due. Neutral words, no blame, as few questions as possible. */
export const caseEvent = defineStep({
  id: 'caseEvent',
  stage: 'alongside',
  signs: 'caseEvent',
  topics: [
    {
      id: 'event',
      fields: [
        { id: 'event', kind: 'choice', options: caseEvents, required: true, source },
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source },
        {
          id: 'plannedFor',
          kind: 'date',
          allow: 'future',
          protected: true,
          showWhen: { field: 'event', is: plannedEvents },
          source,
        },
        { id: 'note', kind: 'longText', source },
      ],
    },
  ],
});
