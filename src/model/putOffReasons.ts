/** Why what is due in a case may wait for a day (practice knowledge: a working day). The last one needs words. */
export const putOffReasons = [
  'agreedWithCitizen',
  'timeIsBooked',
  'waitingForAnswer',
  'colleagueHasIt',
  'other',
] as const;
export type PutOffReason = (typeof putOffReasons)[number];
