import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { AuditAct } from '../../model/auditActs.ts';
import { useSignedLines } from '../shell/useSignedLines.ts';

export const closingReasons = ['tieToOther', 'tieToCitizen', 'ownWish', 'leadKnows'] as const;
export type ClosingReason = (typeof closingReasons)[number];

export interface AccessLine {
  readonly act: Extract<AuditAct, 'caseClosedTo' | 'caseOpenedTo' | 'caseShared' | 'caseShareTakenBack'>;
  readonly person: PersonId;
  readonly reason?: ClosingReason;
}

/**
 * Writes into the log what changed about who opens a case: the case's opaque id and the colleague, and in a line beside
 * it the reason by its name. A lead may read all of it, so no word of the case stands there. Rejects when it was not
 * written: unlike a look (`useAudit`) the reason is part of what was done, and is asked for until it is kept.
 */
export function useAccessLine(stream: StreamId): (line: AccessLine) => Promise<void> {
  const sign = useSignedLines();
  return ({ act, person, reason }) => {
    // Each detail is one word that a reader of the log can look up: who, and then why.
    const details = [person, ...(reason === undefined ? [] : [reason])];
    return sign(details.map((detail) => ({ act, subject: stream, detail })));
  };
}
