import type { Wording } from '../define.ts';
import { answerDa } from './answers.da.ts';
import type { actor, agreement, coordinator, howItWent } from './coordination.ts';

export const coordinatorDa: Wording<typeof coordinator> = {
  title: 'Tovholder',
  lead: 'Én person samler trådene, så borgeren ikke selv skal gøre det.',
  topics: { coordinator: { title: 'Tovholderen' } },
  fields: {
    name: { label: 'Hvem er tovholder?' },
    authority: { label: 'Hvor hører tovholderen til?', hint: 'Afdeling eller myndighed.' },
    authorityContact: {
      label: 'Hvem er forbindelsen til myndigheden?',
      hint: 'Lad feltet stå tomt, hvis tovholderen selv er det.',
    },
  },
};

export const actorDa: Wording<typeof actor> = {
  title: 'Samarbejdspartner',
  topics: {
    actor: {
      title: 'Hvem hjælper med hvad?',
      guidance: [
        'Spørg: »Hvem vil du have med?« Borgeren bestemmer, hvem der sidder ved bordet.',
        'Tag aldrig den, der udøver vold, med.',
        'Husk samtykke, før I deler noget.',
      ],
    },
  },
  fields: {
    name: { label: 'Hvem er det?', hint: 'Kun fagfolk og tilbud. Skriv ikke her, hvor de ligger.' },
    part: { label: 'Hvad hjælper de med?' },
    agreedByCitizen: { label: 'Vil borgeren have dem med?', options: answerDa },
    contact: { label: 'Hvordan får I fat i dem?', hint: 'Nummer, adresse og åbningstid.' },
  },
};

export const agreementDa: Wording<typeof agreement> = {
  title: 'Aftale',
  topics: { agreement: { title: 'Aftalen' } },
  fields: {
    withWhom: { label: 'Hvem er aftalen med?' },
    what: { label: 'Hvad er aftalt?' },
    onDay: { label: 'Hvilken dag gælder det?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
  },
};

export const howItWentDa: Wording<typeof howItWent> = {
  title: 'Hvordan gik det?',
  lead: 'Skriv det, når I ved det. Det første, der blev skrevet, bliver stående.',
  topics: { afterwards: { title: 'Hvordan gik det?' } },
  fields: {
    what: { label: 'Det handler om' },
    how: { label: 'Hvordan gik det?', hint: 'Skriv, hvad borgeren selv siger om det.' },
    onDay: { label: 'Hvilken dag?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
  },
};
