import type { Wording } from '../define.ts';
import type { actionPlan, citizensPlan } from './plans.ts';

export const citizensPlanEn: Wording<typeof citizensPlan> = {
  title: 'The citizen’s plan',
  lead: 'One plan in the citizen’s own words. It takes the place of several plans side by side.',
  topics: {
    plan: {
      title: 'My plan',
      guidance: [
        'Let the citizen choose the words. A small goal is as good as a big one.',
        'If the citizen declines, write it down and do not ask again today.',
      ],
    },
  },
  fields: {
    declined: {
      label: 'The citizen does not want a plan',
      points: ['That is all right. The offer stands, and the help goes on.'],
    },
    plannedGoals: {
      label: 'My goals',
      add: 'Write a goal',
      one: 'Goal',
      items: {
        goal: { label: 'What I want' },
        helps: { label: 'What helps me' },
        agreed: { label: 'What we have agreed about it' },
      },
    },
    methods: { label: 'How I will do it' },
    agreements: { label: 'What we have agreed' },
    notes: { label: 'Along the way' },
    evaluation: { label: 'How it went' },
  },
};

export const actionPlanEn: Wording<typeof actionPlan> = {
  title: 'Action plan',
  lead: 'Offer an action plan, and make it together. The citizen may decline.',
  topics: {
    plan: {
      title: 'The plan',
      guidance: [
        'The plan for an honour-related conflict is protected as a whole. Do not share it with the family.',
      ],
    },
  },
  fields: {
    template: {
      label: 'Which plan?',
      options: { general: 'General action plan', honour: 'Action plan for an honour-related conflict' },
    },
    declined: {
      label: 'The citizen does not want an action plan',
      points: ['That is all right. The offer stands, and the help goes on.'],
    },
    purpose: { label: 'Purpose' },
    help: { label: 'The help that is needed' },
    duration: { label: 'For how long?' },
    other: { label: 'Other things that matter' },
    riskSummary: { label: 'The risk in short' },
    presentSituation: { label: 'How it is now', hint: 'At home, at work, at school and with the family.' },
    waysOfSupport: { label: 'How we support' },
  },
};
