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

/** Cases with something due that whoever is to step in cannot open with their own key: said before they are relied on. */
export function CannotOpen(props: {
  readonly standIn: PersonId;
  readonly name: string;
  readonly due: readonly DueWhileAway[];
}) {
  const { standIn } = props;
  const { room: words } = useStandInWords();
  const home = useHomeWords();
  const { staff } = usePorts();
  const [closed, setClosed] = useState<ReadonlySet<StreamId>>(new Set());
  const streams = [...new Set(props.due.map(({ stream }) => stream))].slice(0, atMost).join(' ');
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = new Set<StreamId>();
      for (const stream of streams.split(' ').filter((one) => one !== '') as StreamId[]) {
        const { people } = await staff.access(stream);
        const there = people.flatMap(({ opens }) => opens);
        const theirs = people.find(({ person }) => person === standIn)?.opens ?? [];
        if (needed.some((part) => there.includes(part) && !theirs.includes(part))) found.add(stream);
      }
      if (!gone) setClosed(found);
    };
    look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [staff, standIn, streams]);
  const aliases = [
    ...new Map(
      props.due.filter(({ stream }) => closed.has(stream)).map(({ stream, alias }) => [stream, alias]),
    ).values(),
  ];
  return aliases.length === 0 ? null : (
    <Notice tone="warning">
      {words.cannotOpen(props.name, aliases.map((alias) => alias ?? home.noAlias).join(', '))}
    </Notice>
  );
}
