import type { Topic } from '../../define.ts';
import { answerStates } from '../../vocabulary.ts';
import { childrenFields } from '../children.ts';
import { duty, targetGroup, wholeSituation } from './assessmentSources.ts';
import { alsoRelevant } from '../../situationVocabulary.ts';

/** Home, children, and what else there is to talk about. */
export const homePages = [
  {
    id: 'home',
    fields: [
      { id: 'citizenAge', kind: 'number', min: 0, max: 120, source: targetGroup },
      { id: 'livesTogether', kind: 'choice', options: answerStates, source: targetGroup },
      { id: 'atCrisisCentre', kind: 'choice', options: answerStates, source: targetGroup, protected: true },
    ],
  },
  {
    id: 'childrenAndPregnancy',
    fields: [
      { id: 'pregnant', kind: 'choice', options: answerStates, source: duty },
      ...childrenFields,
      { id: 'childrenNote', kind: 'longText', source: wholeSituation, protected: true },
    ],
  },
  {
    id: 'whatApplies',
    fields: [{ id: 'alsoRelevant', kind: 'choices', options: alsoRelevant, source: wholeSituation }],
  },
] as const satisfies readonly Topic[];
