import { useEffect, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { clearancesDue } from '../../flow/clearancesDue.ts';
import { byUrgency } from '../../flow/nextUp.ts';
import type { CaseStore } from '../../flow/ports.ts';
import { usePorts } from '../usePorts.tsx';
import { useCase, type OpenCase } from './useCase.ts';

/**
 * A case for its own page. Whether a clearance is due stands in no entry of the case but in the plan of a group: for whoever
 * waits for one or is in one it is read with the case, so that what home says stands here too.
 */
export function useCaseHere(stream: StreamId): {
  readonly open: OpenCase | null;
  readonly again: () => void;
} {
  const { open: read, again } = useCase(stream);
  const { cases, clock } = usePorts();
  const [open, setOpen] = useState<OpenCase | null>(null);
  useEffect(() => {
    let gone = false;
    const show = async () => {
      const whole =
        read?.view.facts.participant == null ? read : await withClearance(read, stream, cases, clock);
      if (!gone && whole !== null) setOpen(whole);
    };
    void show();
    return () => {
      gone = true;
    };
  }, [read, stream, cases, clock]);
  return { open, again };
}

/** What is due for a group is shown beside what is due in the case; what cannot be read hinders nothing. */
async function withClearance(
  read: OpenCase,
  stream: StreamId,
  cases: CaseStore,
  clock: ReturnType<typeof usePorts>['clock'],
): Promise<OpenCase> {
  const summaries = await cases.summaries().catch(() => []);
  const toClear = clearancesDue(summaries, clock.now().today).get(stream);
  if (toClear === undefined) return read;
  const { view } = read;
  return { ...read, view: { ...view, nextUp: [...view.nextUp, toClear].sort(byUrgency) } };
}
