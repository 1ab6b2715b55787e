/** Words about correcting what was signed: the old wording stays, the new one stands beside it. */
export const correction = {
  open: 'Ret en fejl',
  openIn: (title: string) => `Ret en fejl: ${title}`,
  title: 'Ret en fejl',
  lead: 'Intet bliver slettet. Det gamle bliver stående, og det nye står ved siden af med dit navn og dagen i dag.',
  standsNow: 'Sådan står det nu',
  signedOn: (date: string) => `Underskrevet ${date}`,
  why: 'Hvad er galt?',
  whyMissing: 'Vælg, hvad der er galt.',
  reason: {
    writtenWrong: 'Det er skrevet forkert',
    toldWrong: 'Vi har fået noget andet at vide siden',
    wrongDay: 'Dagen eller tidspunktet er forkert',
    leftOut: 'Noget mangler',
  },
  begin: 'Ret det',
  draft: 'Du har en rettelse liggende, som ikke er underskrevet.',
  goOn: 'Fortsæt rettelsen',
  not: {
    judgement:
      'Det kan ikke rettes. En vurdering, en plan eller en beslutning laves på ny, så begge står her.',
    correctedLater: 'Det er rettet senere. Ret den nyeste udgave i stedet.',
    notHere: 'Det kan ikke rettes her. Skriv et nyt notat om, hvad der er rigtigt.',
  },
  toCase: 'Tilbage til sagen',
  frame: 'Rettelse',
  frameTitle: (title: string, date: string) => `Du retter »${title}« fra ${date}`,
  frameText: 'Datoer regnes fra den dag, notatet blev skrevet. Det gamle bliver stående.',
  note: (date: string, reason: string) => `Rettelse af notatet fra ${date}: ${reason}.`,
};
export type CorrectionText = typeof correction;
