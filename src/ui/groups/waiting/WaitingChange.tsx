import { useState } from 'react';
import { basedOnNothing, type UnsignedOf } from '../../../entries/entry.ts';
import type { StreamId } from '../../../entries/ids.ts';
import { replay } from '../../../flow/replay.ts';
import { summarise } from '../../../flow/summarise.ts';
import { waitingMoves, type WaitingMove } from '../../../model/groups/groupVocabulary.ts';
import { doorOf } from '../../../rules/doors/doors.ts';
import { shownDay } from '../../../text/shownDay.ts';
import { Stack } from '../../kit/layout.tsx';
import { LinkButton } from '../../kit/LinkButton.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { useMoment, useSession } from '../../shell/session.tsx';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import { dayTyped } from '../dayTyped.ts';
import { SignedForm } from '../SignedForm.tsx';
import { useStreamSignature } from '../../shell/useStreamSignature.ts';
import { useKeptForm } from '../useKeptForm.ts';
import { useGroupsWords } from '../words.ts';

/** Which change leads where from here; each can be taken back by another. */
const open: Readonly<Record<WaitingMove, readonly WaitingMove[]>> = {
  waiting: ['paused', 'withdrawn', 'waiting'],
  paused: ['waiting', 'withdrawn', 'paused'],
  withdrawn: ['waiting', 'paused'],
};
const nothing = { to: '', reason: '', recontactOn: '' };

/** Pause, withdraw, come back, or another day to be contacted: why, and when the citizen hears from us again. */
export function WaitingChange(props: {
  readonly stream: StreamId;
  readonly now: WaitingMove;
  readonly onSigned: () => void;
}) {
  const { stream, now } = props;
  const { person: words } = useGroupsWords().waiting;
  const { cases, clock } = usePorts();
  const { me } = useSession();
  const moment = useMoment();
  const language = useLanguage();
  const signing = useStreamSignature();
  const form = useKeptForm(`group.waiting.${stream}`, nothing);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  if (form === null) return null;
  const to = waitingMoves.find((one) => one === form.text('to')) ?? null;
  const reason = form.text('reason').trim();
  const typed = form.text('recontactOn').trim();
  const day = dayTyped(typed, clock.now().today);
  const dayWanted = to === 'waiting' || to === 'paused';
  const dayError =
    typed !== '' && day === null ? words.dayWrong : typed === '' && dayWanted ? words.recontactMissing : null;
  const errors = {
    to: to === null ? words.toMissing : null,
    reason: reason === '' ? words.reasonMissing : null,
    recontactOn: to === 'withdrawn' && typed === '' ? null : dayError,
  };
  const shownError = (field: keyof typeof errors) =>
    asked && errors[field] !== null ? { error: errors[field] } : {};
  const sign = async () => {
    setAsked(true);
    setDone(false);
    const wrong = (['to', 'reason', 'recontactOn'] as const).find((field) => errors[field] !== null);
    if (wrong !== undefined || to === null) {
      document.getElementById(`waiting-${wrong ?? 'to'}`)?.focus();
      return;
    }
    await form.flush();
    const body = { to, reason, ...(day === null ? {} : { recontactOn: day }) };
    const unsigned: UnsignedOf<'waitingChange'> = {
      kind: 'waitingChange',
      body,
      role: me.role,
      basedOn: basedOnNothing,
      rendered: {
        text: words.note(words.toOptions[to], reason, day === null ? '' : shownDay(day, language)),
        language,
      },
    };
    const ref = { type: 'case', id: stream } as const;
    const { facts } = replay((await cases.read(ref)).entries, clock.now());
    const reasons = doorOf('waitingChange')(facts, body, moment());
    if (!(await signing.sign({ stream: ref, unsigned: [unsigned], summarise, reasons, draft: form.id() })))
      return;
    setAsked(false);
    setDone(true);
    await form.begin(nothing);
    props.onSigned();
  };
  return (
    <section aria-label={words.change}>
      <Stack>
        <h2>{words.change}</h2>
        {done && (
          <Notice tone="done" urgent>
            {words.done}
          </Notice>
        )}
        {form.found && (
          <Notice tone="info">
            <p>{words.kept}</p>
            <LinkButton onPress={() => void form.begin(nothing)}>{words.begin}</LinkButton>
          </Notice>
        )}
        <SignedForm signing={signing} form={form} words={words} kind="primary" onSign={sign}>
          <Select
            id="waiting-to"
            label={words.to}
            empty={words.choose}
            options={open[now].map((value) => ({ value, label: words.toOptions[value] }))}
            value={to ?? ''}
            onChange={(value) => form.change('to', value)}
            {...shownError('to')}
          />
          {to === 'withdrawn' && <Notice tone="info">{words.withdrawnNote}</Notice>}
          <TextArea
            id="waiting-reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={2}
            value={form.text('reason')}
            onChange={(text) => form.change('reason', text)}
            {...shownError('reason')}
          />
          <TextField
            id="waiting-recontactOn"
            label={words.recontactField}
            hint={words.dayHint}
            width="short"
            optional={to === 'withdrawn'}
            value={form.text('recontactOn')}
            onChange={(text) => form.change('recontactOn', text)}
            {...shownError('recontactOn')}
          />
        </SignedForm>
      </Stack>
    </section>
  );
}
