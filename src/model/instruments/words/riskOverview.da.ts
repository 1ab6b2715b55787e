import { riskFactorsDa } from '../../riskFactors.da.ts';
import { answerDa } from '../../steps/answers.da.ts';
import type { PackWords } from '../packWords.ts';

/** Danish words of the risk overview as a pack; each factor is worded once, where it is asked. */
export const riskOverviewDa = {
  name: 'Risikooverblik',
  validatedFor: 'Overblikket kan bruges om alle relationer. Det er ikke en afprøvet skala.',
  howSure:
    'Også afprøvede skemaer rammer ofte forkert. Folk er blevet dræbt få uger efter et lavt resultat. Derfor vurderer et menneske.',
  languageStatus: 'Teksten er vores egen.',
  manual: 'Svarene tælles ikke sammen. Kritiske forhold fremhæves, og et menneske vurderer.',
  readings: {
    judgement: 'Til vurdering',
  },
  outcomes: {},
  asked: {
    title: 'Risikooverblik',
    items: Object.fromEntries(
      Object.entries(riskFactorsDa).map(([id, { label }]): [string, string] => [`factor.${id}`, label]),
    ),
    answers: answerDa,
  },
} satisfies PackWords;
