import { answerDa } from '../answers.da.ts';

/** Danish words for body and mind. */
export const bodyAndMindTopicsDa = {
  health: {
    title: 'Helbred og handicap',
    guidance: [
      'Spørg: »Er der noget med dit helbred, vi skal tage hensyn til?« Skriv kun det, der betyder noget for hjælpen.',
      'Et handicap kan gøre det sværere at komme væk. Det kan også være det, volden bruger.',
    ],
  },
  care: {
    title: 'Hjælp i hverdagen',
    lead: 'Er hjælpen i hverdagen i trygge hænder? Hjælper og voldsudøver kan være den samme.',
    guidance: [
      'Spørg alene. Den, der hjælper, må ikke være tolk eller sidde med.',
      'Spørg: »Hvem giver dig din medicin? Hvad sker der, hvis I er uvenner?«',
      'Uden hjælper skal der stå en anden klar samme dag. Aftal det, før noget ændres.',
    ],
  },
  mentalHealth: {
    title: 'Sindet',
    guidance: [
      'Uro, dårlig søvn og skam er almindelige svar på vold. Sig det højt.',
      'Spørg lige ud: »Tænker du på at tage dit eget liv?« At spørge gør det ikke værre.',
      'Ved ja: handl samme dag. Spørg om plan, midler og natten, der kommer. Lad ikke borgeren være alene.',
    ],
  },
  substances: {
    title: 'Alkohol, stoffer og medicin',
    guidance: [
      'Spørg uden at dømme: »Er der noget, du bruger for at holde det ud?«',
      'At drikke eller tage noget er aldrig en grund til vold, og det lukker ikke for hjælp.',
    ],
  },
};

export const bodyAndMindFieldsDa = {
  disability: {
    label: 'Har borgeren et handicap eller en sygdom, der fylder?',
    hint: 'Ved ja kommer der en side om hjælp i hverdagen.',
    options: answerDa,
  },
  health: { label: 'Krop og sind', hint: 'Skriv det, borgeren selv peger på. Det kan være få ord.' },
  whoHelps: {
    label: 'Hvem hjælper med hjælpemidler, medicin og pleje?',
    hint: 'Vælg gerne flere.',
    options: {
      nobody: 'Ingen, borgeren klarer det selv',
      personUsingViolence: 'En, der udøver vold',
      relative: 'En anden i familien',
      homeCare: 'Hjemmepleje eller fast hjælper',
      other: 'En anden',
      notKnown: answerDa.notKnown,
    },
  },
  aidsOrMedicineHeld: {
    label: 'Bliver hjælpemidler eller medicin holdt tilbage eller brugt imod borgeren?',
    options: answerDa,
  },
  careNote: {
    label: 'Hvad skal være på plads, hvis hjælperen ikke er der?',
    hint: 'Medicin, hjælpemidler, mad og hvem der kan komme.',
  },
  mentalStrain: { label: 'Er borgerens sind presset?', hint: 'Søvn, uro, angst, tomhed.', options: answerDa },
  thoughtsOfSuicide: { label: 'Har borgeren tanker om at tage sit eget liv?', options: answerDa },
  mentalHealthNote: { label: 'Hvad hjælper, når det er svært?', hint: 'Også læge, psykolog eller medicin.' },
  substanceUse: { label: 'Fylder alkohol, stoffer eller medicin for borgeren?', options: answerDa },
  substanceNote: {
    label: 'Hvordan, og hvad vil borgeren gerne have hjælp til?',
    hint: 'Bliver det brugt imod borgeren, så skriv også det.',
  },
};
