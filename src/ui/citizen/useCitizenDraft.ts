import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftValue, DraftValues } from '../../entries/draft.ts';
import type { SaveState } from '../kit/saveState.ts';
import { createDraftWriter } from '../step/draftWriter.ts';
import { soonestFrame } from '../step/soonestFrame.ts';
import { usePorts } from '../usePorts.tsx';
import type { HandedOver } from './handedOver.ts';

/** The one draft the citizen writes into: each answer leaves at once, and "saved" is said after the commit alone. */
export function useCitizenDraft(handed: HandedOver): {
  readonly values: DraftValues;
  readonly state: SaveState;
  readonly change: (path: string, value: DraftValue) => void;
  /** Sends what is waiting. True when everything typed is kept. */
  readonly settle: () => Promise<boolean>;
} {
  const { drafts } = usePorts();
  const [values, setValues] = useState(handed.values);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const latest = useRef({ values: handed.values, sent: 0, saved: 0 });
  const [writer] = useState(() =>
    createDraftWriter({
      drafts,
      draft: handed.draft,
      values: handed.values,
      // What may only be added to is set whole: the key at hand cannot read what a splice would go into.
      isLongText: () => false,
      onSaved: (revision, at) => {
        latest.current.saved = revision;
        if (revision === latest.current.sent) setState({ kind: 'saved', at });
      },
      onFailed: (problem) => setState({ kind: 'failed', problem }),
      soon: soonestFrame,
    }),
  );
  useEffect(() => {
    const sendNow = () => void writer.flush();
    document.addEventListener('visibilitychange', sendNow);
    window.addEventListener('pagehide', sendNow);
    return () => {
      document.removeEventListener('visibilitychange', sendNow);
      window.removeEventListener('pagehide', sendNow);
      sendNow();
    };
  }, [writer]);
  const change = useCallback(
    (path: string, value: DraftValue) => {
      const next = { ...latest.current.values, [path]: value };
      latest.current = { ...latest.current, values: next, sent: latest.current.sent + 1 };
      setValues(next);
      setState({ kind: 'saving' });
      writer.change(next, path);
    },
    [writer],
  );
  const settle = useCallback(async () => {
    await writer.flush();
    return latest.current.saved === latest.current.sent;
  }, [writer]);
  return { values, state, change, settle };
}
