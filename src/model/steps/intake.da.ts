/** The Danish words of the short pieces of work around detection: one file to fetch, they are small. */
export { caseEventDa } from './caseEvent.da.ts';
export { caseLinkDa, identityDa, ownWordsDa, promisedContactDa, supportiveTalkDa } from './caseNotes.da.ts';
export { childrenDa } from './children.da.ts';
export { handoverAnswerDa, handoverDa } from './handover.da.ts';
export { childFactDa, notificationDa } from './notification.da.ts';
export { openCaseDa } from './openCase.da.ts';
export { provisionalDa } from './provisional.da.ts';
export { safeContactDa } from './safeContact.da.ts';
