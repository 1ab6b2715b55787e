import { defineStep } from '../define.ts';

const model = { work: 'model2022', place: 'p. 7-8' } as const;

/** The named coordinator (tovholder), with a link to the authority. */
export const coordinator = defineStep({
  id: 'coordinator',
  stage: 'alongside',
  signs: 'coordinator',
  topics: [
    {
      id: 'coordinator',
      fields: [
        { id: 'name', kind: 'shortText', source: model, required: true },
        { id: 'authority', kind: 'shortText', source: model },
      ],
    },
  ],
});

/** Somebody who takes part in the help, with their share of it. */
export const actor = defineStep({
  id: 'actor',
  stage: 'alongside',
  signs: 'actor',
  topics: [
    {
      id: 'actor',
      fields: [
        { id: 'name', kind: 'shortText', source: model, required: true },
        { id: 'part', kind: 'shortText', source: model, required: true },
        { id: 'contact', kind: 'shortText', source: model },
      ],
    },
  ],
});

export const agreement = defineStep({
  id: 'agreement',
  stage: 'alongside',
  signs: 'agreement',
  topics: [
    {
      id: 'agreement',
      fields: [
        { id: 'withWhom', kind: 'shortText', source: model, required: true },
        { id: 'what', kind: 'longText', source: model, required: true },
        { id: 'onDay', kind: 'date', allow: 'any', blankMeans: 'today', source: model },
      ],
    },
  ],
});
