import type { Topic } from '../../define.ts';
import { answerStates } from '../../vocabulary.ts';
import { childrenFields } from '../children.ts';
import { openCaseFields } from '../openCase.ts';
import { safeContactFields } from '../safeContact.ts';
import { told, toldOrWorry, worry } from './conditions.ts';

const source = { work: 'model2022', place: 'p. 9-10' } as const;

/** What follows when violence was told or there is worry. */
export const afterwards = [
  {
    id: 'danger',
    showWhen: toldOrWorry,
    fields: [
      { id: 'dangerNow', kind: 'choice', options: answerStates, required: true, source },
      { id: 'dangerDone', kind: 'longText', showWhen: { field: 'dangerNow', is: ['yes'] }, source },
    ],
  },
  {
    id: 'worry',
    showWhen: worry,
    fields: [
      { id: 'signs', kind: 'longText', required: true, source },
      { id: 'offered', kind: 'longText', source },
      { id: 'contactKept', kind: 'longText', protected: true, source },
    ],
  },
  {
    id: 'children',
    showWhen: toldOrWorry,
    fields: [
      { id: 'citizenAge', kind: 'number', min: 0, max: 120, source: { work: 'model2022', place: 'p. 5-6' } },
      {
        id: 'pregnant',
        kind: 'choice',
        options: answerStates,
        source: { work: 'childrensAct', place: '§ 133' },
      },
      {
        id: 'childrenAround',
        kind: 'choice',
        options: answerStates,
        source: { work: 'childrensAct', place: '§ 133' },
      },
      {
        ...childrenFields[0],
        showWhen: {
          any: [
            { field: 'pregnant', is: ['yes'] },
            { field: 'childrenAround', is: ['yes'] },
          ],
        },
      },
    ],
  },
  { id: 'contact', showWhen: toldOrWorry, fields: safeContactFields },
  {
    id: 'help',
    showWhen: told,
    fields: [
      { id: 'wants', kind: 'longText', protected: true, source },
      { id: 'ownWords', kind: 'longText', source },
      { id: 'helpOffered', kind: 'longText', source },
      { id: 'consentToHelp', kind: 'choice', options: answerStates, source },
    ],
  },
  { id: 'case', showWhen: toldOrWorry, fields: openCaseFields },
] as const satisfies readonly Topic[];
