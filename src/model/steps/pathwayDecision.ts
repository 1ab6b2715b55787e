import { defineStep } from '../define.ts';
import { pathways, targetGroupCriteria } from '../vocabulary.ts';

const overall = { work: 'model2022', place: 'p. 8-9' } as const;
const ready = { work: 'model2022', place: 'p. 13-14' } as const;
const wish = { work: 'model2022', place: 'p. 6-7' } as const;
const legal = { work: 'administrationAct', place: 'begrundelse og klagevejledning' } as const;
const formal = { field: 'formalDecision', is: ['yes'] } as const;

/** Stage 5, the overall judgement. The talk about readiness is prompts in the guidance, never a score. */
export const pathwayDecision = defineStep({
  id: 'pathwayDecision',
  stage: 'pathwayDecision',
  signs: 'pathwayDecision',
  topics: [
    {
      id: 'wishAndReadiness',
      fields: [
        { id: 'citizenWish', kind: 'longText', source: wish },
        { id: 'readiness', kind: 'longText', source: ready },
      ],
    },
    {
      id: 'decision',
      fields: [
        { id: 'pathway', kind: 'choice', options: pathways, source: overall, required: true },
        {
          id: 'otherHelp',
          kind: 'longText',
          source: overall,
          showWhen: { field: 'pathway', is: ['crisisCentre', 'otherHelp', 'notNow'] },
        },
        {
          id: 'offerAgainOn',
          kind: 'date',
          allow: 'future',
          source: overall,
          showWhen: { field: 'pathway', is: ['crisisCentre', 'otherHelp', 'notNow'] },
        },
        { id: 'reasons', kind: 'longText', source: overall, required: true },
        { id: 'exceptionReason', kind: 'longText', source: ready, showWhen: { answered: 'pathway' } },
      ],
    },
    {
      id: 'formal',
      fields: [
        { id: 'formalDecision', kind: 'choice', options: ['yes', 'no'], source: legal },
        { id: 'legalBasis', kind: 'shortText', source: legal, showWhen: formal },
        { id: 'appealGuidance', kind: 'longText', source: legal, showWhen: formal },
      ],
    },
  ],
});

/** Key staff open a course although the target group is not met, or not known yet. The reason stands for good. */
export const targetGroupException = defineStep({
  id: 'targetGroupException',
  stage: 'pathwayDecision',
  signs: 'targetGroupException',
  topics: [
    {
      id: 'exception',
      fields: [
        {
          id: 'criteria',
          kind: 'choices',
          options: targetGroupCriteria,
          source: { work: 'model2022', place: 'p. 5-6' },
          required: true,
        },
        { id: 'reason', kind: 'longText', source: { work: 'model2022', place: 'p. 5-6' }, required: true },
      ],
    },
  ],
});
