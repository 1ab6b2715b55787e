import { useState } from 'react';
import { Stack } from '../kit/layout.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import { KeptHere } from './FormTrouble.tsx';
import { dayInField, typedDay, typedTime } from './typedDay.ts';
import type { OpenGroup, Participant } from './useGroup.ts';
import { useGroupWork, type SentOutcome } from './useGroupWork.ts';
import { useKeptForm } from './useKeptForm.ts';
import { SignOrClose } from './SignOrClose.tsx';
import { useGroupWords } from './words.ts';

/** What somebody was reached about: a concern by its entry, or an absence by its session. */
export type About =
  | { readonly about: 'concern'; readonly concern: string }
  | { readonly about: 'absence'; readonly session: number };

/** Who was reached, and when: the only thing that closes a concern, or an absence without a word. */
export function ReachedForm(props: {
  readonly open: OpenGroup;
  readonly person: Participant;
  readonly about: About;
  readonly onSigned: (outcome: SentOutcome) => void;
  readonly onClose: () => void;
}) {
  const { open, person, about } = props;
  const { reached: words } = useGroupWords().forms;
  const { clock } = usePorts();
  const { today } = clock.now();
  const work = useGroupWork(open);
  const key = about.about === 'concern' ? about.concern : `${person.case} ${String(about.session)}`;
  const form = useKeptForm(
    { step: 'group.reached', stream: open.stream, about: key },
    { day: dayInField(today) },
  );
  const [asked, setAsked] = useState(false);
  const id = (field: string) => `reached-${field}`;
  const who = form.text('who').trim();
  const onDay = typedDay(form.text('day'), today);
  const at = typedTime(form.text('at'));
  const wrong = { who: who === '', day: onDay === null, at: at === null };
  const error = (field: keyof typeof wrong, message: string) => (asked && wrong[field] ? message : undefined);
  const sign = async () => {
    setAsked(true);
    if (who === '' || onDay === null || at === null) {
      const first = (['who', 'day', 'at'] as const).find((field) => wrong[field]);
      return document.getElementById(id(first ?? 'who'))?.focus();
    }
    const agreed = form.text('agreed').trim();
    const outcome = await work.sign(
      'reached',
      {
        ...about,
        case: person.case,
        who,
        onDay,
        at,
        ...(agreed === '' ? {} : { agreed }),
      },
      await form.flush(),
    );
    if (outcome === null) return;
    await form.clear();
    props.onSigned(outcome);
  };
  return (
    <Panel title={words.title(person.alias)} level={3} inSight>
      <Stack>
        <KeptHere form={form} />
        <TextField
          id={id('who')}
          label={words.who}
          value={form.text('who')}
          onChange={(text) => form.set('who', text)}
          error={error('who', words.whoMissing)}
        />
        <TextField
          id={id('day')}
          label={words.day}
          hint={words.dayHint}
          width="short"
          value={form.text('day')}
          onChange={(text) => form.set('day', text)}
          error={error('day', words.dayWrong)}
        />
        <TextField
          id={id('at')}
          label={words.at}
          hint={words.atHint}
          width="short"
          value={form.text('at')}
          onChange={(text) => form.set('at', text)}
          error={error('at', words.atWrong)}
        />
        <TextArea
          label={words.agreed}
          optional
          value={form.text('agreed')}
          onChange={(text) => form.set('agreed', text)}
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
