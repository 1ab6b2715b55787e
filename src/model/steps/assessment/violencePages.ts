import type { Topic } from '../../define.ts';
import { answerStates, formsOfViolence, relations } from '../../vocabulary.ts';
import { indicators, injury, targetGroup, wholeSituation } from './assessmentSources.ts';
import { relationNow } from '../../situationVocabulary.ts';

/** Who, and what has happened. */
export const violencePages = [
  {
    id: 'persons',
    fields: [
      {
        id: 'persons',
        kind: 'list',
        source: targetGroup,
        items: [
          { id: 'label', kind: 'shortText', source: wholeSituation, required: true },
          { id: 'relation', kind: 'choice', options: relations, source: targetGroup, required: true },
          { id: 'forms', kind: 'choices', options: formsOfViolence, source: targetGroup },
          { id: 'when', kind: 'longText', source: wholeSituation },
          { id: 'howOften', kind: 'shortText', source: wholeSituation },
        ],
      },
    ],
  },
  {
    id: 'violence',
    fields: [
      { id: 'relationNow', kind: 'choice', options: relationNow, source: targetGroup, protected: true },
      { id: 'firstViolenceYears', kind: 'number', min: 0, max: 99, source: indicators },
      { id: 'firstViolenceMonths', kind: 'number', min: 0, max: 11, source: indicators },
    ],
  },
  {
    id: 'injuries',
    fields: [
      { id: 'injured', kind: 'choice', options: answerStates, source: wholeSituation },
      { id: 'medicalCare', kind: 'choice', options: answerStates, source: injury },
      {
        id: 'injuriesNote',
        kind: 'longText',
        source: wholeSituation,
        showWhen: {
          any: [
            { field: 'injured', is: ['yes'] },
            { field: 'medicalCare', is: ['yes'] },
          ],
        },
      },
    ],
  },
] as const satisfies readonly Topic[];
