import { useState } from 'react';
import { Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import { KeptHere } from './FormTrouble.tsx';
import { dayInField, typedDay } from './typedDay.ts';
import type { OpenGroup, Participant } from './useGroup.ts';
import { useGroupWork, type SentOutcome } from './useGroupWork.ts';
import { useKeptForm } from './useKeptForm.ts';
import { SignOrClose } from './SignOrClose.tsx';
import { useGroupWords } from './words.ts';

/** A talk with somebody who missed a session: kept in the group, and the case is told. */
export function TalkForm(props: {
  readonly open: OpenGroup;
  readonly person: Participant;
  readonly onSigned: (outcome: SentOutcome) => void;
  readonly onClose: () => void;
}) {
  const { open, person } = props;
  const { talk: words } = useGroupWords().forms;
  const { clock } = usePorts();
  const { today } = clock.now();
  const work = useGroupWork(open);
  const form = useKeptForm(
    { step: 'group.talk', stream: open.stream, about: person.case },
    { day: dayInField(today) },
  );
  const [asked, setAsked] = useState(false);
  const text = form.text('text').trim();
  const onDay = typedDay(form.text('day'), today);
  const missed = open.view.facts.sessions.findLast(({ people }) =>
    people.some(
      (one) => one.case === person.case && (one.attendance === 'noWord' || one.attendance === 'saidSorry'),
    ),
  );
  const sign = async () => {
    setAsked(true);
    if (onDay === null || text === '')
      return document.getElementById(onDay === null ? 'talk-day' : 'talk-text')?.focus();
    const body = {
      case: person.case,
      onDay,
      text,
      ...(missed === undefined ? {} : { session: missed.session }),
    };
    const outcome = await work.sign('catchUpTalk', body, await form.flush());
    if (outcome === null) return;
    await form.clear();
    props.onSigned(outcome);
  };
  return (
    <Panel title={words.title(person.alias)} level={3} inSight>
      <Stack>
        <KeptHere form={form} />
        <TextField
          id="talk-day"
          label={words.day}
          hint={words.dayHint}
          width="short"
          value={form.text('day')}
          onChange={(day) => form.set('day', day)}
          error={asked && onDay === null ? words.dayWrong : undefined}
        />
        <TextArea
          id="talk-text"
          label={words.text}
          hint={words.hint}
          value={form.text('text')}
          onChange={(typed) => form.set('text', typed)}
          error={asked && text === '' ? words.missing : undefined}
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
