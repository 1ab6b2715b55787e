import { answerDa } from '../answers.da.ts';

/** Danish words for where and from what the citizen lives. */
export const dailyLifeTopicsDa = {
  housing: {
    title: 'Bolig',
    guidance: [
      'Spørg: »Hvis navn står på boligen? Har du et sted at sove, hvis du må gå i nat?«',
      'Skriv ikke en adresse, som den anden ikke kender.',
    ],
  },
  economy: {
    title: 'Penge',
    guidance: [
      'Spørg: »Kan du selv bruge penge uden at spørge? Er der gæld i dit navn?«',
      'En ny konto kan ses af andre. Aftal først, hvor brevene kommer hen.',
    ],
  },
  everyday: {
    title: 'Arbejde og hverdag',
    guidance: [
      'Arbejdet kan være et frirum, og det kan være et sted, hvor borgeren bliver fundet.',
      'Spørg: »Ved nogen der, hvordan du har det?«',
    ],
  },
};

export const dailyLifeFieldsDa = {
  housingUnsafe: {
    label: 'Er boligen usikker?',
    hint: 'Også hvis borgeren kan miste den.',
    options: answerDa,
  },
  housingNote: { label: 'Hvordan bor borgeren, og hvad er muligt?', hint: 'Skriv aldrig en skjult adresse.' },
  moneyProblem: { label: 'Er pengene et problem?', options: answerDa },
  ownAccount: { label: 'Har borgeren en konto, som ingen andre kan se?', options: answerDa },
  economyNote: { label: 'Hvad skal vi vide om pengene?', hint: 'Løn, ydelser, gæld, fælles aftaler.' },
  workOrStudy: { label: 'Arbejder borgeren, eller er borgeren under uddannelse?', options: answerDa },
  workNote: {
    label: 'Hvem på stedet kan hjælpe, og hvad må de vide?',
    hint: 'Kommer den anden der? Er der tider eller veje, der er mere trygge?',
  },
  situation: {
    label: 'Bolig, økonomi, arbejde og ophold',
    hint: 'Hvad fylder mest, og hvad holder borgeren fast?',
  },
};
