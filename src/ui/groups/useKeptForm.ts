import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DraftValue, DraftValues } from '../../entries/draft.ts';
import { asDraftId, type DraftId } from '../../entries/ids.ts';
import type { SaveState } from '../kit/saveState.ts';
import { createDraftKeeper, type DraftKeeper } from '../office/draftKeeper.ts';
import { useSession } from '../shell/session.tsx';
import { useFlushOnLeaving } from '../shell/useFlushOnLeaving.ts';
import { usePorts } from '../usePorts.tsx';

export interface KeptForm {
  readonly values: DraftValues;
  /** Unfinished work from before stands in it. */
  readonly found: boolean;
  readonly state: SaveState;
  readonly text: (path: string) => string;
  readonly list: (path: string) => readonly string[];
  readonly change: (path: string, to: DraftValue) => void;
  /** Resolves when everything typed is committed or has failed. */
  readonly flush: () => Promise<void>;
  readonly id: () => DraftId | null;
  /** Begins anew with these values; its draft is deleted where it is still there. */
  readonly begin: (values: DraftValues) => Promise<void>;
}

/**
 * What is typed in a form of the groups is kept as a draft at once, and stands there again when the form is opened next.
 * Null until it is known whether there is such work. `step`: which form it is; `initial`: what a new one begins with.
 */
export function useKeptForm(step: string, initial: DraftValues): KeptForm | null {
  const { drafts, clock } = usePorts();
  const { teamStream } = useSession();
  const [values, setValues] = useState<DraftValues | null>(null);
  const [found, setFound] = useState(false);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const newest = useRef<DraftValues>({});
  const keeper = useRef<DraftKeeper | null>(null);
  const open = (next: DraftValues, known: { readonly id: DraftId; readonly values: DraftValues } | null) => {
    newest.current = next;
    setValues(next);
    setFound(known !== null);
    setState({ kind: 'untouched' });
    keeper.current = createDraftKeeper({
      drafts,
      begin: () => drafts.begin({ step, stream: teamStream.id, givens: {}, startedAt: clock.now().instant }),
      known,
      onState: setState,
    });
  };
  const take = useEffectEvent((kept: { readonly id: string; readonly values: DraftValues } | undefined) =>
    kept === undefined
      ? open(initial, null)
      : open({ ...initial, ...kept.values }, { id: asDraftId(kept.id), values: kept.values }),
  );
  useEffect(() => {
    let gone = false;
    drafts.list().then(
      (all) => {
        if (!gone) take(all.find(({ info }) => info.step === step));
      },
      () => {
        if (!gone) take(undefined);
      },
    );
    return () => {
      gone = true;
    };
  }, [drafts, step]);
  useFlushOnLeaving(() => void keeper.current?.flush(), step);
  if (values === null) return null;
  return {
    values,
    found,
    state,
    text: (path) => {
      const value = values[path];
      return typeof value === 'string' ? value : '';
    },
    list: (path) => {
      const value = values[path];
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
    change: (path, to) => {
      newest.current = { ...newest.current, [path]: to };
      setValues(newest.current);
      keeper.current?.change(newest.current, path);
    },
    flush: async () => keeper.current?.flush(),
    id: () => keeper.current?.id() ?? null,
    begin: async (next) => {
      const id = keeper.current?.id() ?? null;
      open(next, null);
      if (id !== null) await drafts.discard(id).catch(() => undefined);
    },
  };
}
