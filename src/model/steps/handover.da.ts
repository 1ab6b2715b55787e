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
        'Kender du den, der udøver vold? Er I i familie, eller har du haft en sag med personen? Så sig nej med en grund, der ikke røber noget.',
        'Siger du ja, er sagen din fra nu af.',
      ],
    },
  },
  fields: {
    answer: { label: 'Dit svar', options: { accepted: 'Ja, jeg tager sagen', refused: 'Nej, jeg kan ikke' } },
    noTie: {
      label: 'Jeg har ingen bånd til den, der udøver vold',
      points: [
        'Vi er ikke i familie, venner, naboer eller kolleger',
        'Jeg har ikke selv en sag med den, der udøver vold',
        'Ingen tæt på mig har det heller',
      ],
    },
    reason: { label: 'Hvorfor ikke?', hint: 'Kort. Sagen går tilbage til den, der gav den videre.' },
  },
};
