import { answerDa } from '../answers.da.ts';
import { childrenListDa } from '../children.da.ts';

/** Danish words for home, children, and what else there is to talk about. */
export const homeTopicsDa = {
  home: {
    title: 'Alder og hjem',
    lead: 'Du behøver ikke få svar på alt i dag.',
    guidance: [
      'Sig, hvorfor du spørger: Vi skal vide, om nogen er i fare nu, og hvilken hjælp der passer.',
      'Svarene bruges til at se, om indsatsen er for borgeren. Er noget ikke besvaret, bliver ingen afvist.',
    ],
  },
  childrenAndPregnancy: {
    title: 'Børn og graviditet',
    guidance: [
      'Når du tilføjer et barn, kommer der et kort om skærpet underretningspligt. Pligten er din egen. Sig det til borgeren først, hvis det er trygt.',
      'Et barn, der allerede står i sagen, skal ikke tilføjes igen.',
      'Mange er bange for at miste deres børn. Sig, hvad en underretning er, og tilbyd, at I finder ordene sammen.',
    ],
  },
  whatApplies: {
    title: 'Hvad skal vi også tale om?',
    lead: 'Vælg det, der er en del af borgerens liv. Så kommer der en side om det længere fremme.',
    guidance: [
      'Sig: »Der er nogle ting, som kun nogle lever med. Er der noget af det her hos dig?«',
      'Vælger du intet, siger det ikke nej. Du kan altid komme tilbage.',
    ],
  },
};

export const homeFieldsDa = {
  citizenAge: { label: 'Hvor gammel er borgeren?', hint: 'I hele år. Et skøn er nok.' },
  livesTogether: { label: 'Bor borgeren sammen med en, der udøver vold?', options: answerDa },
  atCrisisCentre: { label: 'Bor borgeren på et krisecenter lige nu?', options: answerDa },
  pregnant: { label: 'Er borgeren gravid?', options: answerDa },
  children: childrenListDa,
  childrenNote: {
    label: 'Hvordan har børnene det?',
    hint: 'Hvad ser og hører de? Hvem passer på dem? Tænk også på skole, samvær og afhentning.',
  },
  alsoRelevant: {
    label: 'Er der noget af det her i borgerens liv?',
    hint: 'Vælg gerne flere, eller lad det stå.',
    options: {
      residence: 'Opholdstilladelse, pas eller papirer',
      honour: 'Familien bestemmer, eller det handler om ære',
      digital: 'Andre kan se telefon, konti eller placering',
      pets: 'Kæledyr',
    },
  },
};
