/** Words of the network map: a picture, and the same as a table. */
export const networkMap = {
  title: 'Netværkskort',
  citizen: 'Borgeren',
  asTable: 'Vis som tabel',
  asPicture: 'Vis som billede',
  picture: (people: string) => `Netværkskort. Borgeren i midten. ${people}`,
  person: 'Person',
  part: 'Betydning',
  knows: 'Ved noget om volden',
  contact: 'Må vi kontakte?',
  notContacted: 'Kontaktes ikke',
  nothingSaid: 'Ikke sagt',
  soFar: 'Kortet viser også dem, der blev skrevet tidligere i sagen.',
};
export type NetworkMapText = typeof networkMap;
