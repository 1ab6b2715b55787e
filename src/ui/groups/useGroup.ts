import { useEffect, useMemo, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { ParticipationSummary } from '../../entries/summary.ts';
import type { GroupView } from '../../flow/groups/groupView.ts';
import { readGroup } from '../../flow/groups/readGroup.ts';
import type { StreamContents } from '../../flow/ports.ts';
import { usePorts } from '../usePorts.tsx';

/** Reads one group beside what is known of those in it; null until it is here. `round`: reads anew when it changes. */
export function useGroup(
  group: StreamId,
  participants: ReadonlyMap<StreamId, ParticipationSummary>,
): GroupView | null {
  const { cases, clock } = usePorts();
  const [contents, setContents] = useState<StreamContents | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let gone = false;
    cases.read({ type: 'group', id: group }).then(
      (read) => {
        if (!gone) setContents(read);
      },
      (error: unknown) => {
        if (!gone) setFailure(error);
      },
    );
    return () => {
      gone = true;
    };
    // Whatever was signed since shows in what is kept of everybody, which is read anew then.
  }, [cases, group, participants]);
  const { today } = clock.now();
  const view = useMemo(
    () => (contents === null ? null : readGroup(contents.entries, { today, participants })),
    [contents, today, participants],
  );
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the group could not be read');
  return view;
}
