import { useCallback, useEffect } from 'react';
import { basedOnNothing } from '../../entries/entry.ts';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { AuditAct } from '../../model/auditActs.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useAuditActWords } from './auditActWords.ts';
import { useSession } from './session.tsx';

/** Opened again within so many milliseconds of the same day, it is the same look at a case: one line. */
const sameLook = 10 * 60_000;

type Line = readonly [act: AuditAct, subject?: StreamId | PersonId, detail?: string];

/**
 * Notes what was looked at as one chained entry of the audit stream, by the case's opaque id. Nobody is held up by
 * it: what was asked for is shown at once, and a line that cannot be written (a second window only reads, a full disk)
 * does not take it away again. See docs/decisions/014-audit-lines.md.
 */
export function useAudit(): (...line: Line) => void {
  const note = useNoted();
  return useCallback((...line) => void note(...line), [note]);
}

/**
 * The same, for what ends with the keys: ready once the line is written or could not be. Never rejects.
 */
export function useNoted(): (...line: Line) => Promise<void> {
  const { cases, vault, clock } = usePorts();
  const { me, writer, looks } = useSession();
  const language = useLanguage();
  const [role] = me.signer.roles;
  return useCallback(
    async (act, subject, detail) => {
      if (!writer || role === undefined) return;
      const { instant, today } = clock.now();
      const at = Date.parse(instant);
      const key = `${today} ${subject ?? ''}`;
      if (act === 'caseOpened') {
        const since = at - (looks.get(key) ?? Number.NEGATIVE_INFINITY);
        if (since >= 0 && since < sameLook) return;
        looks.set(key, at);
      }
      const body = {
        act,
        ...(subject === undefined ? {} : { subject }),
        // For whom it left, or why: by the name of a profile or a reason, never by a word of the case.
        ...(detail === undefined ? {} : { detail }),
      };
      try {
        // Words that cannot be fetched keep no line away: then it reads as its name.
        const [stream, words] = await Promise.all([
          vault.audit(),
          useAuditActWords.fetch(language).catch(() => null),
        ]);
        const rendered = { text: words === null ? act : words.acts[act], language };
        const line = { kind: 'auditLine', body, role, basedOn: basedOnNothing, rendered } as const;
        await cases.sign({ stream, unsigned: [line], summarise: () => ({}), draft: null });
      } catch {
        // What was not written is written with the next look.
        looks.delete(key);
      }
    },
    [cases, vault, clock, looks, writer, role, language],
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
