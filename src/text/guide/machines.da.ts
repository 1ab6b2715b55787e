import type { GuidePage, SameShape } from './guidePage.ts';

/** The guide's page about cases that move between the machines of one office. */
export const machinesDa = {
  sendCase: {
    title: 'Send en sag til en kollegas maskine',
    purpose:
      'En kollega kan gå videre, fx når du er væk. Sagen flytter i en låst fil, og intet sker af sig selv.',
    where:
      '»Send og modtag sager« på forsiden og under indstillinger. På sagens side: »Send til en kollegas maskine«.',
    steps: [
      'Underskriv det, kollegaen skal have. Kladder bliver hos dig.',
      'Vælg sager og kolleger. Siden viser, hvad hver af dem åbner. Er en sag lukket for en kollega, siger siden det.',
      'Læs »Det kommer med« og »Det bliver her«. Tryk på »Gem filen«.',
      'Giv filen videre på den måde, kommunen har valgt, og sig til, at den kommer.',
      'Kollegaen vælger »Modtag en fil fra en kollega« og ser, hvad der er i den, før noget bliver skrevet.',
      'Kollegaen trykker på »Læg ind«. Det nye lægges ved siden af det, der var.',
      'Send en fil tilbage, når der er skrevet noget, den anden skal se.',
    ],
    remember: [
      'Har I begge vurderet, står begge vurderinger ved siden af hinanden. Tal sammen samme dag, og gå ud fra det alvorligste.',
      'Det, der kom, er som på den dag, filen blev lavet. Ring, hvis det haster.',
      'Sammenlign nøgler med kollegaen første gang. De står under »Medarbejdere«.',
      'Bliver en fil afvist, er intet ændret. Siden siger, hvad du kan gøre.',
    ],
  },
} as const satisfies Readonly<Record<string, GuidePage>>;
export type MachinesText = SameShape<typeof machinesDa>;
