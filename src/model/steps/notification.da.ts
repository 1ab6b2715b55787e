import type { Wording } from '../define.ts';
import { answerDa } from './answers.da.ts';
import type { childFact } from './childFact.ts';
import type { notification } from './notification.ts';

const answer = {
  label: 'Hvad er besluttet om dette barn?',
  options: {
    notified: 'Der er underrettet',
    notNotified: 'Der er ikke underrettet',
    waiting: 'Jeg venter på råd til næste hverdag',
  },
};

export const notificationDa: Wording<typeof notification> = {
  title: 'Underretning',
  lead: 'Du beslutter og underskriver. Programmet sender ingenting. Kortet står åbent, til det er besvaret.',
  topics: {
    answer: {
      title: 'Underretning om barnet',
      guidance: [
        'Din pligt er personlig og skærpet. Den gælder ved mistanke, også når der allerede kører en sag, og også når en kollega er uenig.',
        'At leve med vold i hjemmet er nok. Det gælder også et ufødt barn.',
        'Er barnet i fare, så ring først og skriv bagefter. Ring 112 ved akut fare.',
        'Du kan højst vente på råd til næste hverdag. Imens kan et forløb ikke begynde, og sagen kan ikke lukkes.',
      ],
    },
    withTheCitizen: {
      title: 'Sammen med borgeren',
      guidance: [
        'Er det trygt, så fortæl det til borgeren, før andre gør. Tilbyd, at I finder ordene sammen.',
        'Aftal med børneområdet, hvem de må kontakte, hvornår og hvordan.',
        'Bed dem vente med at kontakte den, der udøver vold, til dagens skridt for sikkerheden er på plads.',
      ],
    },
  },
  fields: {
    answer,
    notifiedOn: { label: 'Hvornår er der underrettet?' },
    toWhom: { label: 'Til hvem?', hint: 'Afdeling og navn på den, du talte med eller skrev til.' },
    how: {
      label: 'Hvordan?',
      options: {
        phone: 'Telefon',
        written: 'Skriftligt',
        phoneThenWritten: 'Telefon først, skriftligt bagefter',
      },
    },
    reference: { label: 'Sagsnummer eller kvittering' },
    reason: {
      label: 'Hvorfor er der ikke underrettet?',
      hint: 'Skriv, hvad du ved, og hvad du lægger vægt på.',
    },
    adviceFrom: { label: 'Hvem får du råd hos?' },
    waitUntil: { label: 'Hvornår svarer du på kortet?', hint: 'Senest næste hverdag.' },
    citizenTold: {
      label: 'Ved borgeren det?',
      options: {
        toldAndHelpedWord: 'Ja, og borgeren har været med til at finde ordene',
        told: 'Ja, borgeren ved det',
        notTold: 'Nej, ikke endnu',
      },
    },
    whyNotTold: {
      label: 'Hvorfor ved borgeren det ikke endnu?',
      hint: 'Fx fordi det ikke er trygt at sige det nu.',
    },
    agreedContact: {
      label: 'Hvem må børneområdet kontakte, hvornår og hvordan?',
      hint: 'Brug reglen fra kortet om sikker kontakt.',
    },
    notPersonUsingViolenceYet: {
      label: 'Er det aftalt, at den, der udøver vold, ikke kontaktes endnu?',
      options: { agreed: 'Ja, det er aftalt', notAgreed: 'Nej, det er ikke aftalt' },
    },
  },
};

export const childFactDa: Wording<typeof childFact> = {
  title: 'Nyt om et barn',
  lead: 'Nye oplysninger åbner underretningskortet igen.',
  topics: {
    fact: {
      title: 'Hvad er nyt?',
      guidance: [
        'Skriv det, du så, hørte eller fik fortalt. Skriv ikke barnets navn.',
        'Er barnet i fare nu, så ring først: 112 ved akut fare, ellers børneområdet eller den sociale vagt.',
      ],
    },
  },
  fields: {
    fact: { label: 'Hvad har du fået at vide?' },
    inDangerNow: { label: 'Er barnet i fare nu?', options: answerDa },
  },
};
