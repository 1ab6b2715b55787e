/** Words of the list of evidence. */
export const evidenceRoom = {
  title: 'Beviser',
  lead: 'Det, der er sket, dag for dag og det ældste først. Listen kan hjælpe hos politi, i retten og i en sag om ophold.',
  guidanceTitle: 'Sådan skriver du',
  guidance: [
    'Skriv det, der blev set, hørt eller vist. Sæt ord i anførselstegn, når de er sagt sådan.',
    'Skriv dag og sted. Er dagen usikker, så skriv hvad der gør den usikker.',
    'Skriv ikke, hvad det betyder, og ikke hvem der har ret.',
    'Skriv, hvor beviset ligger. Det skal være et sted, den anden ikke kan komme til.',
    'Bed ikke borgeren om at hente beviser, hvis det kan blive opdaget.',
  ],
  residence: {
    title: 'Handler det om ophold?',
    text: 'De fleste afslag skyldes, at der mangler beviser. Få råd hos en advokat, før borgeren flytter eller skifter adresse.',
  },
  add: 'Skriv et bevis',
  empty: 'Her kommer det, der kan vise, hvad der er sket. Skriv en linje ad gangen.',
  table: 'Beviser, det ældste først',
  column: {
    onDay: 'Dag',
    what: 'Hvad der skete',
    kind: 'Slags',
    where: 'Hvor det ligger',
    written: 'Skrevet',
  },
  noKind: 'ikke valgt',
  noPlace: 'ikke skrevet',
  writtenBy: (name: string, day: string) => `${day} af ${name}`,
  corrected: (day: string) => `Rettet. Før stod der (skrevet ${day}):`,
  unknownAuthor: 'en kollega',
};
export type EvidenceText = typeof evidenceRoom;
