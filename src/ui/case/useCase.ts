import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Draft } from '../../entries/draft.ts';
import type { StreamId } from '../../entries/ids.ts';
import type { CaseView } from '../../flow/caseView.ts';
import type { StreamContents } from '../../flow/ports.ts';
import { replay } from '../../flow/replay.ts';
import { isAbsent, useAbsentCase } from '../shell/absentCase.ts';
import { useLookAt } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';

/** One case as it was read and folded, with its unfinished work. */
export interface OpenCase {
  readonly contents: StreamContents;
  readonly view: CaseView;
  readonly drafts: readonly Draft[];
}

/**
 * Reads a case, and notes that it is looked at; null until it is here. A case that is not on this machine is told to
 * whoever listens (`AbsentCase`) and stays null: nothing may be begun in it.
 */
export function useCase(stream: StreamId): { readonly open: OpenCase | null; readonly again: () => void } {
  const { cases, drafts, clock } = usePorts();
  const [open, setOpen] = useState<OpenCase | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const tellAbsent = useAbsentCase();
  const sayAbsent = useEffectEvent((contents: StreamContents): boolean => {
    if (tellAbsent === null || !isAbsent(contents)) return false;
    tellAbsent();
    return true;
  });
  useEffect(() => {
    let gone = false;
    Promise.all([cases.read({ type: 'case', id: stream }), drafts.list()]).then(
      ([contents, all]) => {
        if (gone || sayAbsent(contents)) return;
        setOpen({
          contents,
          view: replay(contents.entries, clock.now()),
          drafts: all.filter((draft) => draft.info.stream === stream),
        });
      },
      (error: unknown) => {
        if (!gone) setFailure(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [cases, drafts, clock, stream, round]);
  useLookAt(stream, open !== null);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the case could not be read');
  return { open, again: useCallback(() => setRound((one) => one + 1), []) };
}
