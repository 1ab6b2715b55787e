import type { GuidePage, SameShape } from './guidePage.ts';

/** The guide's page about what the citizen answers: measures and the change compass. */
export const measuringDa = {
  measures: {
    title: 'Målinger og forandringskompas',
    purpose: 'Borgerens egne svar, set over tid. De er til en samtale og siger ikke, om der er fare.',
    where: 'På sagens side: »Målinger« og »Forandringskompas«.',
    steps: [
      'Tag målingen i enrum. Borgeren kan springe alt over, og højst ti spørgsmål tages ad gangen.',
      'Tryk på »Kort måling«. Den spørger til trivsel, tryghed og samtalen.',
      'Siger borgeren, at trygheden er lav, så tal om det nu, og vurder risikoen igen.',
      'Under »Set over tid« ser du billeder. »Vis som tabel« siger det samme med ord og tal.',
      'Udfyld kompasset sammen, eller tryk på »Lad borgeren udfylde alene«, og giv computeren fra dig.',
      'Borgeren ser kun kompasset, »Skjul« og »Akut fare«. Til sidst er computeren låst.',
      'Lås op igen. Læs borgerens svar samme dag, og skriv under.',
    ],
    remember: [
      'Et højt tal sænker ingen risiko.',
      'Tal aldrig om et tal uden at spørge, hvad der ligger bag.',
      'Et skema findes kun på de sprog, hvor vi har den udgivne tekst.',
    ],
  },
} as const satisfies Readonly<Record<string, GuidePage>>;
export type MeasuringText = SameShape<typeof measuringDa>;
