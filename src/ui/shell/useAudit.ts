import { useCallback, useEffect } from 'react';
import { basedOnNothing } from '../../entries/entry.ts';
import type { StreamId } from '../../entries/ids.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useSession } from './session.tsx';
import { useShellWords } from './words.ts';

export type AuditAct =
  | 'contactCardShown'
  | 'caseOpened'
  | 'backupSaved'
  | 'planPrinted'
  | 'cardPrinted'
  | 'historyPrinted'
  | 'measuresPrinted'
  | 'compassPrinted'
  | 'safetyTalkPrinted'
  | 'noteCopied'
  | 'notePrinted'
  | 'caseLeft'
  | 'caseReturned'
  | 'caseErased'
  | 'caseClosedTo'
  | 'caseOpenedTo'
  | 'caseShared'
  | 'caseShareTakenBack'
  | 'exchangeSent'
  | 'exchangeTaken'
  | 'joiningFileSaved'
  | 'keysCompared';

/** Opened again within so many milliseconds of the same day, it is the same look at a case: one line. */
const sameLook = 10 * 60_000;

/**
 * Notes what was looked at as one chained entry of the audit stream, by the case's opaque id. Nobody is held up by
 * it: what was asked for is shown at once, and a line that cannot be written (a second window only reads, a full disk)
 * does not take it away again. See docs/decisions/014-audit-lines.md.
 */
export function useAudit(): (act: AuditAct, subject?: StreamId, detail?: string) => void {
  const { cases, vault, clock } = usePorts();
  const { me, writer, looks } = useSession();
  const { audit } = useShellWords();
  const language = useLanguage();
  const [role] = me.signer.roles;
  return useCallback(
    (act, subject, detail) => {
      if (!writer || role === undefined) return;
      const { instant, today } = clock.now();
      const at = Date.parse(instant);
      const key = `${today} ${subject ?? ''}`;
      if (act === 'caseOpened') {
        const since = at - (looks.get(key) ?? Number.NEGATIVE_INFINITY);
        if (since >= 0 && since < sameLook) return;
        looks.set(key, at);
      }
      const line = {
        kind: 'auditLine',
        body: {
          act,
          ...(subject === undefined ? {} : { subject }),
          // For whom it left, or why: by the name of a profile or a reason, never by a word of the case.
          ...(detail === undefined ? {} : { detail }),
        },
        role,
        basedOn: basedOnNothing,
        rendered: { text: audit[act], language },
      } as const;
      const noted = vault
        .audit()
        .then((stream) => cases.sign({ stream, unsigned: [line], summarise: () => ({}), draft: null }));
      // What was not written is written with the next look.
      noted.catch(() => looks.delete(key));
    },
    [cases, vault, clock, looks, writer, role, audit, language],
  );
}

/**
 * Notes that a case is looked at, in whatever room of it, once it stands on the screen: nobody waits for it. Going from
 * room to room is one look.
 */
export function useLookAt(stream: StreamId | null, isHere: boolean): void {
  const audit = useAudit();
  useEffect(() => {
    if (isHere && stream !== null) audit('caseOpened', stream);
  }, [isHere, audit, stream]);
}
