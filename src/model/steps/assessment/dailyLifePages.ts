import type { Topic } from '../../define.ts';
import { answerStates } from '../../vocabulary.ts';
import { practice, wholeSituation } from './assessmentSources.ts';

/** Where and from what the citizen lives. */
export const dailyLifePages = [
  {
    id: 'housing',
    fields: [
      { id: 'housingUnsafe', kind: 'choice', options: answerStates, source: wholeSituation },
      { id: 'housingNote', kind: 'longText', source: wholeSituation, protected: true },
    ],
  },
  {
    id: 'economy',
    fields: [
      { id: 'moneyProblem', kind: 'choice', options: answerStates, source: wholeSituation },
      { id: 'ownAccount', kind: 'choice', options: answerStates, source: practice('safety plan, economy') },
      { id: 'economyNote', kind: 'longText', source: wholeSituation },
    ],
  },
  {
    id: 'everyday',
    fields: [
      { id: 'workOrStudy', kind: 'choice', options: answerStates, source: wholeSituation },
      {
        id: 'workNote',
        kind: 'longText',
        source: practice('safety plan, work and study'),
        protected: true,
        showWhen: { field: 'workOrStudy', is: ['yes'] },
      },
      { id: 'situation', kind: 'longText', source: wholeSituation, protected: true },
    ],
  },
] as const satisfies readonly Topic[];
