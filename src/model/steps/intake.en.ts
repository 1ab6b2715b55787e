/** The English words of the short pieces of work around detection: one file to fetch, they are small. */
export { caseEventEn } from './caseEvent.en.ts';
export { caseLinkEn, identityEn, ownWordsEn, promisedContactEn, supportiveTalkEn } from './caseNotes.en.ts';
export { childrenEn } from './children.en.ts';
export { handoverAnswerEn, handoverEn } from './handover.en.ts';
export { childFactEn, notificationEn } from './notification.en.ts';
export { openCaseEn } from './openCase.en.ts';
export { provisionalEn } from './provisional.en.ts';
export { safeContactEn } from './safeContact.en.ts';
