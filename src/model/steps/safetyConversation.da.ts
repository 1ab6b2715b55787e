import type { Wording } from '../define.ts';
import { safetyQuestionDa } from '../safetyQuestion.da.ts';
import type { safetyConversation } from './safetyConversation.ts';

export const safetyConversationDa: Wording<typeof safetyConversation> = {
  title: 'Samtale om tryghed',
  topics: {
    page: {
      title: 'Samtale om tryghed',
      lead: 'Læs spørgsmålene højt, og skriv det, borgeren siger. Siden kan læses op igen bagefter.',
      guidance: [
        'Begynd med det, borgeren helst vil tale om. Rækkefølgen er ikke vigtig.',
        'Spørg også til det, der virker. Borgeren har klaret meget allerede.',
        'Aftal kun det, nogen kan gøre. Skriv hvem og hvornår.',
        'Et lavt tal følges op i dag. Et højt tal gør ikke faren mindre.',
      ],
    },
  },
  fields: {
    worries: { label: 'Hvad bekymrer dig?', hint: 'Hvad er sket, og hvad er du bange for kan ske?' },
    works: { label: 'Hvad virker?', hint: 'Hvad gør du selv, og hvem hjælper? Hvornår går det bedre?' },
    mustHappen: {
      label: 'Hvad skal der ske?',
      hint: 'Det næste skridt: hvad, hvem og hvornår.',
      add: 'Skriv et skridt',
      one: 'Skridt',
      items: {
        what: { label: 'Hvad?' },
        who: { label: 'Hvem gør det?' },
        when: { label: 'Hvornår?' },
      },
    },
    safety: safetyQuestionDa,
    onDay: { label: 'Dag', hint: 'I dag, hvis du lader den stå tom.' },
  },
};
