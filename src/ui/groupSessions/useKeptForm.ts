import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DraftValue, DraftValues } from '../../entries/draft.ts';
import { asDraftId, type DraftId, type StreamId } from '../../entries/ids.ts';
import type { SaveState } from '../kit/saveState.ts';
import { createDraftKeeper, type DraftKeeper } from '../office/draftKeeper.ts';
import { useFlushOnLeaving } from '../shell/useFlushOnLeaving.ts';
import { usePorts } from '../usePorts.tsx';

/** One form of the group's rooms. `about` tells forms of one sort apart: a session, a person. */
export interface FormPlace {
  readonly step: `group.${string}`;
  readonly stream: StreamId;
  readonly about: string;
}

export interface KeptForm {
  /** False until it is known whether unfinished work is here. */
  readonly here: boolean;
  /** When what stands here was left unfinished; null where it was begun anew. */
  readonly keptAt: string | null;
  readonly values: DraftValues;
  readonly text: (path: string) => string;
  readonly set: (path: string, to: DraftValue) => void;
  readonly state: SaveState;
  /** Resolves when everything typed is committed or has failed, with the draft it stands in. */
  readonly flush: () => Promise<DraftId | null>;
  /** Begins anew. The draft is gone with its signature; without one it is deleted. */
  readonly clear: () => Promise<void>;
}

/**
 * What is typed in a form of the group's rooms is kept as a draft at once. In the middle of a session nobody has time to
 * choose: unfinished work is taken up where it was left, and the form says so. `begins`: what a form that is begun anew holds.
 */
export function useKeptForm(place: FormPlace, begins: DraftValues = {}): KeptForm {
  const { drafts, clock } = usePorts();
  const { step, stream, about } = place;
  const [here, setHere] = useState(false);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const [values, setValues] = useState<DraftValues>(begins);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const newest = useRef<DraftValues>(begins);
  const keeper = useRef<DraftKeeper | null>(null);
  const keep = (known: { readonly id: DraftId; readonly values: DraftValues } | null) => {
    keeper.current = createDraftKeeper({
      drafts,
      begin: () => drafts.begin({ step, stream, givens: { about }, startedAt: clock.now().instant }),
      known,
      onState: setState,
    });
  };
  const take = useEffectEvent((found: Awaited<ReturnType<typeof drafts.list>>[number] | undefined) => {
    // What was typed while it was looked for stays; nobody types that fast, but nothing may be lost.
    const known = found === undefined ? null : { id: asDraftId(found.id), values: found.values };
    newest.current = { ...newest.current, ...known?.values };
    keep(known);
    setValues(newest.current);
    setKeptAt(found?.savedAt ?? null);
    setHere(true);
  });
  useEffect(() => {
    let gone = false;
    drafts.list().then(
      (all) => {
        if (gone) return;
        take(
          all.find(
            ({ info }) => info.step === step && info.stream === stream && info.givens['about'] === about,
          ),
        );
      },
      () => {
        if (!gone) take(undefined);
      },
    );
    return () => {
      gone = true;
    };
  }, [drafts, step, stream, about]);
  useFlushOnLeaving(() => void keeper.current?.flush(), `${step} ${stream} ${about}`);
  return {
    here,
    keptAt,
    values,
    text: (path) => {
      const value = values[path];
      return typeof value === 'string' ? value : '';
    },
    set: (path, to) => {
      newest.current = { ...newest.current, [path]: to };
      setValues(newest.current);
      keeper.current?.change(newest.current, path);
    },
    state,
    flush: async () => {
      await keeper.current?.flush();
      return keeper.current?.id() ?? null;
    },
    clear: async () => {
      const id = keeper.current?.id() ?? null;
      newest.current = begins;
      setValues(begins);
      setKeptAt(null);
      setState({ kind: 'untouched' });
      keep(null);
      if (id !== null) await drafts.discard(id).catch(() => undefined);
    },
  };
}
