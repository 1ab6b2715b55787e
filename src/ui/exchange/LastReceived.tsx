import { useEffect, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { RowList } from '../kit/RowList.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import type { LastExchange } from './exchangePort.ts';
import { useNames } from './useNames.ts';
import { useExchangeWords } from './words.ts';

interface Received {
  readonly last: readonly LastExchange[];
  readonly aliases: ReadonlyMap<StreamId, string | null>;
}

/** The cases that news has come of: from whom, and as of when. */
export function LastReceived(props: { readonly onCase: (stream: StreamId) => void }) {
  const { exchange, cases } = usePorts();
  const words = useExchangeWords();
  const language = useLanguage();
  const nameOf = useNames();
  const [received, setReceived] = useState<Received | null>(null);
  useEffect(() => {
    Promise.all([exchange.last(), cases.summaries()]).then(
      ([last, summaries]) =>
        setReceived({
          last: [...last]
            .filter(({ stream }) => stream.type === 'case')
            .sort((one, other) => other.takenAt.localeCompare(one.takenAt)),
          aliases: new Map(summaries.map(({ stream, summary }) => [stream, summary.contact?.alias ?? null])),
        }),
      () => setReceived({ last: [], aliases: new Map() }),
    );
  }, [exchange, cases]);
  if (received === null) return null;
  return (
    <section aria-label={words.lastTitle}>
      <h2>{words.lastTitle}</h2>
      {received.last.length === 0 ? (
        <p>{words.lastNone}</p>
      ) : (
        <RowList
          label={words.lastTitle}
          rows={received.last.map(({ stream, from, madeAt }) => ({
            key: stream.id,
            title: received.aliases.get(stream.id) ?? words.noAlias,
            detail: words.lastFrom(nameOf(from), shownInstant(madeAt, language)),
            onOpen: () => props.onCase(stream.id),
          }))}
        />
      )}
    </section>
  );
}
