import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import { KeptHere, SignTroubleHere } from './FormTrouble.tsx';
import { typedDay } from './typedDay.ts';
import type { OpenGroup } from './useGroup.ts';
import { useGroupWork, type SentOutcome } from './useGroupWork.ts';
import { useKeptForm } from './useKeptForm.ts';
import { useGroupWords } from './words.ts';

/** A session is held on another day, or not at all. The others stay where they are. */
export function ChangeForm(props: {
  readonly open: OpenGroup;
  readonly session: number;
  readonly onSigned: (outcome: SentOutcome) => void;
  readonly onClose: () => void;
}) {
  const { open, session } = props;
  const { calendar: words } = useGroupWords().page;
  const { clock } = usePorts();
  const { today } = clock.now();
  const work = useGroupWork(open);
  const form = useKeptForm({ step: 'group.change', stream: open.stream, about: String(session) });
  const [asked, setAsked] = useState<'move' | 'cancel' | null>(null);
  const reason = form.text('reason').trim();
  const onDay = typedDay(form.text('day'), today, 'future');
  const write = async (to: 'move' | 'cancel') => {
    setAsked(to);
    if (to === 'move' && onDay === null) return document.getElementById('change-day')?.focus();
    if (to === 'cancel' && reason === '') return document.getElementById('change-reason')?.focus();
    const body =
      to === 'move' && onDay !== null
        ? { to: 'day' as const, session, onDay, ...(reason === '' ? {} : { reason }) }
        : { to: 'cancelled' as const, session, reason };
    const outcome = await work.sign('sessionChange', body, await form.flush());
    if (outcome === null) return;
    await form.clear();
    props.onSigned(outcome);
  };
  return (
    <Panel title={words.changeTitle(session)} level={3} inSight>
      <Stack>
        <KeptHere form={form} />
        <TextField
          id="change-day"
          label={words.newDay}
          hint={words.dayHint}
          width="short"
          value={form.text('day')}
          onChange={(day) => form.set('day', day)}
          error={asked === 'move' && onDay === null ? words.dayWrong : undefined}
        />
        <TextField
          id="change-reason"
          label={words.reason}
          value={form.text('reason')}
          onChange={(typed) => form.set('reason', typed)}
          error={asked === 'cancel' && reason === '' ? words.reasonMissing : undefined}
        />
        <SignTroubleHere {...work} />
        <Cluster>
          <Button kind="primary" disabled={work.busy || !form.here} onPress={() => void write('move')}>
            {words.move}
          </Button>
          <Button disabled={work.busy || !form.here} onPress={() => void write('cancel')}>
            {words.cancel}
          </Button>
          <LinkButton onPress={props.onClose}>{words.close}</LinkButton>
        </Cluster>
      </Stack>
    </Panel>
  );
}
