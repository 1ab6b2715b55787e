import type { Wording } from '../define.ts';
import type { actor, agreement, coordinator } from './coordination.ts';

export const coordinatorDa: Wording<typeof coordinator> = {
  title: 'Tovholder',
  lead: 'Én person samler trådene, så borgeren ikke selv skal gøre det.',
  topics: { coordinator: { title: 'Tovholderen' } },
  fields: {
    name: { label: 'Hvem er tovholder?' },
    authority: { label: 'Hvor hører tovholderen til?', hint: 'Afdeling eller myndighed.' },
  },
};

export const actorDa: Wording<typeof actor> = {
  title: 'Samarbejdspartner',
  topics: {
    actor: {
      title: 'Hvem hjælper med hvad?',
      guidance: [
        'Borgeren bestemmer, hvem der er med. Tag aldrig den, der udøver vold, med.',
        'Husk samtykke, før I deler noget.',
      ],
    },
  },
  fields: {
    name: { label: 'Hvem er det?', hint: 'Navn eller sted. Kun fagfolk og tilbud.' },
    part: { label: 'Hvad hjælper de med?' },
    contact: { label: 'Hvordan får I fat i dem?' },
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
