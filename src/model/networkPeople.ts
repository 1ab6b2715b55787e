import type { ListField } from './define.ts';
import { networkParts } from './situationVocabulary.ts';
import { answerStates } from './vocabulary.ts';

const source = { work: 'model2022', place: 'p. 12-13' } as const;

/** The people of the network map. Neutral words, never names; nobody here is known to be safe unless it was said. */
export const networkPeopleField = {
  id: 'networkPeople',
  kind: 'list',
  source,
  protected: true,
  items: [
    { id: 'label', kind: 'shortText', required: true, protected: true, source },
    { id: 'relation', kind: 'shortText', protected: true, source },
    { id: 'part', kind: 'choice', options: networkParts, source },
    { id: 'knows', kind: 'choice', options: answerStates, source },
    { id: 'safeToContact', kind: 'choice', options: answerStates, source },
    { id: 'note', kind: 'shortText', protected: true, source },
  ],
} as const satisfies ListField;
