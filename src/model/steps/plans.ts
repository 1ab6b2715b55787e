import { defineStep } from '../define.ts';

const plan = { work: 'practiceKnowledge', place: 'Borgerens Plan' } as const;
const general = { work: 'servicesAct', place: '§ 141' } as const;
const honour = { work: 'servicesAct', place: '§ 12 a' } as const;
const general141 = { field: 'template', is: ['general'] } as const;
const isHonour = { field: 'template', is: ['honour'] } as const;
const notDeclined = { not: { answered: 'declined' } } as const;
const isGeneral = { all: [general141, notDeclined] } as const;

/** One plan in the citizen's words, in place of parallel plans. The citizen may decline. */
export const citizensPlan = defineStep({
  id: 'citizensPlan',
  stage: 'alongside',
  signs: 'citizensPlan',
  topics: [
    {
      id: 'plan',
      fields: [
        {
          id: 'plannedGoals',
          kind: 'list',
          source: plan,
          showWhen: notDeclined,
          items: [
            { id: 'goal', kind: 'shortText', source: plan, required: true },
            { id: 'helps', kind: 'longText', source: plan },
            { id: 'agreed', kind: 'longText', source: plan },
          ],
        },
        { id: 'methods', kind: 'longText', source: plan, showWhen: notDeclined },
        { id: 'agreements', kind: 'longText', source: plan, showWhen: notDeclined },
        { id: 'notes', kind: 'longText', source: plan, showWhen: notDeclined },
        { id: 'evaluation', kind: 'longText', source: plan, showWhen: notDeclined },
        { id: 'declined', kind: 'confirm', source: plan },
      ],
    },
  ],
});

/** The action plan, from one of two templates. The one for honour is protected as a whole. */
export const actionPlan = defineStep({
  id: 'actionPlan',
  stage: 'alongside',
  signs: 'actionPlan',
  protectedWhole: isHonour,
  topics: [
    {
      id: 'plan',
      fields: [
        { id: 'template', kind: 'choice', options: ['general', 'honour'], source: general, required: true },
        { id: 'purpose', kind: 'longText', source: general, showWhen: isGeneral },
        { id: 'help', kind: 'longText', source: general, showWhen: isGeneral },
        { id: 'duration', kind: 'shortText', source: general, showWhen: isGeneral },
        { id: 'other', kind: 'longText', source: general, showWhen: isGeneral },
        { id: 'declined', kind: 'confirm', source: general, showWhen: general141 },
        { id: 'riskSummary', kind: 'longText', source: honour, showWhen: isHonour, protected: true },
        { id: 'presentSituation', kind: 'longText', source: honour, showWhen: isHonour, protected: true },
        { id: 'waysOfSupport', kind: 'longText', source: honour, showWhen: isHonour, protected: true },
      ],
    },
  ],
});
