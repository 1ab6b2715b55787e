import { basedOnNothing } from '../../entries/entry.ts';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { AuditAct } from '../../model/auditActs.ts';
import { useAuditActWords } from '../shell/auditActWords.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';

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
  const { cases, vault } = usePorts();
  const { me } = useSession();
  const language = useLanguage();
  return async ({ act, person, reason }) => {
    // Each detail is one word that a reader of the log can look up: who, and then why.
    const details = [person, ...(reason === undefined ? [] : [reason])];
    const words = await useAuditActWords.fetch(language).catch(() => null);
    await cases.sign({
      stream: await vault.audit(),
      unsigned: details.map((detail) => ({
        kind: 'auditLine',
        body: { act, subject: stream, detail },
        role: me.role,
        basedOn: basedOnNothing,
        rendered: { text: words?.acts[act] ?? act, language },
      })),
      summarise: () => ({}),
      draft: null,
    });
  };
}
