/** What stands quietly beside questions and answers: for the one who asks, never a level and never a sum for the citizen. */
export const notices = {
  about: 'Om svarene',
  forYou: 'Om svarene (til dig)',
  toldBy: (result: string, yes: number, of: number) => `${result} (${String(yes)} af ${String(of)} ja)`,
  gaveIt: 'Der er svaret ja til:',
  howSure: 'Hvor sikkert er det?',
  critical: 'Særlig alvorlig',
  beforeYouChoose: 'Før du vælger',
  criticalYes: 'Særlig alvorligt, og svaret er ja:',
  criticalNoYes:
    'Ingen af de særlig alvorlige er besvaret med ja. Det siger ikke, at borgeren er i sikkerhed.',
  criticalSoFar: 'Særlig alvorligt, svaret er ja',
  sinceLast: (date: string) => `Siden vurderingen ${date}`,
  nothingChanged: 'Svarene er de samme som sidst. Det siger ikke, at faren er den samme.',
  notAnsweredYet: 'Ikke besvaret endnu i denne vurdering:',
  andMore: 'og flere',
  changed: (label: string, before: string, after: string) =>
    `${label}${label.endsWith('?') ? ' Før' : ': før'} »${before}«, nu »${after}«`,
  noAnswer: 'intet svar',
  criticalNotAsked: 'Særlig alvorligt, og I har ikke spurgt',
  lowLevel: 'To skal være enige',
  lowLevelText:
    'Med de svar skal niveauet have en grund. En oplært kollega skal også være enig. Indtil da gælder det højere niveau.',
  personsKnown: (words: string) => `Står allerede i sagen: ${words}. Skriv kun det, der er nyt.`,
};
export type NoticesText = typeof notices;
