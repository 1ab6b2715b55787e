import { useEffect, useState } from 'react';
import type { DraftValue, DraftValues } from '../../entries/draft.ts';
import type { Drafts } from '../../flow/ports.ts';
import type { SaveState } from '../kit/saveState.ts';
import { createDraftWriter } from '../step/draftWriter.ts';
import { soonestFrame } from '../step/soonestFrame.ts';
import { usePorts } from '../usePorts.tsx';
import type { HandedOver } from './handedOver.ts';

interface Heard {
  readonly values: (values: DraftValues) => void;
  readonly state: (state: SaveState) => void;
}

/** The one draft the citizen writes into: each answer leaves at once, and "saved" is said after the commit alone. */
function createCitizenDraft(handed: HandedOver, drafts: Drafts, hear: Heard) {
  let values = handed.values;
  let sent = 0;
  let saved = 0;
  const writer = createDraftWriter({
    drafts,
    draft: handed.draft,
    values,
    // What may only be added to is set whole: the key at hand cannot read what a splice would go into.
    isLongText: () => false,
    onSaved: (revision, at) => {
      saved = revision;
      if (saved === sent) hear.state({ kind: 'saved', at });
    },
    onFailed: (problem) => hear.state({ kind: 'failed', problem }),
    soon: soonestFrame,
  });
  return {
    change: (path: string, value: DraftValue): void => {
      values = { ...values, [path]: value };
      sent += 1;
      hear.values(values);
      hear.state({ kind: 'saving' });
      writer.change(values, path);
    },
    /** Sends what is waiting. True when everything typed is kept. */
    settle: async (): Promise<boolean> => {
      await writer.flush();
      return saved === sent;
    },
  };
}

/** The draft on the screen, with what is known of its saving. What is waiting is sent as the page goes. */
export function useCitizenDraft(handed: HandedOver) {
  const { drafts } = usePorts();
  const [values, setValues] = useState(handed.values);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const [draft] = useState(() => createCitizenDraft(handed, drafts, { values: setValues, state: setState }));
  useEffect(() => {
    const sendNow = () => void draft.settle();
    document.addEventListener('visibilitychange', sendNow);
    window.addEventListener('pagehide', sendNow);
    return () => {
      document.removeEventListener('visibilitychange', sendNow);
      window.removeEventListener('pagehide', sendNow);
      sendNow();
    };
  }, [draft]);
  return { values, state, ...draft };
}
