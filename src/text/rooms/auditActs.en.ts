import type { auditActWords as danish, auditPlaces as danishPlaces } from './auditActs.da.ts';

export const auditActWords: typeof danish = {
  contactCardShown: 'The card on safe contact was shown.',
  caseOpened: 'A case was opened.',
  citizenView: 'The screen was handed to the citizen.',
  emergencySheetOpened: 'An emergency sheet was opened.',
  auditRead: 'The log was read.',
  planPrinted: 'A plan was printed.',
  cardPrinted: 'The small card was printed.',
  historyPrinted: 'The evaluations over time were printed.',
  measuresPrinted: 'Measurements were printed.',
  compassPrinted: 'The compass was printed.',
  safetyTalkPrinted: 'A conversation on safety was printed.',
  groupPrinted: 'Papers of a group were printed.',
  notePrinted: 'A note was printed.',
  auditPrinted: 'The log was printed.',
  noteCopied: 'A note was copied.',
  answersSaved: 'Answers to a form were saved as a file.',
  backupSaved: 'A backup was saved.',
  caseLeft: 'A case was saved as a file and taken off the machine.',
  exchangeOut: 'A case was saved as a file for a colleague.',
  joiningFile: 'A file was saved for a colleague to join from their own machine.',
  caseReturned: 'A case was fetched from a file.',
  exchangeIn: 'A case was taken in from a colleague’s file.',
  caseErased: 'A case was deleted.',
  caseClosedTo: 'A case was closed to a colleague.',
  caseOpenedTo: 'A case was opened again to a colleague.',
  caseShared: 'A case was shared with a colleague.',
  caseShareTakenBack: 'What was shared of a case was taken back.',
  accessShared: 'Keys were shared with colleagues who waited for them.',
  staffAdded: 'A colleague was added.',
  staffChanged: 'Roles or training of a colleague were changed.',
  staffRemoved: 'A colleague’s access was closed.',
  keysCompared: 'Two colleagues have compared keys.',
  passphraseChanged: 'A passphrase was changed.',
  passkeyAdded: 'A passkey was added.',
  passkeyRemoved: 'A passkey was removed.',
};

export const auditPlaces: typeof danishPlaces = {
  logNumber: (digits) =>
    `Log number ${digits}. By that number the case stands in the log of who has seen what.`,
  panel: {
    title: 'Who has seen what',
    lead: 'It is noted when somebody opens a case, copies, saves, prints or changes access. The lead can read it.',
    open: 'Open the log',
  },
};
