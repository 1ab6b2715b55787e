import type { GroupSummary } from '../../entries/summary.ts';
import { StatusChip, type ChipShape } from '../kit/StatusChip.tsx';
import { useGroupsWords } from './words.ts';

const shapes: Readonly<Record<string, ChipShape>> = {
  planned: 'pencil',
  recruiting: 'circle',
  running: 'filledCircle',
  ended: 'check',
  cancelled: 'square',
};

/** How a group stands, as a word and a shape: an open concern before everything, then an absence without a word. */
export function GroupState(props: {
  readonly summary: Pick<GroupSummary, 'state' | 'openConcerns' | 'openAbsences'>;
}) {
  const words = useGroupsWords();
  const { state, openConcerns, openAbsences } = props.summary;
  if (openConcerns.length > 0)
    return (
      <StatusChip shape="filledCircle" look="danger">
        {words.concern}
      </StatusChip>
    );
  if (openAbsences.length > 0)
    return (
      <StatusChip shape="diamond" look="strong">
        {words.absence}
      </StatusChip>
    );
  const known = Object.hasOwn(words.state, state) ? words.state[state as keyof typeof words.state] : state;
  return <StatusChip shape={shapes[state] ?? 'circle'}>{known}</StatusChip>;
}
