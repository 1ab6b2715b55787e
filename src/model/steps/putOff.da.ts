import type { Wording } from '../define.ts';
import type { putOff } from './putOff.ts';

export const putOffDa: Wording<typeof putOff> = {
  title: 'Vis igen',
  lead: 'Sagen går ned under »Udsat« på »I dag«. Den kommer frem igen på dagen, eller straks, hvis der sker noget nyt.',
  topics: {
    wait: {
      title: 'Hvornår skal sagen frem igen?',
      guidance: [
        'Det, der beskytter nogen, kan højst vente til næste hverdag. Andet kan vente i 14 dage.',
        'Fare, underretninger og den første risikovurdering kan ikke vente.',
      ],
    },
  },
  fields: {
    until: { label: 'Hvilken dag?' },
    reason: {
      label: 'Hvorfor kan det vente?',
      hint: 'Grunden står på »I dag« og i sagen.',
      options: {
        agreedWithCitizen: 'Det er aftalt med borgeren',
        timeIsBooked: 'Der er sat tid af en anden dag',
        waitingForAnswer: 'Vi venter på svar fra en anden',
        colleagueHasIt: 'En kollega tager sig af det',
        other: 'En anden grund',
      },
    },
    why: { label: 'Hvilken grund?', hint: 'Den står kun i sagen, ikke på »I dag«.' },
  },
};
