import type { Wording } from '../define.ts';
import type { followUp, pause, resume } from './followUp.ts';

export const followUpDa: Wording<typeof followUp> = {
  title: 'Opfølgning',
  lead: 'Hold fast i det, der er lykkedes. Er der sket ny vold, er det ikke et nederlag. Så vurderer I risikoen igen.',
  topics: {
    since: {
      title: 'Siden sidst',
      guidance: [
        'Spørg lige ud: »Har der været vold eller trusler, siden vi talte sammen?«',
        'Er svaret ja, så skriv det også under »Der er sket noget«. Spørg om fare nu.',
        'At være gået tilbage til forholdet er en hændelse, ikke en fejl.',
      ],
    },
    onwards: {
      title: 'Vejen videre',
      guidance: ['Spørg: »Hvem ringer du til, hvis det bliver svært?« og »Hvad vil du gerne holde fast i?«'],
    },
  },
  fields: {
    onDay: { label: 'Hvornår talte I sammen?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
    violenceSince: {
      label: 'Har der været vold siden sidst?',
      options: {
        yes: 'Ja',
        no: 'Nej, det siger borgeren',
        notTold: 'Borgeren vil ikke fortælle om det nu',
        notAsked: 'Ikke spurgt',
      },
    },
    resultsHolding: { label: 'Hvad går stadig godt, og hvad er svært?' },
    network: { label: 'Mennesker omkring borgeren nu' },
    nextStep: { label: 'Næste lille skridt' },
    continuedDevelopment: {
      label: 'Plan for tiden efter',
      hint: 'Det, borgeren vil arbejde videre med, og hvem der støtter.',
    },
    nextOn: { label: 'Hvornår taler I sammen igen?' },
  },
};

export const pauseDa: Wording<typeof pause> = {
  title: 'Pause',
  lead: 'Under en pause bliver risikoen stadig vurderet til tiden. Borgeren kan komme tilbage når som helst.',
  topics: { pause: { title: 'Pausen' } },
  fields: {
    until: {
      label: 'Til hvilken dag varer pausen?',
      hint: 'Den dag, I tager kontakt igen på den sikre måde.',
    },
    why: { label: 'Hvorfor holder I pause nu?' },
  },
};

export const resumeDa: Wording<typeof resume> = {
  title: 'Pausen slutter',
  topics: { resume: { title: 'I gang igen' } },
  fields: { why: { label: 'Hvad er nyt?' } },
};
