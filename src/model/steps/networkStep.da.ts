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
    what: {
      label: 'Hvad er skridtet?',
      hint: 'For eksempel råd til en pårørende, en frivillig, en aktivitet eller en, der selv har prøvet det.',
    },
    onDay: { label: 'Hvilken dag?', hint: 'Lad feltet stå tomt, hvis det er i dag.' },
    how: { label: 'Hvordan gik det?' },
  },
};
