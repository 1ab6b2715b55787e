import type { GuidePage, SameShape } from './guidePage.ts';

/** The guide's page about handing a case over and stepping in for each other. */
export const togetherDa = {
  handingOver: {
    title: 'Giv en sag videre, og træd ind for hinanden',
    purpose:
      'Der er altid én, der har sagen, og én, der kan træde ind. Begge åbner den med deres egen nøgle.',
    where:
      'På sagens side: »Giv sagen videre« og »Hvem kan åbne sagen«. Under »Medarbejdere«: »Fravær og hvem der træder ind«.',
    steps: [
      'Ring først. Vælg så kollegaen, eller skriv navnet på en, der ikke er her på maskinen.',
      'Kan kollegaen ikke åbne det hele, står det på siden. Del det med det samme, hvis du kan.',
      'Sagen er din, til der er sagt ja. Hos kollegaen står den under »Givet til dig, venter på dit svar«.',
      'Får du en sag, så svar først på, om du har nogen forbindelse til den, der udøver volden. Med et ja kan du kun sige nej til sagen.',
      'Siger kollegaen nej, ser du hvem og hvorfor. Vælg »Giv den til en anden« eller »Jeg beholder sagen«.',
      'Har en kollega en forbindelse, så luk sagen for kollegaen under »Hvem kan åbne sagen«.',
      'Skal du væk, så skriv dagene, og hvem der træder ind. Se, hvad der forfalder imens.',
    ],
    remember: [
      'Fortæl borgeren, hvem der tager over, og hvornår I taler sammen næste gang.',
      'Fravær skjuler intet. Alarmer om frister går til de samme som altid.',
      'Er en kollega blevet syg, kan du skrive det, når du selv træder ind. Så kan du også give kollegaens sager videre.',
    ],
  },
} as const satisfies Readonly<Record<string, GuidePage>>;
export type TogetherText = SameShape<typeof togetherDa>;
