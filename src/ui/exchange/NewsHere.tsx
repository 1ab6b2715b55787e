import { useEffect, useState } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import type { StreamId } from '../../entries/ids.ts';
import { evaluationsApart } from '../../flow/signedApart.ts';
import { QuietLine, Stack } from '../kit/layout.tsx';
import { shownInstant } from '../shell/shownTime.ts';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { EvaluationsApart } from './EvaluationsApart.tsx';
import type { LastExchange } from './exchangePort.ts';
import { useNames } from './useNames.ts';
import { useExchangeWords } from './words.ts';

/** On the page of a case: as of when the last news from another machine is, and evaluations that were signed apart. */
export function NewsHere(props: {
  readonly stream: StreamId;
  readonly entries: readonly AnyEntry[];
  readonly inConversation: boolean;
  readonly places: Places;
}) {
  const { stream, places } = props;
  const { exchange } = usePorts();
  const words = useExchangeWords();
  const language = useLanguage();
  const nameOf = useNames();
  const [last, setLast] = useState<LastExchange | null>(null);
  useEffect(() => {
    exchange.last().then(
      (all) => setLast(all.find((one) => one.stream.id === stream) ?? null),
      () => undefined,
    );
  }, [exchange, stream]);
  const apart = evaluationsApart(props.entries);
  if (last === null && apart === null) return null;
  return (
    <section aria-label={words.here.label}>
      <Stack>
        {last !== null && (
          <QuietLine>{words.here.asOf(nameOf(last.from), shownInstant(last.madeAt, language))}</QuietLine>
        )}
        {apart !== null && !props.inConversation && (
          <EvaluationsApart apart={apart} onCompare={() => places.go({ room: 'riskHistory', stream })} />
        )}
      </Stack>
    </section>
  );
}
