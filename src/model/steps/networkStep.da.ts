import type { Wording } from '../define.ts';
import { answerDa } from './answers.da.ts';
import type { networkStep } from './networkStep.ts';

export const networkStepDa: Wording<typeof networkStep> = {
  title: 'Et skridt med netværket',
  lead: 'Kontakt kun en person, som borgeren har sagt ja til, og som I ved er tryg for borgeren.',
  topics: {
    person: {
      title: 'Hvem er det?',
      guidance: [
        'Spørg: »Hvem er du tryg ved?« og »Kunne det nå frem til en, der ikke må vide det?«',
        'Er I i tvivl, så tag ikke kontakt. Kontakt aldrig familien, når familien handler sammen.',
      ],
    },
    step: { title: 'Hvad gør I?' },
  },
  fields: {
    who: { label: 'Neutralt ord for personen', hint: 'For eksempel »søster« eller »kollega«.' },
    relation: { label: 'Hvad er personen for borgeren?' },
    safe: { label: 'Er personen tryg for borgeren?', options: answerDa },
    howWeKnow: { label: 'Hvordan ved vi det?' },
    agreedByCitizen: { label: 'Har borgeren sagt ja til det?', options: answerDa },
    sort: {
      label: 'Hvilken slags skridt er det?',
      options: {
        adviceToRelative: 'Råd til en pårørende',
        volunteer: 'En frivillig',
        activity: 'En aktivitet eller et fællesskab',
        peer: 'En, der selv har prøvet det',
        other: 'Noget andet',
      },
    },
    suitabilityTalk: {
      label: 'Vi har talt med den, der selv har prøvet det',
      points: [
        'Vedkommende er selv på sikker afstand af volden.',
        'Vedkommende kan lytte uden at overtage og ved, hvem der hjælper bagefter.',
        'Borgeren ved, at det er frivilligt og kan stoppe når som helst.',
      ],
    },
    what: { label: 'Hvad er skridtet?' },
    onDay: { label: 'Hvilken dag?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
    how: { label: 'Hvordan gik det?' },
  },
};
