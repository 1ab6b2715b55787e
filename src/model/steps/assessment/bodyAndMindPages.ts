import type { Topic } from '../../define.ts';
import { answerStates } from '../../vocabulary.ts';
import { practice, wholeSituation } from './assessmentSources.ts';
import { helpers } from '../../situationVocabulary.ts';

/** Body and mind. Who helps with aids and medicine is asked only where somebody needs to. */
export const bodyAndMindPages = [
  {
    id: 'health',
    fields: [
      { id: 'disability', kind: 'choice', options: answerStates, source: wholeSituation },
      { id: 'health', kind: 'longText', source: wholeSituation, protected: true },
    ],
  },
  {
    id: 'care',
    showWhen: {
      any: [
        { field: 'disability', is: ['yes'] },
        { field: 'persons/relation', is: ['carer'] },
        { field: 'given.marks', is: ['disabilityOrIllness', 'carerUsesViolence'] },
      ],
    },
    fields: [
      { id: 'whoHelps', kind: 'choices', options: helpers, source: practice('safety plan, disability') },
      {
        id: 'aidsOrMedicineHeld',
        kind: 'choice',
        options: answerStates,
        source: practice('safety plan, disability'),
      },
      { id: 'careNote', kind: 'longText', source: practice('safety plan, disability'), protected: true },
    ],
  },
  {
    id: 'mentalHealth',
    fields: [
      { id: 'mentalStrain', kind: 'choice', options: answerStates, source: wholeSituation },
      {
        id: 'thoughtsOfSuicide',
        kind: 'choice',
        options: answerStates,
        source: practice('immediate danger'),
      },
      { id: 'mentalHealthNote', kind: 'longText', source: wholeSituation },
    ],
  },
  {
    id: 'substances',
    fields: [
      { id: 'substanceUse', kind: 'choice', options: answerStates, source: wholeSituation },
      {
        id: 'substanceNote',
        kind: 'longText',
        source: wholeSituation,
        showWhen: { field: 'substanceUse', is: ['yes'] },
      },
    ],
  },
] as const satisfies readonly Topic[];
