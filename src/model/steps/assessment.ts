import { defineStep } from '../define.ts';
import { answerStates, formsOfViolence, relations } from '../vocabulary.ts';
import { childrenFields } from './children.ts';

const wholeSituation = { work: 'model2022', place: 'p. 9-11' } as const;
const targetGroup = { work: 'model2022', place: 'p. 5-6' } as const;
const ownWords = { work: 'model2022', place: 'p. 10-11' } as const;
const agency = { work: 'model2022', place: 'p. 13' } as const;
const network = { work: 'model2022', place: 'p. 12-13' } as const;
const duty = { work: 'childrensAct', place: '§ 133' } as const;

/**
 * Stage 2. Nothing is mandatory: every page may be signed unfinished, and a later assessment adds to it.
 * Only inside a list must an item be named, because an item without a name is none.
 */
export const assessment = defineStep({
  id: 'assessment',
  stage: 'assessment',
  signs: 'assessment',
  topics: [
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
      id: 'home',
      fields: [
        { id: 'citizenAge', kind: 'number', min: 0, max: 120, source: targetGroup },
        { id: 'livesTogether', kind: 'choice', options: answerStates, source: targetGroup },
        { id: 'atCrisisCentre', kind: 'choice', options: answerStates, source: targetGroup, protected: true },
        { id: 'pregnant', kind: 'choice', options: answerStates, source: duty },
        ...childrenFields,
      ],
    },
    {
      id: 'everyday',
      fields: [
        { id: 'situation', kind: 'longText', source: wholeSituation, protected: true },
        { id: 'health', kind: 'longText', source: wholeSituation, protected: true },
        { id: 'network', kind: 'longText', source: network, protected: true },
      ],
    },
    {
      id: 'strengthsAndWishes',
      fields: [
        { id: 'strengths', kind: 'longText', source: agency },
        { id: 'wants', kind: 'longText', source: { work: 'model2022', place: 'p. 6-7' } },
        { id: 'ownWords', kind: 'longText', source: ownWords },
      ],
    },
  ],
});
