/** Words of the page where a lead keeps the office's own duty numbers. */
export const officeNumbers = {
  none: 'I har ingen egne numre endnu. Begynd med den sociale vagt.',
  before: (numbers: string) => `På siden Akut fare står allerede: ${numbers}.`,
  takeBefore: 'Brug de numre',
  one: (at: number) => `Nummer ${String(at)}`,
  label: 'Navn',
  labelHint: 'Skriv, hvem der tager telefonen, og hvornår. Skriv kun, hvad alle må se.',
  number: 'Telefonnummer',
  add: 'Tilføj et nummer',
  checkedToday: 'Jeg har i dag ringet og hørt, at numrene passer',
  notLaid: 'Numrene er underskrevet, men står ikke på siden Akut fare endnu.',
  layAgain: 'Prøv igen',
  wrong: {
    label: 'Skriv, hvem nummeret hører til.',
    tooLong: (most: number) => `Skriv højst ${String(most)} tegn.`,
    number: 'Skriv et nummer, eller tag linjen af listen.',
    notANumber: 'Skriv kun tal og mellemrum, mindst tre tal.',
    obsolete: 'Det nummer er lukket. Skriv det nye.',
    twice: 'Nummeret står her allerede.',
  },
};
export type OfficeNumbersText = typeof officeNumbers;
