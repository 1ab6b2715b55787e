import type { BlockGuidance } from './blockWording.ts';

/** How to ask about each block, in Danish: for the worker, and fit to be read by the citizen too. */
export const blockGuidanceDa: BlockGuidance = {
  contact: [
    'Spørg: »Hvem kan se din telefon, din mail og din post?«',
    'Gå aldrig gennem den, der udøver vold, eller en telefon, som flere bruger.',
  ],
  warningSigns: [
    'Spørg: »Hvordan mærker du, at det er på vej?« Borgeren kender tegnene bedst.',
    'Spørg roligt til våben, og hvor de er.',
  ],
  gettingOut: [
    'Gå vejen igennem sammen, dør for dør. Også om natten, og når børnene sover.',
    'Faren kan blive større, når nogen går. Tal om, hvornår det er sikrest.',
  ],
  bagAndPapers: [
    'Kun hvis det kan gøres, uden at nogen opdager det. En taske hjemme kan blive fundet.',
    'Kan papirerne ikke tages med, kan kopier hos en anden være nok.',
  ],
  economy: [
    'En ny konto kan ses i post, apps og fælles login. Spørg banken, hvad den sender.',
    'Er det hjælperen, der styrer pengene, så tal om det alene.',
  ],
  codeWordAndPeople: [
    'Skriv kun dem, borgeren selv vælger. Spørg: »Kan du stole på, at de ikke siger det videre?«',
    'Kodeordet skal lyde helt almindeligt.',
  ],
  children: [
    'Spørg: »Hvad ved børnene, og hvad gør de, når det sker?«',
    'Børn skal kunne passe på sig selv, ikke på de voksne.',
    'Aftal med skole og institution, hvem der må hente.',
  ],
  digital: [
    'Spørg: »Hvem kender dine koder, og hvem har sat telefonen op?« Glem ikke børnenes enheder.',
    'Luk ikke noget sammen her og nu. Vælg dagen først.',
  ],
  workAndStudy: ['Spørg, hvem der ved noget, og om det er trygt, at flere får det at vide.'],
  policeAndLaw: [
    'Sig, hvad en anmeldelse og et tilhold kan betyde, og hvem der får det at vide. Borgeren vælger.',
    'Overfaldsalarm og beskyttet adresse går gennem politiet.',
  ],
  afterLeaving: [
    'Den første tid kan være den farligste. Sæt en dag til at følge op.',
    'Børnenes samvær kan røbe adressen. Tal om, hvor og hvordan de skifter hjem.',
  ],
  pets: ['Nogle bliver hjemme for dyrets skyld. Spørg uden at undre dig.'],
  honour: [
    'Regn med, at flere kan være med, også nogen, der virker venlige.',
    'Hellere ringe til en rådgiver en gang for meget end spørge familien en gang.',
  ],
  disabilityAndIllness: [
    'Spørg: »Hvilke hjælpemidler bruger du, og hvem kan tage dem fra dig?«',
    'Spørg: »Hvem står for din medicin? Har du altid den, du skal have?«',
    'Er det hjælperen, der udøver vold, så tal med borgeren alene, hver gang.',
  ],
  migrant: [
    'Giv ikke selv råd om ophold. Find en, der kan loven.',
    'Beviser med dato kan få stor betydning senere.',
  ],
  offersMenLgbt: ['Spørg, hvilket sted der ville føles rigtigt. Gæt ikke.'],
  substanceMentalHealth: [
    'Spørg lige ud: »Har du tanker om at tage dit liv?« At spørge gør det ikke værre.',
    'Spørg også: »Er der noget, der gør natten lettere?«',
  ],
  ifSilent: [
    'Aftal, hvornår I bliver urolige, og hvem der så gør hvad.',
    'Brug kun de veje, der er sikre. Et opkald på et forkert tidspunkt kan skade.',
  ],
};
