import { defineStep } from '../define.ts';
import { contactRhythms, followUpPatterns, followUpPhases, violenceSinceAnswers } from '../vocabulary.ts';

const model = { work: 'model2022', place: 'p. 14' } as const;
const silence = { work: 'model2022', place: 'p. 11' } as const;
const agreed = { work: 'practiceKnowledge', place: 'safety plan, if I go silent' } as const;

/** Stage 7. "Not told" and "not asked" are answers of their own; only an asked "no" is a no. */
export const followUp = defineStep({
  id: 'followUp',
  stage: 'followUp',
  signs: 'followUp',
  topics: [
    {
      id: 'since',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source: model },
        { id: 'violenceSince', kind: 'choice', options: violenceSinceAnswers, source: model, required: true },
        { id: 'resultsHolding', kind: 'longText', source: model },
      ],
    },
    {
      id: 'onwards',
      fields: [
        {
          id: 'network',
          kind: 'longText',
          source: { work: 'model2022', place: 'p. 12-13' },
          protected: true,
        },
        { id: 'nextStep', kind: 'longText', source: { work: 'model2022', place: 'p. 13' } },
        { id: 'continuedDevelopment', kind: 'longText', source: { work: 'model2022', place: 'p. 7' } },
        { id: 'nextOn', kind: 'date', allow: 'future', source: model, protected: true },
      ],
    },
  ],
});

const phases = { work: 'ctiPhases', place: 'three phases over nine months' } as const;
const thinning = { field: 'pattern', is: ['threePhases'] } as const;

/** The pattern of contacts after a course: as needed, or three phases whose days are proposed and then made theirs. */
export const followUpPlan = defineStep({
  id: 'followUpPlan',
  stage: 'followUp',
  signs: 'followUpPlan',
  topics: [
    {
      id: 'pattern',
      fields: [
        { id: 'pattern', kind: 'choice', options: followUpPatterns, source: model, required: true },
        {
          id: 'nextOn',
          kind: 'date',
          allow: 'future',
          source: model,
          protected: true,
          showWhen: { field: 'pattern', is: ['asNeeded'] },
        },
        { id: 'begunOn', kind: 'date', allow: 'any', source: phases, protected: true, showWhen: thinning },
        { id: 'first', kind: 'choice', options: contactRhythms, source: phases, showWhen: thinning },
        { id: 'second', kind: 'choice', options: contactRhythms, source: phases, showWhen: thinning },
        { id: 'third', kind: 'choice', options: contactRhythms, source: phases, showWhen: thinning },
        { id: 'note', kind: 'longText', source: model },
      ],
    },
    {
      id: 'days',
      showWhen: thinning,
      fields: [
        {
          id: 'contacts',
          kind: 'list',
          drawnAs: 'days',
          source: phases,
          protected: true,
          items: [
            { id: 'phase', kind: 'choice', options: followUpPhases, source: phases },
            { id: 'onDay', kind: 'date', allow: 'future', source: phases, required: true },
          ],
        },
      ],
    },
  ],
});

/** Contact was lost: what was tried and what was agreed for it. Silence after contact makes the evaluation due. */
export const lostContact = defineStep({
  id: 'lostContact',
  stage: 'followUp',
  signs: 'lostContact',
  topics: [
    {
      id: 'silence',
      fields: [
        { id: 'onDay', kind: 'date', allow: 'past', blankMeans: 'today', source: silence },
        { id: 'lastContactOn', kind: 'date', allow: 'past', source: silence },
        { id: 'planFollowed', kind: 'longText', source: agreed, protected: true },
        { id: 'tried', kind: 'longText', source: silence, required: true, protected: true },
        { id: 'whoChecks', kind: 'longText', source: agreed, protected: true },
        { id: 'nextTryOn', kind: 'date', allow: 'future', source: silence, protected: true },
      ],
    },
  ],
});

/** A pause keeps the clock of the risk evaluation. */
export const pause = defineStep({
  id: 'pause',
  stage: 'followUp',
  signs: 'pause',
  topics: [
    {
      id: 'pause',
      fields: [
        { id: 'until', kind: 'date', allow: 'future', source: model, required: true },
        { id: 'why', kind: 'longText', source: model },
      ],
    },
  ],
});
export const resume = defineStep({
  id: 'resume',
  stage: 'followUp',
  signs: 'resume',
  topics: [{ id: 'resume', fields: [{ id: 'why', kind: 'longText', source: model }] }],
});
