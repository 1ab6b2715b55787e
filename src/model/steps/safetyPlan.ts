import { defineStep } from '../define.ts';
import { planBlocks, planForms } from '../vocabulary.ts';

const model = { work: 'model2022', place: 'p. 11' } as const;
const agency = { work: 'model2022', place: 'p. 13' } as const;
const practice = { work: 'practiceKnowledge', place: 'safety plan blocks' } as const;
const paper = { work: 'practiceKnowledge', place: 'paper can kill' } as const;

/**
 * Stage 4. Built on a named evaluation: the step is opened with it (`given.evaluation`), nobody types it.
 * Everything written here is protected, and the measures are never merged into another document.
 */
export const safetyPlan = defineStep({
  id: 'safetyPlan',
  stage: 'safetyPlan',
  signs: 'safetyPlan',
  givens: ['evaluation'],
  topics: [
    {
      id: 'whose',
      fields: [
        { id: 'form', kind: 'choice', options: planForms, source: model, required: true },
        { id: 'alreadyDoes', kind: 'longText', source: agency, protected: true },
      ],
    },
    {
      id: 'measures',
      fields: [
        {
          id: 'measures',
          kind: 'list',
          source: practice,
          protected: true,
          items: [
            {
              id: 'block',
              kind: 'choice',
              options: planBlocks,
              source: practice,
              required: true,
              protected: true,
            },
            { id: 'what', kind: 'longText', source: practice, required: true, protected: true },
            { id: 'who', kind: 'shortText', source: model, required: true, protected: true },
            { id: 'when', kind: 'shortText', source: model, required: true, protected: true },
          ],
        },
        { id: 'ifSilent', kind: 'longText', source: practice, protected: true },
      ],
    },
    {
      id: 'keepingAndRevising',
      fields: [
        {
          id: 'copy',
          kind: 'choice',
          options: ['none', 'smallCard', 'readAtOffice', 'withTrustedPerson', 'ownForm'],
          source: paper,
          protected: true,
          showWhen: { field: 'form', is: ['withCitizen'] },
        },
        { id: 'reviseOn', kind: 'date', allow: 'future', source: model, required: true },
        {
          id: 'offerAgainOn',
          kind: 'date',
          allow: 'future',
          source: model,
          showWhen: { field: 'form', is: ['staffOnly'] },
        },
      ],
    },
  ],
});
