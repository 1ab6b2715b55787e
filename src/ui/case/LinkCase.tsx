import { useEffect, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { Details } from '../kit/Details.tsx';
import { RowList } from '../kit/RowList.tsx';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import type { Begin } from './begin.ts';
import { useCaseWords } from './words.ts';

/**
 * Joins what began without a name to a later case of the same citizen, when the citizen wants it
 * (Social Services Act § 10: counselling may be anonymous). Both stay as they were; what is joined is named here.
 */
export function LinkCase(props: {
  readonly stream: StreamId;
  readonly facts: CaseFacts;
  readonly begin: Begin;
}) {
  const { cases } = usePorts();
  const { writer } = useSession();
  const words = useCaseWords().link;
  const [others, setOthers] = useState<readonly StreamSummary[]>([]);
  useEffect(() => {
    let gone = false;
    cases.summaries().then(
      (all) => {
        if (!gone)
          setOthers(all.filter(({ stream, summary }) => stream !== props.stream && isNamed(summary)));
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [cases, props.stream]);
  const { linked } = props.facts;
  if (others.length === 0) return null;
  return (
    <Details summary={words.title}>
      <p>{words.lead}</p>
      <RowList
        label={words.title}
        rows={others.map(({ stream, summary }) => {
          const joined = linked.includes(stream);
          return {
            key: stream,
            title: summary.contact?.alias ?? '',
            ...(joined ? { detail: words.joined } : {}),
            ...(writer && !joined ? { onOpen: () => props.begin('caseLink', { otherStream: stream }) } : {}),
          };
        })}
      />
    </Details>
  );
}

const isNamed = (summary: StreamSummary['summary']): boolean => (summary.contact?.alias ?? null) !== null;
