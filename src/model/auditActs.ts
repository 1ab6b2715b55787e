/**
 * What a line of the audit can say was done. The name is what is signed: none is renamed, none is reused. `about` says
 * whose opaque id stands as its subject; `detail` may add an id or the name of a profile, never a word of a case.
 */
export const auditActs = {
  /** A look. */
  caseOpened: { group: 'seen', about: 'case' },
  contactCardShown: { group: 'seen', about: 'case' },
  citizenView: { group: 'seen', about: 'case' },
  /** Subject: the case; detail: the group it was opened for, where there is one. */
  emergencySheetOpened: { group: 'seen', about: 'case' },
  /** Looked at in a colleague's file before it was taken in, or left. */
  exchangeSeen: { group: 'seen', about: 'case' },
  auditRead: { group: 'seen', about: 'nothing' },
  /** Paper. */
  planPrinted: { group: 'printed', about: 'case' },
  cardPrinted: { group: 'printed', about: 'case' },
  historyPrinted: { group: 'printed', about: 'case' },
  measuresPrinted: { group: 'printed', about: 'case' },
  compassPrinted: { group: 'printed', about: 'case' },
  safetyTalkPrinted: { group: 'printed', about: 'case' },
  /** Papers of a group, by its own id: never about whom. */
  groupPrinted: { group: 'printed', about: 'case' },
  notePrinted: { group: 'printed', about: 'case' },
  auditPrinted: { group: 'printed', about: 'nothing' },
  /** Files and the clipboard. */
  noteCopied: { group: 'out', about: 'case' },
  answersSaved: { group: 'out', about: 'case' },
  backupSaved: { group: 'out', about: 'nothing' },
  caseLeft: { group: 'out', about: 'case' },
  /** Subject: the case; detail: the colleague it was made for. */
  exchangeOut: { group: 'out', about: 'case' },
  /** As `exchangeOut`, for a group's own stream: its name and number are no case's. */
  groupOut: { group: 'out', about: 'nothing' },
  joiningFile: { group: 'out', about: 'person' },
  /** What came in, and what is gone. */
  caseReturned: { group: 'in', about: 'case' },
  exchangeIn: { group: 'in', about: 'case' },
  groupIn: { group: 'in', about: 'nothing' },
  caseErased: { group: 'in', about: 'case' },
  /** A backup stands at the door instead of what was here. */
  backupRestored: { group: 'in', about: 'nothing' },
  /** Who opens which case. Detail: the colleague. */
  caseClosedTo: { group: 'access', about: 'case' },
  caseOpenedTo: { group: 'access', about: 'case' },
  caseShared: { group: 'access', about: 'case' },
  caseShareTakenBack: { group: 'access', about: 'case' },
  accessShared: { group: 'access', about: 'nothing' },
  /** Who works here. Subject: the colleague. */
  staffAdded: { group: 'staff', about: 'person' },
  staffChanged: { group: 'staff', about: 'person' },
  staffRemoved: { group: 'staff', about: 'person' },
  /** Two people read the fingerprints of their keys to each other. Detail: whose. */
  keysCompared: { group: 'staff', about: 'nothing' },
  /** The ways in of the person who did it. */
  passphraseChanged: { group: 'staff', about: 'nothing' },
  passkeyAdded: { group: 'staff', about: 'nothing' },
  passkeyRemoved: { group: 'staff', about: 'nothing' },
  unlockedByRecovery: { group: 'staff', about: 'nothing' },
  /** Ways in that no colleague's session knew of, after a colleague had added them. */
  ownKeysDrawn: { group: 'staff', about: 'nothing' },
} as const satisfies Readonly<
  Record<string, { readonly group: AuditGroup; readonly about: 'case' | 'person' | 'nothing' }>
>;

export const auditGroups = ['seen', 'printed', 'out', 'in', 'access', 'staff'] as const;
export type AuditGroup = (typeof auditGroups)[number];
export type AuditAct = keyof typeof auditActs;
export const isAuditAct = (act: string): act is AuditAct => Object.hasOwn(auditActs, act);
