import type { Topic } from '../../define.ts';
import { networkPeopleField } from '../../networkPeople.ts';
import { answerStates } from '../../vocabulary.ts';
import { network, wholeSituation } from './assessmentSources.ts';
import { helpSoFar } from '../../situationVocabulary.ts';

/** People around the citizen, and what help there has been. */
export const networkPages = [
  {
    id: 'network',
    fields: [
      networkPeopleField,
      { id: 'aloneNow', kind: 'choice', options: answerStates, source: network },
      { id: 'network', kind: 'longText', source: network, protected: true },
    ],
  },
  {
    id: 'earlierHelp',
    fields: [
      {
        id: 'earlierHelp',
        kind: 'choices',
        options: helpSoFar,
        source: wholeSituation,
        protected: true,
      },
      { id: 'earlierHelpNote', kind: 'longText', source: wholeSituation, protected: true },
    ],
  },
] as const satisfies readonly Topic[];
