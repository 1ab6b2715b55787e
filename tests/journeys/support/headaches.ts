import type { Answers } from './desk.ts';

/** W1's first talk as far as it is the same wherever it is walked: how she was asked, and what she answered. */
export const askedAboutHeadaches: Answers = {
  conversationForm: 'inPerson',
  'safeToAsk.inPerson': 'confirmed',
  askedWith: 'hark',
  'hark.h': 'yes',
  'hark.a': 'yes',
  'hark.r': 'no',
  'hark.k': 'no',
  outcome: 'told',
  dangerNow: 'no',
  citizenAge: '34',
};
