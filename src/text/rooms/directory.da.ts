import type { Audience, OfferKind } from '../../model/directory/offers.ts';

/** Words of the directory. */
export const directoryRoom = {
  title: 'Hvem kan hjælpe',
  lead: 'Steder og numre, som du og borgeren kan bruge. Ring gerne sammen.',
  leadCase: 'Tilbud, der passer til det, der er fortalt. Vælg sammen, og brug kun det, borgeren vil.',
  guidanceTitle: 'Før du giver et nummer',
  guidance: [
    'Se kortet om sikker kontakt. Et opkald kan ses i en telefon, som andre læser.',
    'Skriv ikke numre ned til borgeren, hvis papiret kan blive fundet.',
    'Tag aldrig kontakt til familien, og hold aldrig møder med begge parter, når der er vold.',
    'Numre kan være skiftet. Prøv nummeret selv, før du giver det videre.',
  ],
  search: 'Søg på navn eller emne',
  noHits: 'Intet passer på det, du søger. Prøv et andet ord.',
  fittingList: 'Tilbud, der passer',
  nothingFits: 'Der er ikke fortalt noget endnu, som peger på et bestemt tilbud. Se dem alle.',
  moreThatFit: 'Vis flere, der passer',
  seeAll: 'Vis alle tilbud',
  seeFitting: 'Vis kun dem, der passer',
  because: (reasons: string) => `Foreslået, fordi ${reasons}.`,
  violenceKnown: 'der er fortalt om vold, eller nogen er bekymret',
  and: 'og',
  forWhom: 'For',
  neverJointly: 'Aldrig sammen, når der er vold',
  toCheck: (day: string) => `Kontrollér, før du bruger det. Sidst set ${day}.`,
  tooOld: (day: string) => `Skal kontrolleres. Sidst set ${day}.`,
  numberMissing: 'Nummeret mangler. Din leder kan skrive det ind.',
  ring: (name: string, number: string) =>
    name.endsWith(number) ? `Ring til ${name}` : `Ring til ${name}, ${number}`,
  open: { dayAndNight: 'døgnet rundt', partOfTheDay: 'en del af døgnet', notKnown: '' },
  source: (work: string) => `Kilde: ${work}`,
  kind: {
    urgent: 'Nu',
    place: 'Et trygt sted at bo',
    advice: 'Nogen at tale med',
    law: 'Politi, lov og rettigheder',
    health: 'Læge og sind',
    children: 'Børn og unge',
    change: 'Til den, der udøver vold',
    together: 'Bringer parterne sammen',
  } satisfies Record<OfferKind, string>,
  audience: {
    anyone: 'alle køn',
    men: 'mænd, der er udsat for vold',
    women: 'kvinder',
    lgbt: 'lgbt+-personer',
    children: 'børn',
    personsUsingViolence: 'den, der udøver vold',
  } satisfies Record<Audience, string>,
};
export type DirectoryText = typeof directoryRoom;
