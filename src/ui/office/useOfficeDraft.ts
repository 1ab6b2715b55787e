import { useEffect, useRef, useState } from 'react';
import type { Draft, DraftValue, DraftValues } from '../../entries/draft.ts';
import { asDraftId, type DraftId } from '../../entries/ids.ts';
import type { SaveState } from '../kit/saveState.ts';
import { useSession } from '../shell/session.tsx';
import { useFlushOnLeaving } from '../shell/useFlushOnLeaving.ts';
import { usePorts } from '../usePorts.tsx';
import { createDraftKeeper, type DraftKeeper } from './draftKeeper.ts';
import type { OfficePageId } from './officePage.ts';

/** The step a draft of a page is kept under. */
export const officeStep = (page: OfficePageId): string => `office.${page}`;

export interface OfficeDraft {
  /** Unfinished work of this page from before; offered, never taken up by itself. */
  readonly found: Draft | null;
  /** What stands in the form; null while nothing is being changed. */
  readonly values: DraftValues | null;
  readonly state: SaveState;
  readonly id: () => DraftId | null;
  /** Opens the form with these values; `draft`: as unfinished work that is taken up again. */
  readonly open: (values: DraftValues, draft?: Draft) => void;
  readonly change: (path: string, to: DraftValue) => void;
  /** Resolves when everything typed is committed or has failed. */
  readonly flush: () => Promise<void>;
  /** Closes the form; the draft stays and is offered again. */
  readonly leave: () => Promise<void>;
  /** Closes the form and deletes its draft; after signing it is gone already. */
  readonly drop: () => Promise<void>;
}

/**
 * What is typed on a form of the office is kept as a draft at once: a lock or a full disk loses none of it. `step`: what
 * its drafts are kept under.
 */
export function useOfficeDraft(step: string): OfficeDraft {
  const { drafts, clock } = usePorts();
  const { teamStream } = useSession();
  const [found, setFound] = useState<Draft | null>(null);
  const [values, setValues] = useState<DraftValues | null>(null);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const newest = useRef<DraftValues>({});
  const keeper = useRef<DraftKeeper | null>(null);
  const look = async () => (await drafts.list()).find(({ info }) => info.step === step) ?? null;
  const lookAgain = () => look().then(setFound, () => undefined);

  useEffect(() => {
    let gone = false;
    void drafts.list().then(
      (all) => {
        if (!gone) setFound(all.find(({ info }) => info.step === step) ?? null);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [drafts, step]);
  useFlushOnLeaving(() => void keeper.current?.flush(), step);

  const open = (next: DraftValues, draft?: Draft) => {
    newest.current = next;
    setValues(next);
    setState({ kind: 'untouched' });
    keeper.current = createDraftKeeper({
      drafts,
      begin: () => drafts.begin({ step, stream: teamStream.id, givens: {}, startedAt: clock.now().instant }),
      known: draft === undefined ? null : { id: asDraftId(draft.id), values: draft.values },
      onState: setState,
    });
  };
  return {
    found,
    values,
    state,
    id: () => keeper.current?.id() ?? null,
    open,
    change: (path, to) => {
      newest.current = { ...newest.current, [path]: to };
      setValues(newest.current);
      keeper.current?.change(newest.current, path);
    },
    flush: async () => keeper.current?.flush(),
    leave: async () => {
      await keeper.current?.flush();
      // What could not be kept stays on the screen.
      if (keeper.current?.isSaved() === false) return;
      setValues(null);
      await lookAgain();
    },
    drop: async () => {
      const id = keeper.current?.id() ?? (found === null ? null : asDraftId(found.id));
      setValues(null);
      keeper.current = null;
      if (id !== null) await drafts.discard(id).catch(() => undefined);
      await lookAgain();
    },
  };
}
