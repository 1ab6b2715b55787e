import { defineStep } from '../define.ts';

const page = { work: 'signsOfSafety2019', place: 'risiko- og beskyttelsesfaktorer' } as const;
const own = { work: 'ownWording', place: 'safety 0-10' } as const;

/** One page: what worries, what works, what must happen, and the safety question. Open at every moment. */
export const safetyConversation = defineStep({
  id: 'safetyConversation',
  stage: 'alongside',
  signs: 'safetyConversation',
  topics: [
    {
      id: 'page',
      fields: [
        { id: 'worries', kind: 'longText', source: page },
        { id: 'works', kind: 'longText', source: page },
        {
          id: 'mustHappen',
          kind: 'list',
          source: page,
          protected: true,
          items: [
            { id: 'what', kind: 'shortText', source: page, required: true },
            { id: 'who', kind: 'shortText', source: page, protected: true },
            { id: 'when', kind: 'shortText', source: page, protected: true },
          ],
        },
        { id: 'safety', kind: 'scale', min: 0, max: 10, options: ['refused', 'notAsked'], source: own },
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source: page },
      ],
    },
  ],
});
