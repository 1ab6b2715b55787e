import type { Written } from '../../flow/writtenLines.ts';
import { Button } from '../kit/Button.tsx';
import { Details } from '../kit/Details.tsx';
import { Cluster, QuietLine } from '../kit/layout.tsx';
import { PointList } from '../kit/PointList.tsx';
import { Part } from './Part.tsx';
import type { PartOfRoom } from './room.ts';
import { useCoordinationWords } from './words.ts';

/** The one who holds the threads, the link to the authority, and who held them before. */
export function Coordinator(props: {
  readonly now: Written<'coordinator'> | null;
  readonly before: readonly Written<'coordinator'>[];
  readonly part: PartOfRoom;
}) {
  const words = useCoordinationWords().room.coordinator;
  const { now, part } = props;
  const { write } = part;
  const line = ({ body, entry }: Written<'coordinator'>): string =>
    [
      body.name,
      ...(body.authority === undefined ? [] : [words.at(body.authority)]),
      words.since(part.day(entry.onDate)),
    ].join(' · ');
  return (
    <Part title={words.title}>
      {now === null ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p>{line(now)}</p>
          {now.body.authorityContact !== undefined && (
            <QuietLine>{words.link(now.body.authorityContact)}</QuietLine>
          )}
        </>
      )}
      {props.before.length > 0 && (
        <Details summary={words.before}>
          <PointList points={props.before.map(line)} />
        </Details>
      )}
      {write !== null && (
        <Cluster>
          <Button onPress={() => write('coordinator')}>{now === null ? words.choose : words.change}</Button>
        </Cluster>
      )}
    </Part>
  );
}
