import { criterionNamesDa } from '../criteria.da.ts';
import type { Wording } from '../define.ts';
import type { pathwayDecision, targetGroupException } from './pathwayDecision.ts';

const givenCriterion = {
  add: 'Tilføj et kriterium',
  one: 'Kriterium',
  items: {
    text: { label: 'Kriteriet' },
    answer: {
      label: 'Passer det på borgeren?',
      options: { met: 'Ja', notMet: 'Nej', notKnown: 'Ved vi ikke endnu' },
    },
    note: { label: 'Bemærkning' },
  },
};

export const pathwayDecisionDa: Wording<typeof pathwayDecision> = {
  title: 'Samlet vurdering',
  lead: 'Hvilken hjælp passer nu? Et nej til gruppen fører altid til noget andet. Råd og støttende samtaler er åbne hele tiden. En nøglemedarbejder underskriver.',
  topics: {
    wishAndReadiness: {
      title: 'Ønske og parathed',
      guidance: [
        'Det er en samtale. Skriv kun det, der har betydning for valget. Intet her bliver talt sammen.',
        'Begynd med ønsket. Spørg: »Hvad ville gøre det lettere at komme?«',
        'Spørg åbent til tanker om selvmord. At spørge giver ikke nogen den tanke.',
        'I en gruppe hører man andres historier. Spørg, hvad der hjælper, hvis det bliver for meget.',
      ],
    },
    whatCouldBeHard: {
      title: 'Det, der kan gøre det svært',
      guidance: [
        'Nævn det som noget, mange kender. Det er ikke en prøve, og intet svar lukker for hjælp.',
        'Spørg kun til egen brug af vold, når borgeren selv er inde på det, eller I har set det.',
        'Tal om det praktiske til sidst: vej, tid, børn og hvad der kan siges hjemme.',
      ],
    },
    criteria: {
      title: 'Jeres kriterier',
      lead: 'Gå listen igennem. »Ved vi ikke endnu« er ikke et nej. Kriterierne gælder gruppen.',
      guidance: [
        'Taler et kriterium imod gruppen, kan en nøglemedarbejder vælge den alligevel og skrive hvorfor.',
        'Et individuelt forløb eller anden hjælp er altid åben.',
      ],
    },
    decision: {
      title: 'Det, vi vælger',
      guidance: [
        'Et forløb kræver en vurdering, der ikke er forfalden, en plan og svar på målgruppen. Anden hjælp kan vælges med det samme.',
        'Passer gruppen ikke, så vælg et individuelt forløb eller en anden hjælp, I kan sætte navn på.',
        'Siger borgeren nej tak nu, så skriv, hvad der er i stedet, og sæt en dag, hvor I tilbyder igen.',
      ],
    },
    waitingList: {
      title: 'Til ventelisten',
      lead: 'Kun denne side kan gruppelederen se. Skriv intet om volden, om risikoen eller om den, der udøver vold.',
      guidance: [
        'Læs siden op for borgeren: »Det her må gruppelederen vide. Er det i orden?«',
        'Sæt en dag, hvor I tager kontakt igen, også hvis gruppen ikke er klar.',
      ],
    },
    matching: {
      title: 'At passe sammen i gruppen',
      guidance: ['Kender I ikke gruppen endnu, så vælg »Ved vi ikke endnu«.'],
    },
    formal: {
      title: 'Afgørelse',
      lead: 'Nogle kommuner træffer en afgørelse her, andre ikke. Er der aftalt et svar hos jer, står det her allerede. Ret det, hvis sagen er anderledes.',
    },
  },
  fields: {
    citizenWish: { label: 'Hvad ønsker borgeren?', hint: 'Gerne med borgerens egne ord.' },
    readyDanger: { label: 'Er der fare nu, og hvad betyder den for at komme?' },
    thoughtsOfSuicide: {
      label: 'Har borgeren tanker om selvmord?',
      options: {
        yes: 'Ja',
        no: 'Nej, det siger borgeren',
        notKnown: 'Ved ikke',
        refused: 'Ønsker ikke at svare',
        notAsked: 'Ikke spurgt',
      },
    },
    suicideAgreed: {
      label: 'Hvad er aftalt i dag?',
      hint: 'Hvem er der i nat, og hvem ringer borgeren til?',
    },
    readyOthersStories: { label: 'Er borgeren klar til at høre andres historier?' },
    readyDissociation: { label: 'Mister borgeren kontakten til nuet, når det bliver svært?' },
    readySubstances: { label: 'Alkohol og stoffer' },
    readyOwnViolence: { label: 'Borgerens egen brug af vold' },
    readyMissedAtHome: { label: 'Bliver borgeren savnet hjemme, og hvad kan der siges?' },
    readyPractical: { label: 'Det praktiske', hint: 'Tid, vej, børn, arbejde, sprog.' },
    readiness: { label: 'Andet, I talte om' },
    'criteria.inclusion': { label: 'Taler for gruppen', ...givenCriterion },
    'criteria.exclusion': { label: 'Taler imod gruppen', ...givenCriterion },
    'criteria.matching': { label: 'At passe sammen', ...givenCriterion },
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
    alias: { label: 'Dækord, som gruppelederen bruger', hint: 'Aldrig borgerens navn.' },
    contactRule: {
      label: 'Reglen for kontakt',
      hint: 'Skriv reglen, aldrig nummer eller adresse. Fx »Aldrig opkald eller sms. Kun når vi mødes«.',
    },
    language: { label: 'Sprog' },
    interpreter: { label: 'Tolk', hint: 'Aldrig en slægtning.' },
    childcare: { label: 'Pasning af børn' },
    hours: { label: 'Tider, der går' },
    access: { label: 'Adgang og hjælpemidler' },
    preference: { label: 'Ønsker til gruppen', hint: 'Fx kun kvinder, kun mænd eller en lille gruppe.' },
    needs: { label: 'Andet, der er brug for i rummet' },
    ready: { label: 'Parathed med få ord', hint: 'Det, gruppelederen skal vide for at passe på borgeren.' },
    since: { label: 'På ventelisten siden', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
    recontactOn: { label: 'Hvornår tager I kontakt igen?' },
    cleared: { label: 'Andet, gruppelederen må vide', hint: 'Kun det, borgeren har sagt ja til.' },
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
