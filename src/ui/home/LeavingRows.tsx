import type { StreamId } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { mayLeave } from '../../rules/leaving.ts';
import { RowList } from '../kit/RowList.tsx';
import { useLocalSettings } from '../shell/useLocalSettings.ts';
import { usePorts } from '../usePorts.tsx';
import { useHomeWords } from './words.ts';

const shownAtFirst = 20;

/** Closed cases whose time to leave the machine has come. Quiet, and last of the lists: nothing presses. */
export function LeavingRows(props: {
  readonly summaries: readonly StreamSummary[];
  readonly onCase: (stream: StreamId) => void;
}) {
  const { clock } = usePorts();
  const settings = useLocalSettings();
  const words = useHomeWords();
  const { today } = clock.now();
  const ready = props.summaries.filter((summary) => mayLeave(summary, settings, today));
  if (ready.length === 0) return null;
  return (
    <section aria-label={words.leaving}>
      <h2>{words.leaving}</h2>
      <p>{words.leavingLead}</p>
      <RowList
        label={words.leaving}
        rows={ready.slice(0, shownAtFirst).map(({ stream, summary }) => ({
          key: stream,
          title: summary.contact?.alias ?? words.noAlias,
          onOpen: () => props.onCase(stream),
        }))}
      />
    </section>
  );
}
