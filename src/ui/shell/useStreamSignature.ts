import { useRef, useState } from 'react';
import type { AnyEntry, StreamRef, Unsigned } from '../../entries/entry.ts';
import { newId, type DraftId } from '../../entries/ids.ts';
import type { Summary } from '../../entries/summary.ts';
import { StoreProblem, type StoreProblemKind } from '../../flow/ports.ts';
import type { Reason } from '../../model/reasons.ts';
import { useReasonWords } from './useReasonWords.ts';
import { usePorts } from '../usePorts.tsx';

export interface StreamSignature {
  readonly busy: boolean;
  readonly problem: StoreProblemKind | null;
  /** Why the door is closed, in words. */
  readonly refused: readonly string[];
  /** Resolves with what was signed, all of it, or null where nothing was; what was typed is touched by neither. */
  readonly sign: (work: {
    readonly stream: StreamRef;
    readonly unsigned: readonly Unsigned[];
    readonly summarise: (entries: readonly AnyEntry[]) => Summary;
    /** What the doors say; anything said is shown, and nothing is signed. */
    readonly reasons?: readonly Reason[];
    readonly draft?: DraftId | null;
  }) => Promise<readonly AnyEntry[] | null>;
}

/** Signs in any stream, once however often it is asked, and says what hindered it. */
export function useStreamSignature(): StreamSignature {
  const { cases } = usePorts();
  const reason = useReasonWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StoreProblemKind | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  // The same asked again after a failure is the same signature, never a second one.
  const last = useRef({ asked: '', once: '' });
  return {
    busy,
    problem,
    refused,
    sign: async ({ stream, unsigned, summarise, reasons = [], draft = null }) => {
      setRefused([...new Set(reasons.map(reason))]);
      setProblem(null);
      if (reasons.length > 0) return null;
      setBusy(true);
      const asked = JSON.stringify([stream, unsigned]);
      if (last.current.asked !== asked) last.current = { asked, once: newId() };
      const name = draft === null ? { once: last.current.once } : {};
      try {
        const signed = await cases.sign({ stream, unsigned, summarise, draft, ...name });
        last.current = { asked: '', once: '' };
        return signed;
      } catch (error) {
        setProblem(error instanceof StoreProblem ? error.kind : 'failed');
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
