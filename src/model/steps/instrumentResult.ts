import { defineStep } from '../define.ts';
import {
  dangerUnweightedWords,
  dangerWeightedWords,
  dashWords,
  odaraHighest,
  priorityWords,
  resultTools,
  toolsWith,
} from '../resultScales.ts';

const source = { work: 'model2022', place: 'p. 11' } as const;
const sara = { work: 'resultScales', place: 'SARA-V3, B-SAFER: case prioritisation' } as const;
const danger = { work: 'dangerAssessment', place: 'scoring' } as const;
const dash = { work: 'resultScales', place: 'DASH: referral criteria' } as const;
const odara = { work: 'resultScales', place: 'ODARA: score 0-13' } as const;
const counted = [...toolsWith('dash'), ...toolsWith('dangerWeighted'), ...toolsWith('dangerUnweighted')];

/**
 * The result of an instrument used outside the product, in the instrument's own words. It stands beside the
 * evaluation; without a map of the municipality's own it binds no level.
 */
export const instrumentResult = defineStep({
  id: 'instrumentResult',
  stage: 'riskEvaluation',
  signs: 'instrumentResult',
  topics: [
    {
      id: 'which',
      fields: [
        { id: 'tool', kind: 'choice', options: resultTools, source, required: true },
        {
          id: 'instrument',
          kind: 'shortText',
          source,
          showWhen: { field: 'tool', is: ['police', 'other'] },
        },
        { id: 'version', kind: 'shortText', source },
        { id: 'doneOn', kind: 'date', allow: 'past', source, required: true },
        { id: 'doneBy', kind: 'shortText', source, required: true },
        {
          id: 'trained',
          kind: 'choice',
          options: ['yes', 'no', 'notKnown'],
          source,
          required: true,
        },
      ],
    },
    {
      id: 'result',
      fields: [
        {
          id: 'priority',
          kind: 'choice',
          options: priorityWords,
          source: sara,
          showWhen: { field: 'tool', is: toolsWith('priority') },
        },
        {
          id: 'dangerWeighted',
          kind: 'choice',
          options: dangerWeightedWords,
          source: danger,
          showWhen: { field: 'tool', is: toolsWith('dangerWeighted') },
        },
        {
          id: 'dangerUnweighted',
          kind: 'choice',
          options: dangerUnweightedWords,
          source: danger,
          showWhen: { field: 'tool', is: toolsWith('dangerUnweighted') },
        },
        {
          id: 'dash',
          kind: 'choice',
          options: dashWords,
          source: dash,
          showWhen: { field: 'tool', is: toolsWith('dash') },
        },
        {
          id: 'score',
          kind: 'number',
          min: 0,
          max: 40,
          source: danger,
          showWhen: { field: 'tool', is: counted },
        },
        {
          id: 'odara',
          kind: 'number',
          min: 0,
          max: odaraHighest,
          source: odara,
          showWhen: { field: 'tool', is: toolsWith('odara') },
        },
        { id: 'result', kind: 'longText', source, protected: true },
        { id: 'note', kind: 'longText', source, protected: true },
      ],
    },
    {
      id: 'after',
      fields: [
        { id: 'scenarios', kind: 'longText', source, protected: true },
        { id: 'measures', kind: 'longText', source, protected: true },
        { id: 'nextOn', kind: 'date', allow: 'future', source },
      ],
    },
  ],
});
