import { defineStep } from '../define.ts';
import { violenceSinceAnswers } from '../vocabulary.ts';

const model = { work: 'model2022', place: 'p. 14' } as const;

/** Stage 7. "Not told" and "not asked" are answers of their own; only an asked "no" is a no. */
export const followUp = defineStep({
  id: 'followUp',
  stage: 'followUp',
  signs: 'followUp',
  topics: [
    {
      id: 'since',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source: model },
        { id: 'violenceSince', kind: 'choice', options: violenceSinceAnswers, source: model, required: true },
        { id: 'resultsHolding', kind: 'longText', source: model },
      ],
    },
    {
      id: 'onwards',
      fields: [
        {
          id: 'network',
          kind: 'longText',
          source: { work: 'model2022', place: 'p. 12-13' },
          protected: true,
        },
        { id: 'nextStep', kind: 'longText', source: { work: 'model2022', place: 'p. 13' } },
        { id: 'continuedDevelopment', kind: 'longText', source: { work: 'model2022', place: 'p. 7' } },
        { id: 'nextOn', kind: 'date', allow: 'future', source: model, protected: true },
      ],
    },
  ],
});

/** A pause keeps the clock of the risk evaluation. */
export const pause = defineStep({
  id: 'pause',
  stage: 'followUp',
  signs: 'pause',
  topics: [
    {
      id: 'pause',
      fields: [
        { id: 'until', kind: 'date', allow: 'future', source: model, required: true },
        { id: 'why', kind: 'longText', source: model },
      ],
    },
  ],
});
export const resume = defineStep({
  id: 'resume',
  stage: 'followUp',
  signs: 'resume',
  topics: [{ id: 'resume', fields: [{ id: 'why', kind: 'longText', source: model }] }],
});
