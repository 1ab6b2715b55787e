import type { Wording } from '../define.ts';
import type { closing, reopening } from './closing.ts';

export const closingDa: Wording<typeof closing> = {
  title: 'Luk sagen',
  lead: 'Borgeren behøver ikke forklare, hvorfor det stopper. Døren er åben, og sagen kan åbnes igen med alt, der er skrevet.',
  topics: {
    closing: {
      title: 'Sagen lukkes',
      guidance: [
        'Ved høj risiko, akut fare eller en forfalden vurdering ser en kollega med først. Så skal den sidste besked også være givet på en sikker måde.',
        'Brug kun de veje, der står på kortet om sikker kontakt. Skriv ikke noget, der røber, hvad sagen handler om.',
      ],
    },
  },
  fields: {
    reason: {
      label: 'Hvorfor lukkes sagen?',
      options: {
        goalsReached: 'Det, borgeren ville, er nået',
        movedAway: 'Borgeren er flyttet',
        citizenWishes: 'Borgeren ønsker det',
        contactLost: 'Vi har mistet kontakten',
        otherHelpTookOver: 'Anden hjælp har taget over',
        notTargetGroup: 'En anden indsats passer bedre',
        wrongPerson: 'Sagen er oprettet på en forkert person',
        other: 'Andet',
      },
    },
    note: { label: 'Det, der er vigtigt at vide senere' },
    lastSafeMessage: {
      label: 'Den sidste besked til borgeren',
      hint: 'Hvad blev sagt, og hvordan nåede det trygt frem? Skal skrives ved høj risiko, akut fare eller en forfalden vurdering.',
    },
    doorOpen: {
      label: 'Sådan står døren åben',
      hint: 'Hvem kan borgeren komme til, og hvordan? Også om lang tid.',
    },
  },
};

export const reopeningDa: Wording<typeof reopening> = {
  title: 'Åbn sagen igen',
  lead: 'Alt, der er skrevet før, bliver stående. Den gamle vurdering tæller som forfalden.',
  topics: {
    reopening: {
      title: 'Velkommen tilbage',
      guidance: [
        'Sig, at det er godt, borgeren kom. Spørg om fare nu, og om den sikre kontakt stadig passer.',
      ],
    },
  },
  fields: { why: { label: 'Hvorfor åbner vi sagen igen?' } },
};
