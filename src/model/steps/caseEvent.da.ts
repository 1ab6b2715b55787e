import type { Wording } from '../define.ts';
import type { caseEvent } from './caseEvent.ts';

export const caseEventDa: Wording<typeof caseEvent> = {
  title: 'Der er sket noget',
  lead: 'Risikoen skal vurderes på ny i dag eller senest næste hverdag.',
  topics: {
    event: {
      title: 'Hvad er der sket?',
      guidance: [
        'Er der akut fare, så ring 112 først.',
        'At gå tilbage er noget, mange gør undervejs. Det er ikke et nederlag, og hjælpen er her stadig.',
        'Er noget planlagt, så se på risikoen, før dagen kommer.',
      ],
    },
  },
  fields: {
    event: {
      label: 'Hvad er der sket?',
      options: {
        newViolenceOrThreats: 'Ny vold eller nye trusler',
        escalation: 'Volden er blevet grovere eller hyppigere',
        strangulation: 'Greb om halsen eller pres, så det var svært at få luft',
        stalking: 'Forfølgelse eller vedvarende kontakt',
        separation: 'Brud eller fraflytning',
        release: 'Løsladelse af den, der udøver vold',
        orderGivenOrEnded: 'Tilhold eller forbud er givet eller ophørt',
        backToRelation: 'Borgeren er vendt tilbage til forholdet',
        leftCrisisCentre: 'Borgeren har forladt krisecentret',
        addressFound: 'Adressen er blevet kendt',
        jobOrMoneyLoss: 'Den, der udøver vold, har mistet arbejde eller penge',
        suicidalWords: 'Den, der udøver vold, taler om selvmord',
        silenceAfterContact: 'Borgeren svarer ikke længere',
        pregnancyOrBirth: 'Graviditet eller fødsel',
        plannedSeparation: 'Et brud er planlagt',
        plannedJourney: 'En rejse er planlagt',
        plannedMarriage: 'Et ægteskab er planlagt',
        plannedHearing: 'Et retsmøde eller møde om børnene er planlagt',
      },
    },
    onDay: { label: 'Hvornår skete det?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
    plannedFor: {
      label: 'Hvilken dag er det planlagt til?',
      hint: 'Kendes dagen ikke, så lad feltet stå tomt.',
    },
    note: { label: 'Kort om det, der er sket' },
  },
};
