import type { AuditAct } from '../../model/auditActs.ts';

/** Lines of the audit trail: what was done, never about whom in words. */
export const auditActWords: Readonly<Record<AuditAct, string>> = {
  contactCardShown: 'Kortet om sikker kontakt blev vist.',
  caseOpened: 'En sag blev åbnet.',
  citizenView: 'Skærmen blev givet til borgeren.',
  emergencySheetOpened: 'Et nødark blev åbnet.',
  exchangeSeen: 'En sag blev set i en kollegas fil.',
  auditRead: 'Loggen blev læst.',
  planPrinted: 'En plan blev skrevet ud.',
  cardPrinted: 'Det lille kort blev skrevet ud.',
  historyPrinted: 'Vurderingerne over tid blev skrevet ud.',
  measuresPrinted: 'Målinger blev skrevet ud.',
  compassPrinted: 'Kompasset blev skrevet ud.',
  safetyTalkPrinted: 'En samtale om tryghed blev skrevet ud.',
  groupPrinted: 'Papirer til en gruppe blev skrevet ud.',
  notePrinted: 'Et notat blev skrevet ud.',
  auditPrinted: 'Loggen blev skrevet ud.',
  noteCopied: 'Et notat blev kopieret.',
  answersSaved: 'Svar på et skema blev gemt som fil.',
  backupSaved: 'En sikkerhedskopi blev gemt.',
  caseLeft: 'En sag blev gemt som fil og fjernet fra maskinen.',
  exchangeOut: 'En sag blev gemt som fil til en kollega.',
  groupOut: 'En gruppe blev gemt som fil til en kollega.',
  joiningFile: 'En fil blev gemt, så en kollega kan komme med fra sin egen maskine.',
  caseReturned: 'En sag blev hentet fra en fil.',
  exchangeIn: 'En sag blev taget imod fra en kollegas fil.',
  groupIn: 'En gruppe blev taget imod fra en kollegas fil.',
  caseErased: 'En sag blev slettet.',
  caseClosedTo: 'En sag blev lukket for en kollega.',
  caseOpenedTo: 'En sag blev åbnet igen for en kollega.',
  caseShared: 'En sag blev delt med en kollega.',
  caseShareTakenBack: 'Det, der var delt af en sag, blev taget tilbage.',
  accessShared: 'Nøgler blev delt med kolleger, der ventede på dem.',
  staffAdded: 'En kollega kom til.',
  staffChanged: 'Roller eller oplæring blev ændret for en kollega.',
  staffRemoved: 'En kollegas adgang blev lukket.',
  keysCompared: 'To kolleger har sammenlignet nøgler.',
  passphraseChanged: 'En adgangssætning blev skiftet.',
  passkeyAdded: 'En adgangsnøgle kom til.',
  passkeyRemoved: 'En adgangsnøgle blev fjernet.',
  unlockedByRecovery: 'Der blev låst op med en gendannelsesnøgle.',
  ownKeysDrawn: 'En kollega fik nøgler, som kun kollegaen kender.',
  backupRestored: 'En sikkerhedskopi blev gendannet på maskinen.',
};

/** What goes with the lines wherever they are made: the case's number, and the way to the log. */
export const auditPlaces = {
  logNumber: (digits: string) =>
    `Lognummer ${digits}. Under det nummer står sagen i loggen over, hvem der har set hvad.`,
  panel: {
    title: 'Hvem der har set hvad',
    lead: 'Det bliver noteret, når nogen åbner en sag, kopierer, gemmer, skriver ud eller ændrer adgange. Lederen kan læse det.',
    open: 'Åbn loggen',
  },
};
