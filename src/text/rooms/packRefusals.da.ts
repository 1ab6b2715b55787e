import type { PackRefusalCode } from '../../model/instruments/packRefusals.ts';

/** Why a file with an instrument was not taken in, in plain words. `about`: what stood there, or was looked for. */
export const packRefusals = {
  tooLarge: () => 'Filen er for stor. Et skema fylder højst 1 MB.',
  empty: () => 'Filen er tom.',
  notUtf8: () => 'Filen er ikke ren tekst. Den skal være gemt som UTF-8.',
  notJson: (about: string) =>
    about === ''
      ? 'Filen er ikke JSON.'
      : `Filen er ikke JSON, eller den er klippet over ved linje ${about}.`,
  tooDeep: () => 'Filen har for mange lag i sig.',
  doubledKey: (about: string) => `»${about}« står to gange samme sted.`,
  forbiddenKey: (about: string) => `Navnet »${about}« må ikke stå i filen.`,
  notANumber: (about: string) => `»${about}« er ikke et tal.`,
  textTooLong: () => 'En tekst er for lang.',
  unseenCharacters: () => 'Teksten har usynlige tegn i sig.',
  notAQuestionnaire: () => 'Filen er ikke et skema af typen FHIR Questionnaire.',
  unknownField: (about: string) => `Feltet »${about}« kendes ikke her. Det kan ændre, hvad skemaet betyder.`,
  missing: () => 'Her mangler noget, som skal være der.',
  wrongType: () => 'Her står en anden slags værdi, end der skal.',
  notAllowed: (about: string) => `»${about}« må ikke stå her.`,
  changesMeaning: (about: string) => `Feltet »${about}« ændrer, hvad skemaet betyder. Det kan ikke bruges.`,
  itemTwice: (about: string) => `To spørgsmål har samme navn: »${about}«.`,
  optionTwice: (about: string) => `Svaret »${about}« står to gange.`,
  unknownItem: (about: string) => `Der peges på spørgsmålet »${about}«, og det findes ikke.`,
  unknownOption: (about: string) => `Svaret »${about}« findes ikke til spørgsmålet.`,
  conditionCycle: (about: string) => `Spørgsmålet »${about}« venter på sig selv.`,
  conditionNotRun: () => 'Spørgsmålet vises kun nogle gange. Den slags skemaer kan programmet ikke regne på.',
  noScoring: () => 'Filen mangler vores blok med reglen og prøverne.',
  scoringTwice: () => 'Vores blok med reglen står mere end én gang.',
  unknownFormat: (about: string) => `Udgave »${about}« af blokken med reglen kendes ikke her.`,
  outOfOrder: (about: string) =>
    `Listen er ikke i orden ved »${about}«. Noget er taget ud eller står to gange.`,
  notAPack: () => 'Blokken med reglen passer ikke til formatet her.',
  ruleUnsound: (about: string) => `Reglen hænger ikke sammen ved »${about}«.`,
  tooManyCases: () => 'Skemaet har flere prøver, end der kan køres på én gang.',
  shippedId: (about: string) => `Navnet »${about}« hører til et skema, der følger med programmet.`,
  noCases: () => 'Skemaet har ingen prøver med. Uden dem kan ingen se, om reglen er rigtig.',
  caseFails: (about: string) => `En prøve gav et andet resultat end det, der står i skemaet: ${about}.`,
} satisfies Record<PackRefusalCode, (about: string) => string>;
export type PackRefusalTexts = Readonly<Record<PackRefusalCode, (about: string) => string>>;
