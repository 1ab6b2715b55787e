import { useMemo } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import type { StreamId } from '../../entries/ids.ts';
import { measureHistory } from '../../flow/measureHistory.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { suggestedMoment } from '../../rules/measures/suggestedMoment.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { shortSitting, sittingPlace } from './sittings.ts';
import { soFar } from './soFar.ts';
import { useMeasuresText } from './measuresText.ts';

/** On the case page: a measure that could be taken now. A suggestion, never a lock, and nothing while none comes to mind. */
export function MeasureHint(props: {
  readonly stream: StreamId;
  readonly facts: CaseFacts;
  readonly entries: readonly AnyEntry[];
  readonly places: Places;
}) {
  const { stream, facts, entries, places } = props;
  const own = useMeasuresText();
  const { clock } = usePorts();
  const { writer } = useSession();
  const history = useMemo(() => measureHistory(entries), [entries]);
  const suggested = suggestedMoment(facts, soFar(history), clock.now().today);
  if (suggested === null || !writer) return null;
  return (
    <Panel title={own.suggestedTitle}>
      <p>
        {own.suggested[suggested]} {own.notALock}
      </p>
      <Cluster>
        <Button
          onPress={() =>
            places.go(sittingPlace({ stream, packs: shortSitting, moment: suggested, from: 'case' }))
          }
        >
          {own.short}
        </Button>
      </Cluster>
    </Panel>
  );
}
