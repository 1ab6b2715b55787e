import type { PersonId, StreamId } from '../../entries/ids.ts';
import type { Competence } from '../../model/vocabulary.ts';
import { listedWords } from '../../text/listedWords.ts';
import { useCaseWords } from '../case/words.ts';
import { Details } from '../kit/Details.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useSecondWords } from './words.ts';
import { useWhoElse } from './useWhoElse.ts';

/** Who can be the other one here, whom a lead has named from outside, and what to do when nobody can be reached. */
export function Ways(props: {
  readonly stream: StreamId;
  readonly but: PersonId;
  readonly competence: Competence | null;
}) {
  const words = useSecondWords();
  const { and } = useCaseWords();
  const names = useWhoElse(props.stream, props.but, props.competence);
  const look = props.competence === null;
  return (
    <>
      {names !== null && (
        <p>
          {names.length > 0
            ? words.canAnswer(listedWords(names, and))
            : look
              ? words.nobodyToLook
              : words.nobody}
        </p>
      )}
      <NamedFromOutside />
      <Details summary={words.reachNobody}>
        <PointList points={look ? words.waysToLook : words.ways} />
      </Details>
    </>
  );
}

/** Whom a lead has named from outside: their name is what the answer is signed with. */
export function NamedFromOutside() {
  const words = useSecondWords();
  const { and } = useCaseWords();
  const { clock } = usePorts();
  const { outside } = useSession().team;
  const named = outside.filter(({ until }) => until >= clock.now().today).map(({ name }) => name);
  return <p>{named.length === 0 ? words.nobodyNamed : words.named(listedWords(named, and))}</p>;
}
