import { handover } from './handover.da.ts';

/** Words about files between the machines of one office: sending cases to colleagues, and taking in what they send. */
export const exchange = {
  panel: 'Kollegers maskiner',
  title: 'Send og modtag sager',
  lead: 'Du og dine kolleger har hver jeres maskine. Her flytter sager imellem dem som låste filer. Intet sker af sig selv.',
  sendTitle: 'Send sager til en kollega',
  sendPanel: 'Vælg sager og kolleger, og gem en fil. Kun de valgte kolleger kan åbne den.',
  receiveTitle: 'Modtag en fil fra en kollega',
  receivePanel: 'Se, hvad der er i filen, før noget bliver skrevet her.',
  lastTitle: 'Modtaget til nu',
  lastNone: 'Her kommer de sager, du har modtaget nyt om: fra hvem, og hvornår filen blev lavet.',
  lastFrom: (from: string, made: string) => `fra ${from}, som på ${made}`,
  office: 'Kontorets egne sider',
  officeNews: 'Nyt på kontorets egne sider',
  readOnly: 'Det kan kun gøres i den fane, der skriver. Luk den anden fane, eller gør det der.',
  someone: 'en kollega',
  noAlias: 'Sag uden dækord',
  you: 'dig',
  send: {
    title: 'Send sager til en kollega',
    lead: 'Sagerne bliver også liggende her. Kollegaen får en kopi af det, kollegaens egen nøgle åbner.',
    cases: 'Hvilke sager?',
    search: 'Søg på dækord eller sagsnummer',
    searchHint: 'Skriv et par bogstaver, og sæt kryds.',
    chosen: (count: number) => (count === 1 ? 'Valgt: 1 sag' : `Valgt: ${String(count)} sager`),
    noHits: 'Ingen sager passer. Prøv med færre bogstaver.',
    casesMissing: 'Vælg mindst én sag, eller sæt kryds ved, at ingen skal med.',
    officeOnly: 'Ingen skal med. Send kun kontorets egne sider.',
    noCases: 'Her er ingen sager at sende. Filen får kontorets egne sider med.',
    people: 'Til hvem?',
    peopleHint: 'Hver åbner kun det, deres egen nøgle åbner. Nøglens bogstaver kan I læse højt for hinanden.',
    peopleMissing: 'Vælg mindst én kollega.',
    nobody: 'Du er den eneste her. En leder kan tilføje en kollega under »Medarbejdere«.',
    opens: (parts: string) => `Åbner: ${parts}.`,
    opensNothing: 'Åbner ikke noget i de valgte sager endnu.',
    key: (groups: string) => `Nøgle: ${groups}`,
    closed: (name: string, cases: string) =>
      `${name} kan ikke vælges: ${cases} er lukket for ${name}. Fjern den sag, hvis resten skal sendes.`,
    closedTitle: 'Kan ikke sendes til',
    withTitle: 'Det kommer med',
    withCases: 'Det, der er underskrevet i de valgte sager.',
    with: [
      'Medarbejderlisten og kontorets aftaler.',
      'Hvilke sager en leder har slettet for altid. De slettes også hos kollegaen.',
    ],
    withoutTitle: 'Det bliver her',
    drafts: 'Kladder. De forlader aldrig maskinen. Underskriv dem først, hvis de skal med.',
    draftsHere: (count: number) =>
      count === 1
        ? 'Der ligger 1 kladde i det, du har valgt. Den bliver her.'
        : `Der ligger ${String(count)} kladder i det, du har valgt. De bliver her.`,
    others: 'Alle andre sager, og listen over, hvem der har set hvad her.',
    save: 'Gem filen',
    saving: 'Gemmer …',
    saved: (name: string) => `Filen hedder ${name}`,
    savedNext:
      'Navnet siger ikke, hvem det handler om. Giv filen videre på den måde, kommunen har valgt, og sig til, at den kommer.',
    after: 'Det, I skriver bagefter, kommer først over med en ny fil.',
    failed:
      'Filen blev ikke gemt. Intet er ændret. Se, om en af sagerne er lukket for en kollega, og prøv igen.',
    damaged:
      'Filen blev ikke gemt. Noget i en af sagerne kan ikke læses, og det må ikke sendes videre. Gem en sikkerhedskopi, og sig det til din leder.',
    onward: 'Til »I dag«',
  },
  receive: {
    title: 'Modtag en fil fra en kollega',
    lead: 'Først ser du, hvad der er i filen. Intet bliver skrevet, før du lægger det ind.',
    file: 'Kollegaens fil',
    fileHint: 'Navnet ender på .age.',
    choose: 'Vælg filen først.',
    look: 'Se, hvad der er i filen',
    looking: 'Læser og kontrollerer filen …',
    refused: 'Filen blev ikke taget ind. Intet er ændret her.',
    why: {
      notAnExchangeFile:
        'Det er ikke en fil fra en kollegas maskine. Vælg den fil, kollegaen gemte under »Send sager til en kollega«.',
      foreignVault: 'Filen kommer fra et andet kontor. Nøglerne her passer ikke til den.',
      notForYou: 'Filen er låst til andre end dig. Bed kollegaen om at gemme en ny, hvor du er valgt.',
      cut: 'Filen er ikke hel. Hent den igen, eller bed kollegaen om en ny.',
      tampered:
        'Filen er ændret, eller den passer ikke til det, der ligger her. Brug den ikke. Ring til kollegaen, og sig det til din leder.',
      fromStopped:
        'Filen er fra en, der er stoppet her. Derfor bliver den ikke taget ind. Tal med en leder. Det, der kun står i filen, må skrives igen af en, der er her. Skal kollegaen tilbage, kan en leder tilføje kollegaen igen. Så kan nye filer tages ind, men ikke denne.',
      malformed: 'Filen kan ikke læses. Bed kollegaen om en ny.',
      newer: 'Filen er lavet med en nyere udgave. Genindlæs siden, når du har forbindelse, og prøv igen.',
      training: 'Filen er fra en øvelse. Den hører ikke til rigtige sager.',
      needsLead:
        'Noget er underskrevet af en, der er stoppet eller har fået en anden rolle. Send en fil til en leder, og tag den fil ind, du får tilbage.',
      writeFailed: 'Der var ikke plads til at skrive. Gør plads, og prøv igen. Filen kan bruges igen.',
    },
    failed: 'Det lykkedes ikke. Intet er ændret. Prøv igen.',
    previewTitle: 'Det er der i filen',
    from: (from: string, made: string) => `Fra ${from}. Lavet ${made}.`,
    nothingNew: 'Alt i filen ligger her allerede. Du kan trygt lægge den ind, men der kommer ikke noget nyt.',
    nothingTaken: 'Der kommer ikke noget nyt. En sag i filen er ikke her mere, og den bliver ude.',
    newCase: 'Sagen er ny her på maskinen.',
    nothing: 'Intet nyt.',
    sealed: (count: number) =>
      count === 1
        ? 'En del er låst for dig. Den bliver gemt lukket.'
        : `${String(count)} dele er låst for dig. De bliver gemt lukket.`,
    erasedCase: 'En sag, der ikke er her mere',
    erased: 'Sagen er slettet her eller flyttet ud i en fil. Intet af den bliver taget ind.',
    erasesTitle: 'Slettes her, når du lægger filen ind',
    erases: (alias: string) =>
      `${alias}: En leder har slettet sagen for altid. Lægger du filen ind, bliver sagen også slettet her, med kladder.`,
    what: 'Hvad',
    when: 'Hvornår',
    who: 'Skrevet af',
    whatNew: (name: string) => `Nyt i ${name}`,
    often: (what: string, count: number) => `${what} (${String(count)})`,
    between: (from: string, to: string) => `${from} til ${to}`,
    unknown: 'Noget fra en nyere udgave',
    people: 'Medarbejdere',
    personNew: (label: string) =>
      `${label} er ny her, eller får en ny nøgle. Sammenlign nøgler under »Medarbejdere«.`,
    personGone: (label: string) => `${label} er stoppet. Adgangen ophører også her.`,
    handover: {
      accepted: 'Ja til at tage sagen',
      refused: 'Nej til at tage sagen',
      takenBack: 'Sagen er taget tilbage',
      because: (reason: string) => `Grunden til et nej: ${reason}`,
      becauseOfTie: 'Grunden til et nej: en forbindelse til den, der udøver volden.',
      crossed: handover.crossed,
      isWith: (who: string) => `Med filen er sagen hos ${who}.`,
    },
    comesUp: 'Det skal I se på bagefter',
    fallsAway: 'Det står ikke længere åbent',
    merge: 'Læg ind',
    merging: 'Lægger ind …',
    mergeHint: 'Det, der ligger her, bliver. Det nye lægges ved siden af, og dine kladder røres ikke.',
    cancel: 'Læg ikke ind',
    taken: 'Filen er lagt ind.',
    takenOf: (from: string, made: string) =>
      `Det nye er som på ${made} hos ${from}. Det kan være ændret siden.`,
    takenNothing: (from: string, made: string) =>
      `Der kom ikke noget nyt med filen fra ${from}, lavet ${made}.`,
    newerHere: 'Det, der ligger her, er nyere end filen.',
    open: (alias: string) => `Åbn ${alias}`,
    another: 'Modtag en fil til',
  },
  apart: {
    title: (what: string) => `${what}: skrevet hver for sig`,
    text: 'De er underskrevet på hver sin maskine, uden at I vidste af hinanden. Begge står, og ingen af dem forsvinder. Tal sammen i dag. Gå ud fra det alvorligste, til I har set på dem.',
    caption: 'Ved siden af hinanden',
    row: { when: 'Hvornår', level: 'Niveau', why: 'Begrundelse', note: 'Hele notatet' },
    read: 'Læs notatet',
    side: (level: string, who: string, when: string) => `${level} · ${who}, ${when}`,
    compare: 'Se vurderingerne ved siden af hinanden',
  },
  here: {
    label: 'Fra en anden maskine',
    asOf: (from: string, made: string) =>
      `Nyt fra ${from}, som på ${made}. Det, der er skrevet dér siden, er ikke kommet endnu.`,
  },
};
export type ExchangeText = typeof exchange;
