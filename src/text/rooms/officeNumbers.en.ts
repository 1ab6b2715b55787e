import type { OfficeNumbersText } from './officeNumbers.da.ts';

export const officeNumbers: OfficeNumbersText = {
  none: 'You have no numbers of your own yet. Begin with the social duty service.',
  before: (numbers: string) => `On the page Immediate danger there stands already: ${numbers}.`,
  takeBefore: 'Use those numbers',
  one: (at: number) => `Number ${String(at)}`,
  label: 'Name',
  labelHint: 'Write who answers the telephone, and when. Write only what everybody may see.',
  number: 'Telephone number',
  add: 'Add a number',
  checkedToday: 'I have rung today and heard that the numbers are right',
  notLaid: 'The numbers are signed, but do not stand on the page Immediate danger yet.',
  layAgain: 'Try again',
  wrong: {
    label: 'Write whose number it is.',
    tooLong: (most: number) => `Write at most ${String(most)} characters.`,
    number: 'Write a number, or take the line off the list.',
    notANumber: 'Write only digits and spaces, at least three digits.',
    obsolete: 'That number is closed. Write the new one.',
    twice: 'The number stands here already.',
  },
};
