import { useEffect, useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { isAboutCase, shownName } from '../../flow/aboutCases.ts';
import { RowList } from '../kit/RowList.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import type { LastExchange } from './exchangePort.ts';
import { useNames } from './useNames.ts';
import { useExchangeGroupsWords, useExchangeWords } from './words.ts';

interface Received {
  readonly last: readonly LastExchange[];
  readonly names: ReadonlyMap<StreamId, string | null>;
  /** Groups, and cases as a group leader sees them: they have no page of a case. */
  readonly without: ReadonlySet<StreamId>;
}

/** The cases and groups that news has come of: from whom, and as of when. */
export function LastReceived(props: { readonly onCase: (stream: StreamId) => void }) {
  const { exchange, cases } = usePorts();
  const words = useExchangeWords();
  const { noName } = useExchangeGroupsWords();
  const language = useLanguage();
  const nameOf = useNames();
  const [received, setReceived] = useState<Received | null>(null);
  useEffect(() => {
    Promise.all([exchange.last(), cases.summaries()]).then(
      ([last, summaries]) =>
        setReceived({
          last: [...last]
            .filter(({ stream }) => stream.type !== 'team')
            .sort((one, other) => other.takenAt.localeCompare(one.takenAt)),
          names: new Map(summaries.map(({ stream, summary }) => [stream, shownName(summary)])),
          without: new Set(summaries.filter((row) => !isAboutCase(row)).map(({ stream }) => stream)),
        }),
      () => setReceived({ last: [], names: new Map(), without: new Set() }),
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
            title: received.names.get(stream.id) ?? (stream.type === 'group' ? noName : words.noAlias),
            detail: words.lastFrom(nameOf(from), shownInstant(madeAt, language)),
            onOpen:
              stream.type === 'group' || received.without.has(stream.id)
                ? undefined
                : () => props.onCase(stream.id),
          }))}
        />
      )}
    </section>
  );
}
