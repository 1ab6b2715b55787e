import { newId } from '../../entries/ids.ts';
import { caseEvents } from '../../model/vocabulary.ts';
import { Button } from '../kit/Button.tsx';
import { focusOn } from '../kit/focusOn.ts';
import { Cluster } from '../kit/layout.tsx';
import { Select } from '../kit/Select.tsx';
import type { QuickWork } from './QuickSign.tsx';
import { useCaseWords, useEventWords } from './words.ts';

const ids = { caseEvent: 'something-happened', supportiveTalk: 'quick-talk' } as const;
const idOf = (step: QuickWork['step']): string => (step in ids ? ids[step as keyof typeof ids] : '');
/** Gives the focus back to where the choice was made, when what it opened is closed again. */
export const focusChoice = ({ step }: QuickWork): void => focusOn(idOf(step));

/**
 * Beside the name of the case: an event is chosen, or a talk, and what will be signed is shown at once. Choosing and
 * signing are two interactions; choosing alone signs nothing and moves nothing.
 */
export function SomethingHappened(props: {
  readonly work: QuickWork | null;
  readonly onWork: (work: QuickWork | null) => void;
}) {
  const words = useCaseWords();
  const events = useEventWords();
  const { work, onWork } = props;
  const chosen = work?.step === 'caseEvent' ? String(work.values['event'] ?? '') : '';
  return (
    <Cluster>
      <Select
        id={ids.caseEvent}
        label={words.event}
        empty={words.quick.choose}
        options={caseEvents.map((event) => ({ value: event, label: events[event] }))}
        value={chosen}
        onChange={(event) =>
          onWork(event === '' ? null : { step: 'caseEvent', values: { event }, once: newId() })
        }
      />
      <Button
        id={ids.supportiveTalk}
        expanded={work?.step === 'supportiveTalk'}
        onPress={() =>
          onWork(
            work?.step === 'supportiveTalk' ? null : { step: 'supportiveTalk', values: {}, once: newId() },
          )
        }
      >
        {words.talk}
      </Button>
    </Cluster>
  );
}
