import { defineStep, type Condition } from '../define.ts';
import { factorFields } from '../factorFields.ts';
import { riskFactors } from '../riskFactors.ts';
import { crisisCentreAnswers, plannedAnswers, riskLevels } from '../vocabulary.ts';
import { lowLevelChosen } from './lowLevel.ts';

const model = { work: 'model2022', place: 'p. 11' } as const;
const own = { work: 'ownWording', place: 'safety 0-10' } as const;
const honour = { work: 'practiceKnowledge', place: 'honour-related conflict' } as const;

type ChangeableId = Extract<(typeof riskFactors)[number], { readonly changeable: true }>['id'];
/** What a measure or a "not now" can be about. History is covered by the scenario. */
export const changeableFactorIds = riskFactors
  .filter((factor) => 'changeable' in factor)
  .map((factor) => factor.id) as readonly ChangeableId[];
/** Answers after which something may still lie ahead, and set a date before it. */
const mayBePlanned: Condition = {
  any: ['separation', 'plannedPressure', 'decisionComing', 'releaseOrOrderEnds'].map((factor) => ({
    field: `factor.${factor}`,
    is: ['yes'],
  })),
};
const onlyMarked = { prefix: 'factor.', is: ['yes'] } as const;

/**
 * Stage 3. The factors are answered by theme, then a person judges. No page counts or weighs anything, and no
 * level is proposed. Every page may be skipped; what is demanded before signing is the door's to say.
 */
export const riskEvaluation = defineStep({
  id: 'riskEvaluation',
  stage: 'riskEvaluation',
  signs: 'riskEvaluation',
  givens: ['boundLevel', 'neverUnder', 'boundBy', 'mapVersion'],
  topics: [
    { id: 'whatHasHappened', fields: factorFields('whatHasHappened') },
    { id: 'controlAndPursuit', fields: factorFields('controlAndPursuit') },
    { id: 'familyActingTogether', fields: factorFields('familyActingTogether') },
    { id: 'changeNow', fields: factorFields('changeNow') },
    { id: 'personUsingViolence', fields: factorFields('personUsingViolence') },
    {
      id: 'theCitizen',
      fields: [
        {
          id: 'safety',
          kind: 'scale',
          min: 0,
          max: 10,
          options: ['refused', 'notAsked'],
          source: own,
        },
        ...factorFields('theCitizen'),
      ],
    },
    { id: 'whatProtects', fields: factorFields('whatProtects') },
    {
      id: 'whatWeDo',
      fields: [
        { id: 'scenario', kind: 'longText', source: model },
        {
          id: 'scenarios',
          kind: 'list',
          source: model,
          protected: true,
          items: [
            { id: 'what', kind: 'longText', source: model, required: true, protected: true },
            { id: 'whom', kind: 'shortText', source: model, protected: true },
            { id: 'trigger', kind: 'shortText', source: model, protected: true },
            { id: 'whoActs', kind: 'shortText', source: model, protected: true },
          ],
        },
        {
          id: 'measures',
          kind: 'list',
          source: model,
          protected: true,
          items: [
            { id: 'what', kind: 'shortText', source: model, required: true, protected: true },
            { id: 'who', kind: 'shortText', source: model, required: true, protected: true },
            { id: 'when', kind: 'shortText', source: model, required: true, protected: true },
            {
              id: 'covers',
              kind: 'choices',
              options: changeableFactorIds,
              onlyWhere: onlyMarked,
              source: model,
              protected: true,
            },
          ],
        },
        {
          id: 'notNow',
          kind: 'list',
          source: model,
          protected: true,
          items: [
            {
              id: 'factors',
              kind: 'choices',
              options: changeableFactorIds,
              onlyWhere: onlyMarked,
              source: model,
              required: true,
              protected: true,
            },
            { id: 'because', kind: 'shortText', source: model, required: true, protected: true },
          ],
        },
      ],
    },
    {
      id: 'today',
      fields: [
        { id: 'crisisCentre', kind: 'choice', options: crisisCentreAnswers, source: model, protected: true },
        {
          id: 'whyNoPlace',
          kind: 'shortText',
          source: model,
          protected: true,
          showWhen: { field: 'crisisCentre', is: ['fullOrRefused'] },
        },
        {
          id: 'tonight',
          kind: 'longText',
          source: model,
          protected: true,
          showWhen: { field: 'crisisCentre', is: ['offeredDeclined', 'fullOrRefused', 'cannotAskNow'] },
        },
        {
          id: 'tonightWho',
          kind: 'shortText',
          source: model,
          protected: true,
          showWhen: { field: 'crisisCentre', is: ['offeredDeclined', 'fullOrRefused', 'cannotAskNow'] },
        },
        { id: 'actionsToday', kind: 'longText', source: model, protected: true },
        { id: 'whoWatches', kind: 'shortText', source: model, protected: true },
      ],
    },
    {
      id: 'judgement',
      fields: [
        { id: 'level', kind: 'choice', options: riskLevels, source: model, required: true },
        { id: 'why', kind: 'longText', source: model, required: true },
        { id: 'lowLevelReason', kind: 'longText', source: model, showWhen: lowLevelChosen },
        {
          id: 'stillPlanned',
          kind: 'choice',
          options: plannedAnswers,
          source: model,
          protected: true,
          showWhen: mayBePlanned,
        },
        {
          id: 'plannedDay',
          kind: 'date',
          allow: 'future',
          source: honour,
          protected: true,
          showWhen: { all: [mayBePlanned, { not: { field: 'stillPlanned', is: ['happened'] } }] },
        },
        { id: 'nextOn', kind: 'date', allow: 'future', source: model, required: true },
      ],
    },
  ],
});
