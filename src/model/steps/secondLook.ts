import { defineStep } from '../define.ts';

const second = { work: 'model2022', place: 'p. 11' } as const;
const closing = { work: 'model2022', place: 'p. 14' } as const;

/**
 * A second trained person looks at a level under what one person may choose (`given.evaluation`). The evaluation
 * itself never changes; a "no" leads to a new one.
 */
export const secondPerson = defineStep({
  id: 'secondPerson',
  stage: 'riskEvaluation',
  signs: 'secondPerson',
  givens: ['evaluation'],
  topics: [
    {
      id: 'look',
      fields: [
        { id: 'agrees', kind: 'choice', options: ['yes', 'no'], source: second, required: true },
        { id: 'note', kind: 'longText', source: second },
        { id: 'outsideName', kind: 'shortText', source: second },
      ],
    },
  ],
});

/** Asks a colleague to look, before a case with high, imminent or overdue risk is closed. Who asks does not look. */
export const closingWish = defineStep({
  id: 'closingWish',
  stage: 'followUp',
  signs: 'closingWish',
  topics: [{ id: 'wish', fields: [{ id: 'note', kind: 'longText', source: closing }] }],
});

/** A colleague's look before a case with high, imminent or overdue risk is closed. */
export const colleagueLook = defineStep({
  id: 'colleagueLook',
  stage: 'followUp',
  signs: 'colleagueLook',
  topics: [
    {
      id: 'look',
      fields: [
        { id: 'agrees', kind: 'choice', options: ['yes', 'no'], source: closing, required: true },
        { id: 'note', kind: 'longText', source: closing },
        { id: 'outsideName', kind: 'shortText', source: closing },
      ],
    },
  ],
});
