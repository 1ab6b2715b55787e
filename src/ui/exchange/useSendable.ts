import { useEffect, useState } from 'react';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { isAboutCase, shownName } from '../../flow/aboutCases.ts';
import { caseList, type CaseList, type ListedCase } from '../../flow/caseList.ts';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';

/** A group that can be sent, with the cases of those who are in it. */
export interface SendableGroup {
  readonly stream: StreamId;
  readonly name: string | null;
  readonly led: boolean;
  readonly participants: readonly StreamId[];
}
export interface Sendable {
  readonly list: CaseList;
  readonly all: readonly ListedCase[];
  /** Those this person leads first, then by name. */
  readonly groups: readonly SendableGroup[];
  /** What each row is called on screen. */
  readonly names: ReadonlyMap<StreamId, string>;
  /** Unfinished work by case: it never leaves. */
  readonly draftsIn: ReadonlyMap<StreamId, number>;
}

/** Every case and group here, with how many drafts lie in it; null until it is read. */
export function useSendable(): Sendable | null {
  const { cases, drafts } = usePorts();
  const { person: me } = useSession();
  const [sendable, setSendable] = useState<Sendable | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    Promise.all([cases.summaries(), drafts.list()]).then(([summaries, unfinished]) => {
      const draftsIn = new Map<StreamId, number>();
      for (const { info } of unfinished)
        if (info.stream !== null) draftsIn.set(info.stream, (draftsIn.get(info.stream) ?? 0) + 1);
      const all = summaries
        .filter(isAboutCase)
        .map(({ stream, summary: { contact, caseFile }, damaged }) => ({
          stream,
          alias: contact?.alias ?? null,
          caseNumber: contact?.caseNumber ?? null,
          closed: caseFile?.path === 'closed',
          damaged: damaged === true,
        }));
      const names = new Map(
        summaries.flatMap(({ stream, summary }) => {
          const name = shownName(summary);
          return name === null || name === '' ? [] : [[stream, name] as const];
        }),
      );
      setSendable({
        list: caseList(summaries),
        all,
        groups: groupsIn(summaries, me.person),
        names,
        draftsIn,
      });
    }, setFailure);
  }, [cases, drafts, me]);
  if (failure !== null) throw failure instanceof Error ? failure : new Error('the cases could not be read');
  return sendable;
}

function groupsIn(summaries: readonly StreamSummary[], me: PersonId): readonly SendableGroup[] {
  const here = new Set(summaries.map(({ stream }) => stream));
  const groups = summaries.flatMap(({ stream, type, summary: { group } }): SendableGroup[] =>
    type !== 'group'
      ? []
      : [
          {
            stream,
            name: group?.name ?? null,
            led: group?.leaders.includes(me) === true,
            // Of somebody who is in the group and has no row here, nothing can be sent.
            participants: (group?.participants ?? []).filter((one) => here.has(one)),
          },
        ],
  );
  return groups.sort(
    (one, other) =>
      Number(other.led) - Number(one.led) || (one.name ?? '').localeCompare(other.name ?? '', 'da'),
  );
}
