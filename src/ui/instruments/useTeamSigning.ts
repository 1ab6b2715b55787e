import { useRef, useState } from 'react';
import { basedOnNothing, type UnsignedOf } from '../../entries/entry.ts';
import { newId, type DraftId } from '../../entries/ids.ts';
import { StoreProblem, type StoreProblemKind } from '../../flow/ports.ts';
import { instrumentPackDoor, instrumentPackRemovalDoor } from '../../rules/doors/instrumentPacks.ts';
import { emptyFacts } from '../../rules/emptyFacts.ts';
import { useMoment, useSession } from '../shell/session.tsx';
import { useReasonWords } from '../shell/useReasonWords.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';

type InstrumentBody =
  | { readonly kind: 'instrumentPack'; readonly body: UnsignedOf<'instrumentPack'>['body'] }
  | { readonly kind: 'instrumentPackRemoval'; readonly body: UnsignedOf<'instrumentPackRemoval'>['body'] };

export interface TeamSigning {
  readonly busy: boolean;
  readonly problem: StoreProblemKind | null;
  /** Why the door is closed, in words. */
  readonly refused: readonly string[];
  /** Resolves with whether it was signed, as one entry or not at all. */
  readonly sign: (what: InstrumentBody, told: readonly string[], draft: DraftId | null) => Promise<boolean>;
}

/** Signs that an instrument was taken in or out, as a lead and through its door. */
export function useTeamSigning(): TeamSigning {
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
    sign: async (what, told, draft) => {
      const reasons =
        what.kind === 'instrumentPack'
          ? instrumentPackDoor(emptyFacts, what.body, moment())
          : instrumentPackRemovalDoor(emptyFacts, what.body, moment());
      setRefused([...new Set(reasons.map(reason))]);
      setProblem(null);
      if (reasons.length > 0) return false;
      setBusy(true);
      const asked = JSON.stringify(what);
      if (last.current.asked !== asked) last.current = { asked, once: newId() };
      const rest = {
        role: 'lead',
        basedOn: basedOnNothing,
        rendered: { text: told.join('\n'), language },
      } as const;
      const name = draft === null ? { once: last.current.once } : {};
      try {
        await cases.sign({
          stream: teamStream,
          unsigned: [{ ...what, ...rest }],
          summarise: () => ({}),
          draft,
          ...name,
        });
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
