import type { ReasonCode } from '../model/reasons.ts';

/** Who may mend what holds a course back: a trained person, key staff, or whoever knows the case. */
export type Mender = 'trained' | 'keyStaff' | 'anyone';
const menders: Readonly<Partial<Record<ReasonCode, Mender>>> = {
  riskNotSigned: 'trained',
  planNotSigned: 'trained',
  crisisCentreNotAnswered: 'trained',
  actionsTodayMissing: 'trained',
  targetGroupNotMet: 'keyStaff',
  targetGroupNotKnown: 'keyStaff',
};
/** Notification cards are anybody's: the duty is personal (Children's Act § 133). */
export const whoMends = (code: ReasonCode): Mender => menders[code] ?? 'anyone';
