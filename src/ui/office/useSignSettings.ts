import { useRef, useState } from 'react';
import { basedOnNothing, type UnsignedOf } from '../../entries/entry.ts';
import { newId, type DraftId } from '../../entries/ids.ts';
import { StoreProblem, type StoreProblemKind } from '../../flow/ports.ts';
import { doorOf } from '../../rules/doors/doors.ts';
import { emptyFacts } from '../../rules/emptyFacts.ts';
import { useMoment, useSession } from '../shell/session.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import type { Change } from './changes.ts';
import type { Setting } from './officePage.ts';

export interface SignSettings {
  readonly busy: boolean;
  readonly problem: StoreProblemKind | null;
  /** Why the door is closed, in words. */
  readonly refused: readonly string[];
  /** Resolves with whether it was signed; nothing typed is touched when it was not. */
  readonly sign: (work: {
    readonly title: string;
    readonly settings: readonly Setting[];
    readonly changes: readonly Change[];
    readonly draft: DraftId | null;
  }) => Promise<boolean>;
}

/** Signs changed settings as entries of the team, through the same door whoever asks. */
export function useSignSettings(): SignSettings {
  const { cases } = usePorts();
  const { teamStream, refreshTeam } = useSession();
  const moment = useMoment();
  const reason = useReasonWords();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StoreProblemKind | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  // The same asked again after a failure is the same signature, never a second one.
  const last = useRef({ asked: '', once: '' });
  return {
    busy,
    problem,
    refused,
    sign: async ({ title, settings, changes, draft }) => {
      const told = changes.map(({ term, before, after }) => `${term}: ${before || '–'} → ${after || '–'}`);
      const unsigned = settings.map(({ key, value, checkedOn }): UnsignedOf<'setting'> => ({
        kind: 'setting',
        body: { key, value, ...(checkedOn === null ? {} : { checkedOn }) },
        role: 'lead',
        basedOn: basedOnNothing,
        rendered: { text: [title, ...told].join('\n'), language },
      }));
      const reasons = unsigned.flatMap(({ body }) => doorOf('setting')(emptyFacts, body, moment()));
      setRefused([...new Set(reasons.map(reason))]);
      setProblem(null);
      if (reasons.length > 0) return false;
      setBusy(true);
      const asked = JSON.stringify(unsigned);
      if (last.current.asked !== asked) last.current = { asked, once: newId() };
      const name = draft === null ? { once: last.current.once } : {};
      try {
        await cases.sign({ stream: teamStream, unsigned, summarise: () => ({}), draft, ...name });
        last.current = { asked: '', once: '' };
        await refreshTeam();
        return true;
      } catch (error) {
        setProblem(error instanceof StoreProblem ? error.kind : 'failed');
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
