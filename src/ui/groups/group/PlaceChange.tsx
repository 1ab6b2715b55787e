import { useEffect, useState } from 'react';
import type { StreamId } from '../../../entries/ids.ts';
import type { GroupView } from '../../../flow/groups/groupView.ts';
import { placeMoves, type PlaceMove } from '../../../model/groups/groupVocabulary.ts';
import { shownDate } from '../../shell/shownTime.ts';
import { Stack } from '../../kit/layout.tsx';
import { Notice } from '../../kit/Notice.tsx';
import { Panel } from '../../kit/Panel.tsx';
import { Select } from '../../kit/Select.tsx';
import { TextArea } from '../../kit/TextArea.tsx';
import { TextField } from '../../kit/TextField.tsx';
import { usePorts } from '../../usePorts.tsx';
import { useLanguage } from '../../useText.tsx';
import type { Participants } from '../composition/compositionValues.ts';
import { dayTyped } from '../dayTyped.ts';
import { SignedForm } from '../SignedForm.tsx';
import { useKeptForm } from '../useKeptForm.ts';
import { useGroupPageWords } from '../words.ts';
import { usePlacement } from './usePlacement.ts';

const nothing = { who: '', to: '', onDay: '', reason: '' };
const goesOut: ReadonlySet<PlaceMove> = new Set(['declined', 'left', 'movedToIndividual']);

/** Yes, no, in the group, stopped: where one participant stands, in their own case. Each is taken back by another. */
export function PlaceChange(props: {
  readonly view: GroupView;
  readonly participants: Participants;
  /** Whom it was opened for; null once somebody else is chosen here. */
  readonly chosen: StreamId | null;
  readonly onChosen: (of: StreamId | null) => void;
  readonly onSigned: () => void;
}) {
  const { view, chosen } = props;
  const { change: words } = useGroupPageWords();
  const { clock } = usePorts();
  const language = useLanguage();
  const { signing, place } = usePlacement(view, props.participants);
  const { group, plan } = view.facts;
  const form = useKeptForm(`group.place.${group ?? ''}`, nothing);
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const isHere = form !== null;
  useEffect(() => {
    if (isHere && chosen !== null) document.getElementById('place-to')?.focus();
  }, [chosen, isHere]);
  if (form === null || group === null || plan === null) return null;
  const who = view.people.find((one) => one.case === (chosen ?? form.text('who')))?.case ?? null;
  const to = placeMoves.find((one) => one === form.text('to')) ?? null;
  const typed = form.text('onDay').trim();
  const { today } = clock.now();
  const day = typed === '' ? today : dayTyped(typed, today);
  const reason = form.text('reason').trim();
  const errors = {
    who: who === null ? words.whoMissing : null,
    to: to === null ? words.toMissing : null,
    onDay: day === null ? words.dayWrong : null,
  };
  const shownError = (field: keyof typeof errors) =>
    asked && errors[field] !== null ? { error: errors[field] } : {};
  const keepWho = () => {
    if (who !== null && form.text('who') !== who) form.change('who', who);
  };
  const sign = async () => {
    setAsked(true);
    setDone(false);
    if (who === null || to === null || day === null) {
      const wrong = (['who', 'to', 'onDay'] as const).find((field) => errors[field] !== null);
      document.getElementById(`place-${wrong ?? 'who'}`)?.focus();
      return;
    }
    await form.flush();
    const body = { to, onDay: day, ...(reason === '' ? {} : { reason }) };
    const text = words.note(plan.name, words.options[to], shownDate(day, language), reason);
    if (!(await place(who, body, text, form.id()))) return;
    setAsked(false);
    setDone(true);
    await form.begin(nothing);
    props.onChosen(null);
    props.onSigned();
  };
  const isTyped = Object.keys(nothing).some((path) => form.text(path) !== '');
  if (chosen === null && !isTyped)
    return done ? (
      <Notice tone="done" urgent>
        {words.done}
      </Notice>
    ) : null;
  return (
    <Panel title={words.title} level={3}>
      <Stack>
        <SignedForm signing={signing} form={form} words={words} onSign={sign}>
          <Select
            id="place-who"
            label={words.who}
            empty={words.choose}
            options={view.people.map((one) => ({ value: one.case, label: one.alias }))}
            value={who ?? ''}
            onChange={(value) => {
              props.onChosen(null);
              form.change('who', value);
            }}
            {...shownError('who')}
          />
          <Select
            id="place-to"
            label={words.to}
            empty={words.choose}
            options={placeMoves.map((value) => ({ value, label: words.options[value] }))}
            value={to ?? ''}
            onChange={(value) => {
              keepWho();
              form.change('to', value);
            }}
            {...shownError('to')}
          />
          {to !== null && goesOut.has(to) && <Notice tone="info">{words.leaving}</Notice>}
          <TextField
            id="place-onDay"
            label={words.onDay}
            hint={words.dayHint}
            width="short"
            value={form.text('onDay')}
            onChange={(text) => {
              keepWho();
              form.change('onDay', text);
            }}
            {...shownError('onDay')}
          />
          <TextArea
            label={words.reason}
            hint={words.reasonHint}
            optional
            rows={2}
            value={form.text('reason')}
            onChange={(text) => {
              keepWho();
              form.change('reason', text);
            }}
          />
        </SignedForm>
      </Stack>
    </Panel>
  );
}
