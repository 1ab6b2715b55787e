/** Words of the settings room. */
export const settings = {
  title: 'Indstillinger',
  backup: {
    title: 'Sikkerhedskopi',
    lead: 'En låst fil med alt, hvad der ligger her. Den åbnes med din gendannelsesnøgle.',
    save: 'Gem en sikkerhedskopi',
    saving: 'Gemmer …',
    saved: (file: string) => `Gemt som ${file}. Læg filen et andet sted end på denne maskine.`,
    failed: 'Kopien blev ikke gemt. Prøv igen.',
    never: 'Der er ikke gemt en kopi endnu.',
    last: (when: string) => `Sidste kopi: ${when}`,
    restore: 'Gendan fra en sikkerhedskopi',
    restoreLead:
      'Lås først. På låseskærmen kan du vælge at gendanne, hvis det gemte er væk eller beskadiget.',
  },
  passphrase: {
    title: 'Ny adgangssætning',
    lead: 'Den gamle holder op med at virke, så snart den nye er gemt.',
    open: 'Skift adgangssætning',
    current: 'Din nuværende adgangssætning',
    currentMissing: 'Skriv den adgangssætning, du bruger nu.',
    currentWrong:
      'Den nuværende adgangssætning passer ikke. Intet er skiftet. Vent lidt efter flere forsøg, og prøv igen.',
    save: 'Skift',
    saving: 'Skifter …',
    done: 'Din nye adgangssætning gælder nu.',
    failed: 'Den blev ikke skiftet. Den gamle gælder endnu.',
  },
  language: { title: 'Sprog', da: 'Dansk', en: 'English', saved: 'Sproget er skiftet.' },
  storage: {
    title: 'Hvor det ligger',
    bucket: 'Alt ligger låst i denne browser, i et rum for sig.',
    fallback:
      'Alt ligger låst i denne browser. Browseren har ikke et rum for sig; ved sletning kan rester blive liggende.',
    persisted: 'Browseren har lovet ikke at rydde det af sig selv.',
    notPersisted: 'Browseren kan rydde det, hvis pladsen slipper op. Gem en sikkerhedskopi jævnligt.',
    unknown: 'Browseren siger ikke, om den kan rydde det. Gem en sikkerhedskopi jævnligt.',
  },
  duty: {
    title: 'Lokalt vagtnummer',
    lead: 'Det står på siden Akut fare, også før der er låst op. Skriv kun et nummer, alle må se.',
    label: 'Navn, for eksempel Social vagt',
    number: 'Telefonnummer',
    save: 'Gem nummeret',
    saved: 'Nummeret er gemt.',
    failed: 'Nummeret blev ikke gemt. Prøv igen.',
    missing: 'Skriv både navn og nummer, eller lad begge stå tomme.',
  },
  wipe: {
    title: 'Slet alt på denne maskine',
    lead: 'Sager, kladder og nøgler forsvinder og kan ikke hentes igen uden en sikkerhedskopi.',
    open: 'Slet alt …',
    word: 'SLET ALT',
    type: (word: string) => `Skriv ${word} for at bekræfte`,
    wrong: (word: string) => `Skriv præcis ${word}.`,
    do: 'Slet alt nu',
    doing: 'Sletter …',
    cancel: 'Annuller',
    done: 'Alt er slettet på denne maskine.',
    left: 'Browseren kunne ikke love dette:',
    leftBehind: {
      databaseBytes:
        'Låste rester kan ligge på disken, til browseren selv rydder op. Nøglerne til dem er væk.',
      openElsewhere: 'Et andet vindue har det åbent endnu. Luk alle vinduer med programmet.',
      bucket: 'Rummet i browseren er der endnu. Luk alle vinduer med programmet, og slet igen.',
      files: 'Nogle låste filer er der endnu. Luk alle vinduer med programmet, og slet igen.',
    } as Readonly<Record<string, string>>,
    leftUnknown: 'Noget er måske blevet liggende. Bed it-afdelingen om at rydde browserens data.',
    failed: 'Det lykkedes ikke at slette alt. Luk andre faner, og prøv igen.',
    onward: 'Videre',
  },
  about: {
    title: 'Om',
    text: 'Forløb er et sted til kladder og underskrevne vurderinger. Det er ikke kommunens arkiv, og det regner ingen risiko ud.',
    device: 'Maskinen skal selv være krypteret og låst. Det kan programmet ikke gøre for dig.',
  },
};
export type SettingsText = typeof settings;
