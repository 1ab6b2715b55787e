import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DraftInfo, DraftValue, DraftValues } from '../../entries/draft.ts';
import { asDraftId, type DraftId } from '../../entries/ids.ts';
import type { SaveState } from '../kit/saveState.ts';
import { createDraftKeeper, type DraftKeeper } from '../office/draftKeeper.ts';
import { useFlushOnLeaving } from '../shell/useFlushOnLeaving.ts';
import { usePorts } from '../usePorts.tsx';

/** Which draft a form is kept in: begun with `info`, and known again by `isMine`. `key` tells forms apart. */
export interface KeptIn {
  readonly key: string;
  readonly info: Pick<DraftInfo, 'step' | 'stream' | 'givens'>;
  readonly isMine: (info: DraftInfo) => boolean;
}

export interface KeptDraft {
  /** False until it is known whether unfinished work is here. */
  readonly here: boolean;
  /** When what stands here was left unfinished; null where it was begun anew. */
  readonly keptAt: string | null;
  readonly values: DraftValues;
  readonly state: SaveState;
  readonly text: (path: string) => string;
  readonly change: (path: string, to: DraftValue) => void;
  /** Resolves when everything typed is committed or has failed. */
  readonly flush: () => Promise<void>;
  readonly id: () => DraftId | null;
  /** Begins anew with these values; its draft is deleted where it is still there. */
  readonly begin: (values: DraftValues) => Promise<void>;
}

/** What is typed in a form of the groups is kept as a draft at once, and stands there again when the form is opened next. */
export function useKeptDraft({ key, info, isMine }: KeptIn, initial: DraftValues): KeptDraft {
  const { drafts, clock } = usePorts();
  const [here, setHere] = useState(false);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const [values, setValues] = useState<DraftValues>(initial);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  /** Null until something is typed or found. */
  const newest = useRef<DraftValues | null>(null);
  const keeper = useRef<DraftKeeper | null>(null);
  const show = (next: DraftValues) => {
    newest.current = next;
    setValues(next);
  };
  const keep = (known: { readonly id: DraftId; readonly values: DraftValues } | null) => {
    keeper.current = createDraftKeeper({
      drafts,
      begin: () => drafts.begin({ ...info, startedAt: clock.now().instant }),
      known,
      onState: setState,
    });
  };
  const take = useEffectEvent((all: Awaited<ReturnType<typeof drafts.list>>) => {
    const found = all.find((one) => isMine(one.info));
    // What was typed while it was looked for stays; nobody types that fast, but nothing may be lost.
    show({ ...(newest.current ?? initial), ...found?.values });
    keep(found === undefined ? null : { id: asDraftId(found.id), values: found.values });
    setKeptAt(found?.savedAt ?? null);
    setHere(true);
  });
  useEffect(() => {
    let gone = false;
    drafts.list().then(
      (all) => {
        if (!gone) take(all);
      },
      () => {
        if (!gone) take([]);
      },
    );
    return () => {
      gone = true;
      newest.current = null;
    };
  }, [drafts, key]);
  useFlushOnLeaving(() => void keeper.current?.flush(), key);
  return {
    here,
    keptAt,
    values,
    state,
    text: (path) => {
      const value = values[path];
      return typeof value === 'string' ? value : '';
    },
    change: (path, to) => {
      const next = { ...(newest.current ?? initial), [path]: to };
      show(next);
      keeper.current?.change(next, path);
    },
    flush: async () => keeper.current?.flush(),
    id: () => keeper.current?.id() ?? null,
    begin: async (next) => {
      const id = keeper.current?.id() ?? null;
      show(next);
      setKeptAt(null);
      setState({ kind: 'untouched' });
      keep(null);
      if (id !== null) await drafts.discard(id).catch(() => undefined);
    },
  };
}
