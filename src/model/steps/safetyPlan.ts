import { defineStep } from '../define.ts';
import { blocksToAdd } from '../plan/blockMarks.ts';
import { copiesOnPaper, planCopies } from '../plan/planCopies.ts';
import { planForms } from '../vocabulary.ts';
import {
  blockPages,
  measureItems,
  measuresOf,
  notOnlyStaff,
  openedByMarks,
} from './safetyPlan/blockPages.ts';

const model = { work: 'model2022', place: 'p. 11' } as const;
const agency = { work: 'model2022', place: 'p. 13' } as const;
const practice = { work: 'practiceKnowledge', place: 'safety plan blocks' } as const;
const paper = { work: 'practiceKnowledge', place: 'paper can kill' } as const;

const onlyStaff = { field: 'form', is: ['staffOnly'] } as const;

/**
 * Stage 4: one page for each block, asked first what the person already does. Built on a named evaluation: the step
 * is opened with it (`given.evaluation`), nobody types it; `given.marks` says what the case has brought up. Staff's
 * own plan, when the citizen wants none, has pages of its own. All of it is protected, and never merged into another
 * document.
 */
export const safetyPlan = defineStep({
  id: 'safetyPlan',
  stage: 'safetyPlan',
  signs: 'safetyPlan',
  givens: ['evaluation', 'marks'],
  topics: [
    {
      id: 'whose',
      fields: [
        { id: 'form', kind: 'choice', options: planForms, source: model, required: true },
        { id: 'alreadyDoes', kind: 'longText', source: agency, protected: true, showWhen: notOnlyStaff },
      ],
    },
    {
      id: 'aboutWhat',
      showWhen: notOnlyStaff,
      fields: [
        {
          id: 'blocks',
          kind: 'choices',
          options: blocksToAdd,
          answeredBy: { given: 'marks', options: openedByMarks },
          source: practice,
          // Only the measures are signed: a heading without any says nothing.
          goesTo: 'none',
        },
      ],
    },
    ...blockPages,
    {
      id: 'ifSilent',
      showWhen: notOnlyStaff,
      fields: [
        measuresOf('ifSilent'),
        { id: 'ifSilent', kind: 'longText', source: practice, protected: true },
      ],
    },
    {
      id: 'staffPlan',
      showWhen: onlyStaff,
      fields: [
        {
          id: 'measures.staff',
          as: 'measures',
          kind: 'list',
          source: model,
          protected: true,
          items: measureItems,
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
          options: planCopies,
          source: paper,
          protected: true,
          showWhen: { field: 'form', is: ['withCitizen'] },
        },
        {
          id: 'copySafe',
          kind: 'longText',
          source: paper,
          protected: true,
          showWhen: {
            all: [
              { field: 'form', is: ['withCitizen'] },
              { field: 'copy', is: copiesOnPaper },
            ],
          },
        },
        { id: 'reviseOn', kind: 'date', allow: 'future', source: model, required: true },
        { id: 'offerAgainOn', kind: 'date', allow: 'future', source: model, showWhen: onlyStaff },
      ],
    },
  ],
});
