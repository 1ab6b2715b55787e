import { useEffect, useState } from 'react';
import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { DueWhileAway } from '../../flow/standingIn.ts';
import { Notice } from '../kit/Notice.tsx';
import { useHomeWords } from '../home/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useStandInWords } from './words.ts';

/** So many cases are asked after; whoever has more due at once looks them through anyway. */
const atMost = 50;
/** What it takes to do what falls due: to reach the citizen, and to read on. */
const needed = ['contact', 'intake', 'caseFile'] as const;

/**
 * Cases with something due that whoever is to step in cannot open with their own key: said before they are relied on.
 * What is closed to them nobody shares: it takes somebody else.
 */
export function CannotOpen(props: {
  readonly standIn: PersonId;
  readonly name: string;
  readonly due: readonly DueWhileAway[];
}) {
  const { standIn } = props;
  const { room: words } = useStandInWords();
  const home = useHomeWords();
  const { staff } = usePorts();
  const [found, setFound] = useState<ReadonlyMap<StreamId, 'closed' | 'lacks'>>(new Map());
  const streams = [...new Set(props.due.map(({ stream }) => stream))].slice(0, atMost).join(' ');
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const all = new Map<StreamId, 'closed' | 'lacks'>();
      for (const stream of streams.split(' ').filter((one) => one !== '') as StreamId[]) {
        const { people } = await staff.access(stream);
        const there = people.flatMap(({ opens }) => opens);
        const them = people.find(({ person }) => person === standIn);
        const theirs = them?.opens ?? [];
        if (them?.closed === true) all.set(stream, 'closed');
        else if (needed.some((part) => there.includes(part) && !theirs.includes(part)))
          all.set(stream, 'lacks');
      }
      if (!gone) setFound(all);
    };
    look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [staff, standIn, streams]);
  const aliases = (why: 'closed' | 'lacks') =>
    [
      ...new Map(
        props.due.flatMap(({ stream, alias }) =>
          found.get(stream) === why ? [[stream, alias ?? home.noAlias] as const] : [],
        ),
      ).values(),
    ].join(', ');
  const [closed, lacks] = [aliases('closed'), aliases('lacks')];
  return (
    <>
      {closed !== '' && <Notice tone="warning">{words.closedTo(props.name, closed)}</Notice>}
      {lacks !== '' && <Notice tone="warning">{words.cannotOpen(props.name, lacks)}</Notice>}
    </>
  );
}
