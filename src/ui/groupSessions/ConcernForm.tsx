import { useState } from 'react';
import { Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { usePorts } from '../usePorts.tsx';
import { KeptHere } from './FormTrouble.tsx';
import { RingWhom } from './RingWhom.tsx';
import type { OpenGroup, Participant } from './useGroup.ts';
import { useGroupWork, type SentOutcome } from './useGroupWork.ts';
import { useKeptForm } from './useKeptForm.ts';
import { SignOrClose } from './SignOrClose.tsx';
import { useGroupWords } from './words.ts';

/** Whom to ring stands first and needs nothing to be typed. What is written is signed in the group, and the case is told. */
export function ConcernForm(props: {
  readonly open: OpenGroup;
  readonly person: Participant;
  /** The session it was seen in; null between sessions. */
  readonly session: number | null;
  readonly onSheet: (of: Participant['case']) => void;
  readonly onSigned: (outcome: SentOutcome) => void;
  readonly onClose: () => void;
}) {
  const { open, person, session } = props;
  const { concern: words } = useGroupWords().forms;
  const { clock } = usePorts();
  const work = useGroupWork(open);
  const form = useKeptForm({ step: 'group.concern', stream: open.stream, about: person.case });
  const [asked, setAsked] = useState(false);
  const id = `concern-${person.case}`;
  const what = form.text('what').trim();
  const sign = async () => {
    setAsked(true);
    if (what === '') return document.getElementById(id)?.focus();
    const body = {
      case: person.case,
      onDay: clock.now().today,
      what,
      ...(session === null ? {} : { session }),
    };
    const outcome = await work.sign('safetyConcern', body, await form.flush());
    if (outcome === null) return;
    await form.clear();
    props.onSigned(outcome);
  };
  return (
    <Panel title={words.title(person.alias)} level={3} look="marked" inSight>
      <Stack>
        <p>{words.ringFirst}</p>
        <RingWhom group={open.stream} person={person} onSheet={props.onSheet} />
        <KeptHere form={form} />
        <TextArea
          id={id}
          label={words.what}
          hint={words.hint}
          value={form.text('what')}
          onChange={(text) => form.set('what', text)}
          error={asked && what === '' ? words.missing : undefined}
        />
        <SignOrClose
          work={work}
          ready={form.here}
          words={words}
          onSign={() => void sign()}
          onClose={props.onClose}
        />
      </Stack>
    </Panel>
  );
}
