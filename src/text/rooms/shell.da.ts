/** Words that stand on every page: header, hiding, locking, notices. Danish is the master. */
export const shell = {
  product: 'Forløb',
  skip: 'Gå til indholdet',
  lock: 'Lås',
  switch: 'Skift',
  switchPerson: 'Skift person',
  hide: 'Skjul',
  hideKey: 'F9',
  danger: 'Akut fare',
  home: 'I dag',
  settings: 'Indstillinger',
  signedIn: (label: string) => `Du er ${label}`,
  startConversation: 'I samtale',
  endConversation: 'Slut samtale',
  otherLanguage: 'English',
  training: {
    label: 'Øvelse',
    band: 'Øvelse – eksempelsager, ikke rigtige borgere',
    exercises: 'Øvelser',
  },
  hidden: {
    title: 'Ny fane',
    text: 'Siden er tom.',
    again: 'Fortsæt',
  },
  idle: {
    title: 'Er du der stadig?',
    text: (seconds: number) => `Siden låser om ${String(seconds)} sekunder. Det, du har skrevet, er gemt.`,
    stay: 'Jeg er her',
    lockNow: 'Lås nu',
  },
  update: {
    text: 'Der er en ny udgave klar. Den tages i brug, når du låser. Intet går tabt.',
    now: 'Tag den i brug nu',
    wait: 'Du kan skifte, når du ikke er midt i noget.',
  },
  clockBehind:
    'Uret på denne maskine er stillet tilbage. Frister regnes derfor fra din seneste underskrift. Få uret sat rigtigt.',
  readOnly:
    'Programmet er allerede åbent i en anden fane. Her kan du læse. Skriv i den anden fane, eller luk den, og lås op igen.',
  problem: {
    diskFull:
      'Der er ikke plads til at gemme på denne maskine. Teksten står her endnu. Gør plads, eller gem en sikkerhedskopi under Indstillinger.',
    timedOut: 'Det tog for lang tid at gemme. Teksten står her endnu. Prøv igen.',
    otherTabWrites:
      'En anden fane skriver lige nu. Teksten står her endnu. Luk den anden fane, og prøv igen.',
    newerStore:
      'Det gemte er lavet med en nyere udgave. Her kan det kun læses. Genindlæs siden for at få den nye udgave.',
    locked: 'Siden er låst. Lås op, og fortsæt, hvor du slap.',
    damaged: 'En del af det gemte kan ikke læses. Resten er urørt.',
    noKey:
      'Den del af sagen kan ikke underskrives med din adgang. Teksten står her endnu. En kollega, der kan åbne den, må skrive det eller dele sagen med dig.',
    failed: 'Det lykkedes ikke at gemme. Teksten står her endnu. Prøv igen.',
  },
  damagedTeam: {
    title: 'En del af det gemte kan ikke læses',
    happened: 'Det, der fortæller, hvem du er, er beskadiget på denne maskine. Det er ikke din skyld.',
    safe: 'Alt andet er urørt. Sager og kladder ligger her stadig, og intet er slettet.',
    tell: 'Fortæl igen, hvem du er. Så kommer du ind til dine sager.',
    whatToDo:
      'Sig det til din leder. Har I en sikkerhedskopi, kan den lægges ind, når det, der ligger her, er gemt et andet sted.',
    tellAgain: 'Fortæl igen, hvem du er',
  },
  /** A part of a page, or all of it; `title` is for all of it. */
  notFetched: {
    title: 'Siden kunne ikke hentes',
    text: 'Noget her kunne ikke hentes. Det, der stod som gemt, er gemt. Prøv igen om lidt.',
    again: 'Prøv igen',
  },
  broken: {
    title: 'Siden gik i stå',
    happened: 'Der skete en fejl, så denne side ikke kan vises.',
    safe: 'Det, der stod som gemt, er gemt. Det, du har underskrevet, er uændret.',
    whatToDo:
      'Genindlæs siden, og lås op igen. Sker det igen, så gem en sikkerhedskopi under Indstillinger, og sig det til din leder.',
    reload: 'Genindlæs siden',
  },
};
export type ShellText = typeof shell;
