import { defineStep, type Condition } from '../define.ts';
import { crisisCentreAnswers } from '../vocabulary.ts';

const source = { work: 'model2022', place: 'p. 11' } as const;
const noPlaceTonight = {
  field: 'crisisCentre',
  is: ['offeredDeclined', 'fullOrRefused', 'cannotAskNow'],
} as const satisfies Condition;

/** What any member of staff may save without the risk evaluation's competence: facts, no level. */
export const provisional = defineStep({
  id: 'provisional',
  stage: 'alongside',
  signs: 'provisionalNote',
  topics: [
    {
      id: 'danger',
      fields: [
        { id: 'dangerSigns', kind: 'longText', required: true, source },
        { id: 'done', kind: 'longText', source },
      ],
    },
    {
      id: 'tonight',
      fields: [
        { id: 'crisisCentre', kind: 'choice', options: crisisCentreAnswers, protected: true, source },
        {
          id: 'whyNoPlace',
          kind: 'shortText',
          protected: true,
          showWhen: { field: 'crisisCentre', is: ['fullOrRefused'] },
          source,
        },
        {
          id: 'tonight',
          kind: 'longText',
          required: true,
          protected: true,
          showWhen: noPlaceTonight,
          source,
        },
        {
          id: 'tonightWho',
          kind: 'shortText',
          required: true,
          protected: true,
          showWhen: noPlaceTonight,
          source,
        },
        { id: 'whoWatches', kind: 'longText', protected: true, source },
      ],
    },
  ],
});
