/** Words about training that runs out, and about trained people from outside. */
export const trained = {
  outside: {
    title: 'Oplærte udefra',
    lead: 'Kan ingen kollega være den anden inden for en dag, kan en leder pege på en oplært person udefra. Det kan lederen også uden at åbne en sag. Personen får ingen nøgle og ser ingen sag.',
    how: 'Personen hører det nødvendige uden borgerens navn. En kollega, der kan åbne sagen, skriver svaret ind med personens navn.',
    alone:
      'Er der kun én, der kan åbne sagen, kan hun eller han ikke skrive svaret selv. Tilføj da personen som kollega. Så svarer personen med sin egen nøgle.',
    none: 'Her står de personer udefra, som en leder har peget på. Der er ingen endnu.',
    line: (name: string, until: string) => `${name}, til og med ${until}`,
    ended: (name: string, until: string) => `${name}, gjaldt til og med ${until}`,
    onlyLead: 'Kun en leder kan pege på en person udefra.',
    name: 'Navn og arbejdssted',
    nameHint: 'Fx Lone Madsen, Nordby Kommune. Skriv intet om sagen.',
    nameMissing: 'Skriv navn og arbejdssted.',
    nameTaken: 'Det navn står her allerede.',
    until: 'Gælder til og med',
    untilHint: 'Fx 31.12.2027',
    untilWrong: 'Skriv en dato fra i dag og frem, fx 31.12.2027.',
    add: 'Peg på personen',
    remove: (name: string) => `${name} skal ikke bruges mere`,
    failed: 'Det lykkedes ikke. Intet er ændret. Prøv igen.',
    note: (name: string, until: string) =>
      `En leder har peget på en oplært person udefra: ${name}. Gælder til og med ${until}.`,
    noteEnded: (name: string) => `${name}, oplært udefra, skal ikke bruges mere.`,
  },
  expiring: {
    title: 'Oplæring, der udløber',
    yours: (what: string, day: string) => `Din oplæring i ${what} gælder til ${day}. Tal med din leder.`,
    yoursEnded: (what: string, day: string) =>
      `Din oplæring i ${what} gjaldt til ${day}. Tal med din leder. Notater og samtaler kan du stadig skrive.`,
    theirs: (name: string, what: string, day: string) => `${name}: ${what} gælder til ${day}.`,
    theirsEnded: (name: string, what: string, day: string) => `${name}: ${what} gjaldt til ${day}.`,
    toStaff: 'Se medarbejderne',
  },
};
export type TrainedText = typeof trained;
