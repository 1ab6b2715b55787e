import { defineStep } from '../define.ts';
import { answerStates } from '../vocabulary.ts';

const model = { work: 'model2022', place: 'p. 7-8' } as const;
/** One shared entrance: the citizen decides who is at the table. */
const table = { work: 'practiceKnowledge', place: 'one shared entrance' } as const;

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
        { id: 'authorityContact', kind: 'shortText', source: model },
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
        { id: 'agreedByCitizen', kind: 'choice', options: answerStates, source: table },
        { id: 'contact', kind: 'shortText', source: model, protected: true },
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

const afterwards = { work: 'model2022', place: 'p. 12-13' } as const;

/** How an agreement or a step with the network went (`given.about`): told when somebody knows. */
export const howItWent = defineStep({
  id: 'howItWent',
  stage: 'alongside',
  signs: 'howItWent',
  givens: ['about'],
  topics: [
    {
      id: 'afterwards',
      fields: [
        { id: 'what', kind: 'shortText', source: afterwards, protected: true },
        { id: 'how', kind: 'longText', source: afterwards, required: true, protected: true },
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source: afterwards },
      ],
    },
  ],
});
