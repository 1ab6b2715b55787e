import type { Wording } from '../define.ts';
import type { actionPlan, citizensPlan } from './plans.ts';

export const citizensPlanDa: Wording<typeof citizensPlan> = {
  title: 'Borgerens plan',
  lead: 'Én plan med borgerens egne ord. Den træder i stedet for flere planer side om side.',
  topics: {
    plan: {
      title: 'Min plan',
      guidance: [
        'Lad borgeren vælge ordene. Et lille mål er lige så godt som et stort.',
        'Siger borgeren nej tak, så skriv det, og spørg ikke igen i dag.',
      ],
    },
  },
  fields: {
    declined: {
      label: 'Borgeren ønsker ikke en plan',
      points: ['Det er i orden. Tilbuddet bliver stående, og hjælpen fortsætter.'],
    },
    plannedGoals: {
      label: 'Mine mål',
      add: 'Skriv et mål',
      one: 'Mål',
      items: {
        goal: { label: 'Det vil jeg gerne' },
        helps: { label: 'Det hjælper mig' },
        agreed: { label: 'Det har vi aftalt om målet' },
      },
    },
    methods: { label: 'Sådan vil jeg gøre det' },
    agreements: { label: 'Det har vi aftalt' },
    notes: { label: 'Undervejs' },
    evaluation: { label: 'Sådan gik det' },
  },
};

export const actionPlanDa: Wording<typeof actionPlan> = {
  title: 'Handleplan',
  lead: 'Tilbyd en handleplan, og lav den sammen. Borgeren kan sige nej tak.',
  topics: {
    plan: {
      title: 'Planen',
      guidance: ['Planen ved æresrelateret konflikt er beskyttet som helhed. Del den ikke med familien.'],
    },
  },
  fields: {
    template: {
      label: 'Hvilken plan?',
      options: { general: 'Almindelig handleplan', honour: 'Handleplan ved æresrelateret konflikt' },
    },
    declined: {
      label: 'Borgeren ønsker ikke en handleplan',
      points: ['Det er i orden. Tilbuddet bliver stående, og hjælpen fortsætter.'],
    },
    purpose: { label: 'Formål' },
    help: { label: 'Den hjælp, der skal til' },
    duration: { label: 'Hvor længe?' },
    other: { label: 'Andet, der er vigtigt' },
    riskSummary: { label: 'Risikoen i korte træk' },
    presentSituation: { label: 'Sådan er det nu', hint: 'Hjemme, på arbejde, på skole og med familien.' },
    waysOfSupport: { label: 'Sådan støtter vi' },
  },
};
