import { defineStep } from '../define.ts';
import { answerStates } from '../vocabulary.ts';

const source = { work: 'childrensAct', place: '§ 133' } as const;

/** Something new about one child: the notification card is open again. */
export const childFact = defineStep({
  id: 'childFact',
  stage: 'alongside',
  signs: 'childFact',
  givens: ['child'],
  topics: [
    {
      id: 'fact',
      fields: [
        { id: 'fact', kind: 'longText', required: true, source },
        { id: 'inDangerNow', kind: 'choice', options: answerStates, source },
      ],
    },
  ],
});
