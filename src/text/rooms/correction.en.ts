import type { CorrectionText } from './correction.da.ts';

export const correction: CorrectionText = {
  open: 'Correct a mistake',
  openIn: (title) => `Correct a mistake: ${title}`,
  title: 'Correct a mistake',
  lead: 'Nothing is deleted. The old stays, and the new stands beside it with your name and today’s date.',
  standsNow: 'As it stands now',
  signedOn: (date) => `Signed ${date}`,
  why: 'What is wrong?',
  whyMissing: 'Choose what is wrong.',
  reason: {
    writtenWrong: 'It was written wrongly',
    toldWrong: 'We have been told something else since',
    wrongDay: 'The day or the time is wrong',
    leftOut: 'Something is missing',
  },
  begin: 'Correct it',
  draft: 'You have a correction here that is not signed.',
  goOn: 'Go on with the correction',
  not: {
    judgement:
      'It cannot be corrected. An evaluation, a plan or a decision is made again, so that both stand here.',
    correctedLater: 'It was corrected later. Correct the newest wording instead.',
    notHere: 'It cannot be corrected here. Write a new note of what is right.',
  },
  toCase: 'Back to the case',
  frame: 'Correction',
  frameTitle: (title, date) => `You are correcting “${title}” of ${date}`,
  frameText: 'Dates count from the day the note was written. The old wording stays.',
  note: (date, reason) => `Correction of the note of ${date}: ${reason}.`,
};
