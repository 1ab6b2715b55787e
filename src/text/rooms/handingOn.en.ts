import type { HandingOnText } from './handingOn.da.ts';

/** Words of the page that says who hands a case on, where it is not whoever reads it. */
export const handingOn: HandingOnText = {
  ill: (carrier) =>
    `Is ${carrier} ill or away? Write the days, and who steps in. Who steps in can then hand the case on.`,
  toAbsence: 'Write absence',
};
