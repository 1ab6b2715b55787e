import { criterionNamesDa } from '../criteria.da.ts';
import type { Wording } from '../define.ts';
import type { pathwayDecision, targetGroupException } from './pathwayDecision.ts';

export const pathwayDecisionDa: Wording<typeof pathwayDecision> = {
  title: 'Samlet vurdering',
  lead: 'Hvilken hjælp passer nu? Et nej til gruppen fører altid til noget andet. Råd og støttende samtaler er åbne hele tiden. En nøglemedarbejder underskriver.',
  topics: {
    wishAndReadiness: {
      title: 'Ønske og parathed',
      guidance: [
        'Tal om gruppen: Er borgeren klar til at høre andres historier? Hvad kan hjælpe, hvis det bliver svært?',
        'Tal om fare nu, tanker om selvmord, at miste kontakten til nuet, og alkohol eller stoffer.',
        'Tal om borgerens egen brug af vold, hvis det er noget, borgeren nævner.',
        'Tal om det praktiske: Bliver borgeren savnet hjemme i 2½ time? Hvem passer børnene?',
        'Det er en samtale. Intet her bliver talt sammen.',
      ],
    },
    decision: {
      title: 'Det, vi vælger',
      guidance: [
        'Et forløb kræver en vurdering, der ikke er forfalden, en plan og svar på målgruppen. Anden hjælp kan vælges med det samme.',
        'Siger borgeren nej tak nu, så sæt en dag, hvor I tilbyder igen.',
      ],
    },
    formal: {
      title: 'Afgørelse',
      lead: 'Nogle kommuner træffer en afgørelse her, andre ikke. Følg det, I har aftalt hos jer.',
    },
  },
  fields: {
    citizenWish: { label: 'Hvad ønsker borgeren?', hint: 'Gerne med borgerens egne ord.' },
    readiness: {
      label: 'Hvad talte I om?',
      hint: 'Skriv det, der har betydning for valget. Brug punkterne som hjælp.',
    },
    pathway: {
      label: 'Hvad vælger I?',
      options: {
        groupCourse: 'Gruppeforløb',
        individualCourse: 'Individuelt forløb',
        crisisCentre: 'Krisecenter',
        otherHelp: 'Anden hjælp',
        notNow: 'Ikke nu',
      },
    },
    otherHelp: {
      label: 'Hvilken hjælp får borgeren i stedet?',
      hint: 'Skriv hvad, hvem og hvornår. Støttende samtaler tæller med.',
    },
    offerAgainOn: { label: 'Hvornår tilbyder I et forløb igen?' },
    reasons: { label: 'Hvorfor er det det rigtige nu?' },
    exceptionReason: {
      label: 'Afviger I fra jeres egne kriterier?',
      hint: 'Skriv hvorfor. Lad feltet stå tomt, hvis I følger dem.',
    },
    formalDecision: { label: 'Er det en afgørelse?', options: { yes: 'Ja', no: 'Nej' } },
    legalBasis: { label: 'Hvilken lov og paragraf?' },
    appealGuidance: { label: 'Sådan kan borgeren klage', hint: 'Hvor, hvordan og inden hvornår.' },
  },
};

export const targetGroupExceptionDa: Wording<typeof targetGroupException> = {
  title: 'Undtagelse fra målgruppen',
  lead: 'En nøglemedarbejder kan åbne et forløb, selv om målgruppen ikke er opfyldt, eller svaret mangler. Grunden bliver stående.',
  topics: { exception: { title: 'Undtagelsen' } },
  fields: {
    criteria: { label: 'Hvad gør I en undtagelse fra?', options: criterionNamesDa },
    reason: { label: 'Hvorfor er forløbet rigtigt alligevel?' },
  },
};
