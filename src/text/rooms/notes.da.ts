import type { ExportProfile } from '../../model/vocabulary.ts';

/** Words of the room where signed notes are carried over, or given to others. */
export const notesRoom = {
  title: 'Notater',
  lead: 'Tag det, der er underskrevet, med over i jeres fagsystem. Eller giv noget af det til andre.',
  back: 'Tilbage til sagen',
  empty: 'Her kommer det, der er underskrevet. Begynd på sagens side.',
  damaged: 'En del af sagen kan ikke læses og er ikke med her.',
  loadFailed: 'Siden kunne ikke hentes helt. Gå tilbage, og prøv igen.',
  choose: {
    legend: 'Hvad skal med?',
    pending: (count: number) => `Alt, der ikke er ført i fagsystemet endnu (${String(count)})`,
    period: 'Alt i en periode',
    one: 'Et enkelt notat',
    from: 'Fra og med',
    to: 'Til og med',
    which: 'Hvilket notat?',
    pick: 'Vælg et notat',
    entry: (title: string, when: string) => `${title} · ${when}`,
    chosen: (count: number) => (count === 1 ? '1 notat er valgt.' : `${String(count)} notater er valgt.`),
    none: 'Der er ingen notater her. Vælg en anden periode eller et andet notat.',
    dateProblem: 'Skriv en dag, der findes, fx 5 11 2026.',
    datesTurned: 'Den sidste dag ligger før den første.',
  },
  profile: {
    legend: 'Hvem er det til?',
    name: {
      internalCase: 'Jeres eget fagsystem',
      citizen: 'Borgeren',
      cooperatingAgency: 'En samarbejdspartner',
      protectivePartner: 'Politi, krisecenter eller social vagt',
      notification: 'En underretning',
    } satisfies Record<ExportProfile, string>,
    use: {
      internalCase: 'Alt, ord for ord, som det blev underskrevet.',
      citizen: 'Uden beskyttede oplysninger. Tænk på, hvem der ellers kan læse det.',
      cooperatingAgency:
        'En anden afdeling, myndighed eller et tilbud. Uden beskyttede oplysninger, med reglen om kontakt.',
      protectivePartner: 'Som til en samarbejdspartner. Du sætter selv kryds ved steder og tider.',
      notification: 'Uden beskyttede oplysninger. Navn og adresse kommer på et ark for sig.',
    } satisfies Record<ExportProfile, string>,
  },
  preview: {
    title: 'Kun til dig: før det går videre',
    onlyHere: 'Det her står kun på skærmen. Det kommer ikke med i dokumentet.',
    nothing: 'Alt, hvad du har valgt, er med.',
    count: (count: number) =>
      count === 1
        ? 'Én oplysning er ikke med, fordi den er beskyttet.'
        : `${String(count)} oplysninger er ikke med, fordi de er beskyttede.`,
    which: 'Se, hvad der ikke er med',
    whole: 'hele notatet',
    newer: 'hele notatet, fordi det er skrevet i en nyere udgave',
    nothingLeft: 'Der er intet i det valgte, som kan gives videre her. Vælg noget andet.',
    planHint: 'Sikkerhedsplanen gives aldrig videre herfra. Læs den på kontoret med borgeren.',
    tick: 'Sæt kryds ved det, de skal vide',
    tickHint: 'Kun det, der er nødvendigt i dag. Intet er valgt på forhånd.',
    tickNone: 'Der er ingen steder eller tider i det valgte.',
    read: 'Læs teksterne igennem. Fri tekst kan rumme navne, steder og planer.',
    shared: 'Ord, der også står i en beskyttet oplysning',
    sharedLead: 'Teksten bliver ikke ændret. Del et andet notat, hvis ordene ikke må ud.',
    sharedLine: (title: string, label: string, words: string) => `${title}, »${label}«: ${words}`,
  },
  questions: {
    title: 'Før du sender brev eller digital besked',
    points: [
      'Deler borgeren postkasse, mail eller login med nogen?',
      'Kan andre bruge borgerens telefon eller computer?',
      'Kan det læses på borger.dk eller i en anden portal?',
      'Er sagen hos jer lukket for alle, der ikke skal bruge den?',
      'Er en pårørende ansat hos jer?',
    ],
  },
  document: 'Dokumentet',
  sheet: 'Ark for sig',
  sheetLead: 'Send det i en kuvert eller besked for sig. Dokumentet nævner det ikke.',
  out: {
    copy: 'Kopiér',
    print: 'Skriv ud',
    copySheet: 'Kopiér arket',
    printSheet: 'Skriv arket ud',
    notNow: 'Ikke nu',
    copyAsk: 'Kopiér teksten?',
    copyWarning:
      'Andre programmer på maskinen kan læse det kopierede. Windows kan gemme en historik af det. Gør det kun på en maskine, ingen andre bruger.',
    copied: 'Teksten er kopieret. Sæt den ind nu, og tøm udklipsholderen bagefter.',
    copyFailed: 'Browseren lod os ikke kopiere. Marker teksten ovenfor, og kopiér den selv.',
    clear: 'Tøm udklipsholderen',
    cleared:
      'Udklipsholderen er overskrevet. Har Windows gemt en historik, ligger teksten stadig i den. Tryk på Windows-tasten og V, og slet den dér.',
    clearFailed: 'Udklipsholderen kunne ikke tømmes. Kopiér noget andet, fx et enkelt ord.',
    printAsk: 'Skriv det ud?',
    printWarning:
      'Papir kan blive fundet. Hvem henter det ved printeren, og hvor skal det ligge? Kun dokumentet kommer på papiret.',
    onlyWithButton: 'Siden kan ikke skrives ud.',
    otherTab: 'Kopiér og skriv ud i den anden fane. Her kan du læse.',
  },
  brought: 'Det er skrevet ned, at det står i jeres fagsystem.',
  notInConversation: 'Notater vises ikke under samtalen. Slut samtalen først.',
  journalise: 'Er det lagt i jeres fagsystem?',
  access: {
    title: 'Har nogen bedt om indsigt?',
    text: 'Svar aldrig herfra. Giv det til jeres databeskyttelsesrådgiver, også når den, der udøver vold, beder om oplysninger om sig selv.',
  },
};
export type NotesText = typeof notesRoom;
