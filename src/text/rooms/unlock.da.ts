/** Words of the lock screen. */
export const unlock = {
  title: 'Lås op',
  who: 'Hvem er du?',
  whoMissing: 'Vælg, hvem du er.',
  passphrase: 'Adgangssætning',
  unlock: 'Lås op',
  unlocking: 'Låser op …',
  forgotten: 'Glemt? Brug gendannelsesnøglen',
  training: 'Prøv med eksempelsager',
  back: 'Tilbage til adgangssætningen',
  recoveryTitle: 'Brug gendannelsesnøglen',
  recoveryHint: 'Den står på det ark, du gemte, da du begyndte. Den begynder med AGE-SECRET-KEY-1.',
  recoveryKey: 'Gendannelsesnøgle',
  neitherFits: 'Passer nøglen heller ikke? Gendan fra en sikkerhedskopi',
  wrong: 'Adgangssætningen passer ikke. Se efter store og små bogstaver, og prøv igen.',
  wrongRecovery: 'Nøglen passer ikke til denne maskine. Se efter, om hele nøglen er skrevet.',
  empty: 'Skriv din adgangssætning.',
  emptyRecovery: 'Skriv din gendannelsesnøgle.',
  notTried: 'Der blev ikke prøvet noget. Vent, til tiden er gået, og prøv så igen.',
  wait: (seconds: number) =>
    `Du kan prøve igen om ${String(seconds)} ${seconds === 1 ? 'sekund' : 'sekunder'}.`,
  newPassphraseTitle: 'Vælg en ny adgangssætning',
  newPassphraseLead: 'Du låste op med gendannelsesnøglen. Vælg nu en ny adgangssætning.',
  problem: {
    newerStore:
      'Det gemte er lavet med en nyere udgave af programmet. Genindlæs siden, når du har forbindelse. Intet er ændret.',
    damaged:
      'Det gemte på denne maskine kan ikke åbnes. Intet er slettet. Gendan fra din sikkerhedskopi, eller spørg din leder.',
    lost: 'Det gemte på denne maskine er væk. Gendan fra din sikkerhedskopi.',
    failed: 'Det lykkedes ikke at låse op. Intet er ændret. Prøv igen, eller genindlæs siden.',
  },
  lost: {
    title: 'Det, der lå her, er væk',
    text: 'Der har ligget kladder og sager på denne maskine. Browseren eller it-afdelingen har fjernet dem. Det er ikke din skyld.',
    whatToDo: 'Har du en sikkerhedskopi, kan alt komme tilbage, som det var, da kopien blev gemt.',
    none: 'Uden sikkerhedskopi kan det ikke hentes. Det, der er ført i kommunens fagsystem, står der stadig. Sig det til din leder.',
    restore: 'Gendan fra sikkerhedskopi',
    afresh: 'Begynd forfra uden kopien',
    afreshSure: 'Er du sikker? Du kan også vente og finde kopien først.',
  },
  damaged: {
    title: 'Det gemte kan ikke åbnes',
    text: 'Det, der ligger på denne maskine, er beskadiget. Det er ikke din skyld.',
    safe: 'Intet er slettet. Det, der er ført i kommunens fagsystem, står der stadig.',
    whatToDo:
      'Har du en sikkerhedskopi, så gendan den. Det beskadigede bliver sat til side og ikke slettet. Har du ingen kopi, så lad maskinen være, som den er, og sig det til din leder.',
    restore: 'Gendan fra sikkerhedskopi',
    reload: 'Prøv igen',
  },
  newer: {
    title: 'Der er brug for en nyere udgave',
    text: 'Det gemte på denne maskine er lavet med en nyere udgave af programmet. Denne udgave rører det ikke.',
    whatToDo: 'Sørg for forbindelse, og genindlæs siden. Bliver den ved at stå her, så spørg it-afdelingen.',
    reload: 'Genindlæs siden',
  },
  restore: {
    title: 'Gendan fra sikkerhedskopi',
    lead: 'Du skal bruge filen og din gendannelsesnøgle. Ligger der noget her, som din nøgle ikke låser op, bliver det sat til side og ikke slettet.',
    file: 'Sikkerhedskopi',
    fileHint: 'Eller den fil til din egen maskine, du har fået på kontoret.',
    choose: 'Vælg filen.',
    key: 'Gendannelsesnøgle',
    start: 'Gendan',
    working: 'Gendanner …',
    done: 'Alt fra kopien er på plads. Lås op for at fortsætte.',
    refused: 'Filen kunne ikke gendannes. Intet er ændret.',
    notNeeded: 'Der er ikke noget, der skal gendannes. Intet er ændret.',
    why: {
      notABackup: 'Det er ikke en sikkerhedskopi herfra. Vælg en fil, der ender på .age.',
      wrongKey:
        'Nøglen passer ikke til filen. Se efter, om hele nøglen er skrevet, og om det er din egen kopi. En kollegas fil med sager tager du ind, når du har låst op.',
      cut: 'Filen er ikke hel. Hent den igen, eller vælg en anden kopi.',
      tampered: 'Filen er ændret, siden den blev gemt. Vælg en anden kopi.',
      malformed: 'Filen kan ikke læses. Vælg en anden kopi.',
      newer: 'Kopien er lavet med en nyere udgave. Genindlæs siden, når du har forbindelse.',
      openHere: 'Det, der ligger her, er åbent i et vindue. Lås det, og luk andre vinduer med programmet.',
      opensHere:
        'Din nøgle låser det op, der ligger her, og det bliver, som det er. Gå tilbage, og lås op med din adgangssætning. Har du glemt den, så brug gendannelsesnøglen.',
      newerHere:
        'Det, der ligger her, er lavet med en nyere udgave. Genindlæs siden, når du har forbindelse.',
      asideFull:
        'Der er allerede sat så meget til side, som der kan. Tag det frem, du skal bruge, eller spørg it-afdelingen.',
      foreignVault: 'Her ligger der allerede noget fra en anden. Kopien kan ikke lægges oveni.',
      training: 'Filen er fra en øvelse. Den hører ikke til rigtige sager og kan ikke lægges ind.',
      writeFailed: 'Der var ikke plads til at skrive. Gør plads, og prøv igen.',
    } as Readonly<Record<string, string>>,
    back: 'Tilbage',
  },
};
export type UnlockText = typeof unlock;
