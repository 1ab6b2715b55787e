/** Words about a passkey: a way in beside the passphrase. */
export const passkey = {
  door: {
    use: 'Lås op med adgangsnøgle',
    asking: 'Følg det, browseren viser …',
    cancelled: 'Der blev ikke brugt en adgangsnøgle. Prøv igen, eller skriv adgangssætningen.',
    unavailable: 'Adgangsnøglen kan ikke bruges her. Skriv adgangssætningen i stedet.',
    wrong: 'Adgangsnøglen passer ikke. Skriv adgangssætningen i stedet.',
  },
  panel: {
    title: 'Lås op med adgangsnøgle (passkey)',
    lead: 'En adgangsnøgle ligger i maskinen eller på en sikkerhedsnøgle. Den åbner med fingeraftryk, ansigt eller pinkode. Adgangssætningen virker stadig.',
    unavailable: 'Den browser, du bruger her, har ikke den slags adgangsnøgle. Brug adgangssætningen.',
    none: 'Du har ingen adgangsnøgle endnu.',
    listed: (name: string, day: string) => `${name}, lavet ${day}`,
    remove: (name: string) => `Fjern ${name}`,
    removeSure: (name: string) =>
      `${name} kan så ikke åbne her mere, heller ikke hvis den er væk eller hos en anden. Slet den også i maskinens egen liste, hvis den står der endnu.`,
    removeDo: 'Ja, fjern den',
    keep: 'Behold den',
    removed: 'Adgangsnøglen er fjernet.',
    add: 'Tilføj en adgangsnøgle',
    current: 'Din adgangssætning',
    currentMissing: 'Skriv din adgangssætning.',
    currentWrong: 'Adgangssætningen passer ikke.',
    next: 'Fortsæt',
    checking: 'Kontrollerer …',
    cancel: 'Fortryd',
    before: [
      'Maskinen gemmer nøglen i sin egen liste. Dér står der »Forløb« og »Nøgle« med fire tegn. Dit navn står der ikke.',
      'Gem den kun på arbejdets maskine eller på din egen sikkerhedsnøgle.',
      'Gem den ikke i en konto, der deles med nogen derhjemme. Den, der kan låse maskinen op, kan måske også bruge nøglen.',
    ],
    make: 'Lav adgangsnøglen',
    making: 'Følg det, browseren viser …',
    added: (name: string) => `${name} er klar. Du kan bruge den, næste gang du låser op.`,
    cancelled: 'Der blev ikke lavet en adgangsnøgle. Intet er ændret.',
    already: 'Du har allerede en adgangsnøgle dér. Intet er ændret.',
    noSecret:
      'Den maskine eller nøgle kan ikke bruges her. Intet er ændret. Står den i maskinens liste, kan du slette den dér.',
    failed: 'Det lykkedes ikke. Intet er ændret. Prøv igen.',
  },
};
export type PasskeyText = typeof passkey;
