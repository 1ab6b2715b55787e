import { networkStepKinds } from '../coordinationVocabulary.ts';
import { defineStep } from '../define.ts';
import { answerStates } from '../vocabulary.ts';

const source = { work: 'model2022', place: 'p. 12-13' } as const;

/** One step with the network. Nobody marked harmful or unknown is ever contacted; the door holds that. */
export const networkStep = defineStep({
  id: 'networkStep',
  stage: 'alongside',
  signs: 'networkStep',
  topics: [
    {
      id: 'person',
      fields: [
        { id: 'who', kind: 'shortText', source, required: true, protected: true },
        { id: 'relation', kind: 'shortText', source, required: true, protected: true },
        { id: 'safe', kind: 'choice', options: answerStates, source, required: true, protected: true },
        { id: 'howWeKnow', kind: 'longText', source, protected: true },
        { id: 'agreedByCitizen', kind: 'choice', options: answerStates, source, required: true },
      ],
    },
    {
      id: 'step',
      fields: [
        { id: 'sort', kind: 'choice', options: networkStepKinds, source },
        { id: 'suitabilityTalk', kind: 'confirm', source, showWhen: { field: 'sort', is: ['peer'] } },
        { id: 'what', kind: 'longText', source, required: true, protected: true },
        { id: 'onDay', kind: 'date', allow: 'any', blankMeans: 'today', source, protected: true },
        { id: 'how', kind: 'longText', source, protected: true },
      ],
    },
  ],
});
