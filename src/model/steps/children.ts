import { defineStep, type Field } from '../define.ts';
import { answerStates, childTies } from '../vocabulary.ts';

const source = { work: 'childrensAct', place: '§ 133' } as const;

/** Everyone under 18, or unborn, with ties to a home. Neutral words, never names. */
export const childrenFields = [
  {
    id: 'children',
    kind: 'list',
    goesTo: 'children',
    source,
    items: [
      { id: 'label', kind: 'shortText', required: true, source },
      {
        id: 'age',
        kind: 'number',
        min: 0,
        max: 17,
        source,
        showWhen: { not: { field: 'tie', is: ['unborn'] } },
      },
      { id: 'tie', kind: 'choice', options: childTies, required: true, source },
      { id: 'inDangerNow', kind: 'choice', options: answerStates, source },
    ],
  },
] as const satisfies readonly Field[];

/** Adds to or corrects the list of children; each of them gets a notification card. */
export const children = defineStep({
  id: 'children',
  stage: 'alongside',
  signs: 'children',
  topics: [{ id: 'children', fields: childrenFields }],
});
