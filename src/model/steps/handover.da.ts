import type { Wording } from '../define.ts';
import type { handover, handoverAnswer } from './handover.ts';

export const handoverDa: Wording<typeof handover> = {
  title: 'Giv sagen videre',
  lead: 'Sagen er stadig din, og den står på din forside, til den anden har sagt ja.',
  topics: {
    handover: {
      title: 'Hvem skal tage over?',
      guidance: [
        'Ring til den, du giver sagen til. Det er ikke nok at skrive det her.',
        'Fortæl borgeren, hvem der tager over, og hvornår de hører fra hinanden.',
        'Nævn også en stedfortræder, hvis den første er syg eller har fri.',
      ],
    },
  },
  fields: {
    receiver: { label: 'Modtager', hint: 'Navn eller initialer på én person, aldrig en fælles postkasse.' },
    standIn: { label: 'Stedfortræder, hvis modtageren ikke kan' },
    why: { label: 'Det skal modtageren vide først' },
  },
};

export const handoverAnswerDa: Wording<typeof handoverAnswer> = {
  title: 'Svar på en sag, du får tilbudt',
  topics: {
    answer: {
      title: 'Kan du tage sagen?',
      guidance: [
        'Kender du den, der udøver volden? Så sig nej. Det er ikke en fejl, og du skal ikke sige hvorfor.',
        'Siger du ja, er sagen din fra nu af.',
        'Siger du nej, går sagen tilbage til den, der gav den videre.',
      ],
    },
  },
  fields: {
    tie: {
      label: 'Har du nogen forbindelse til den, der udøver volden?',
      hint: 'Familie, ven, nabo eller kollega, din egen eller en, der står dig nær. Eller en sag med personen.',
      options: { no: 'Nej', yes: 'Ja' },
    },
    answer: { label: 'Dit svar', options: { accepted: 'Ja, jeg tager sagen', refused: 'Nej, jeg kan ikke' } },
    reason: { label: 'Hvorfor ikke?', hint: 'Kort. Den, der gav sagen videre, læser det.' },
    answerWithTie: {
      label: 'Så kan du ikke tage sagen',
      hint: 'Afsenderen får at vide, at du har en forbindelse. Ikke hvilken.',
      options: { refused: 'Jeg siger nej til sagen' },
    },
    closeToMe: {
      label: 'Skal sagen lukkes for dig?',
      hint: 'Lukket kan du ikke åbne den, før en kollega åbner den for dig igen.',
      options: { yes: 'Ja, luk den for mig', no: 'Nej' },
    },
  },
};
