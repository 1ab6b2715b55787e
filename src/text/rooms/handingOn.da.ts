/** Words of the page that says who hands a case on, where it is not whoever reads it. */
export const handingOn = {
  ill: (carrier: string) =>
    `Er ${carrier} syg eller væk? Skriv dagene, og hvem der træder ind. Den, der træder ind, kan så give sagen videre.`,
  toAbsence: 'Skriv fravær',
};
export type HandingOnText = typeof handingOn;
