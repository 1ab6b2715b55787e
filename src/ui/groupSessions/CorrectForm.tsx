import { useState } from 'react';
import { noteInTwo } from '../../entries/noteTitle.ts';
import { correctionReasons } from '../../rules/correctionGivens.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useCorrectionWords } from '../correcting/words.ts';
import { Choice } from '../kit/Choice.tsx';
import { Details } from '../kit/Details.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Stack } from '../kit/layout.tsx';
import { Note } from '../kit/Note.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import type { Correctable } from './correctable.ts';
import { KeptHere } from './FormTrouble.tsx';
import { SignOrClose } from './SignOrClose.tsx';
import { dayInField, typedDay } from './typedDay.ts';
import type { OpenGroup } from './useGroup.ts';
import { useGroupWork, type SentOutcome } from './useGroupWork.ts';
import { useKeptForm } from './useKeptForm.ts';
import { useGroupWords } from './words.ts';

const textOf = (entry: Correctable): string =>
  entry.kind === 'safetyConcern' ? entry.body.what : entry.body.text;

/** A concern or a talk said right: what was wrong, and the new wording, which stands beside the old one. The case is told. */
export function CorrectForm(props: {
  readonly open: OpenGroup;
  readonly entry: Correctable;
  readonly onSigned: (outcome: SentOutcome) => void;
  readonly onClose: () => void;
}) {
  const { open, entry } = props;
  const words = useCorrectionWords();
  const { forms } = useGroupWords();
  const { talk } = forms;
  const ask = entry.kind === 'safetyConcern' ? { ...forms.concern, text: forms.concern.what } : talk;
  const language = useLanguage();
  const { clock } = usePorts();
  const { today } = clock.now();
  const work = useGroupWork(open);
  const form = useKeptForm(
    { step: 'group.correction', stream: open.stream, about: entry.id },
    { day: dayInField(entry.body.onDay), text: textOf(entry) },
  );
  const [asked, setAsked] = useState(false);
  const id = (field: string) => `correct-${field}-${entry.id}`;
  const reason = correctionReasons.find((one) => one === form.text('why')) ?? null;
  const onDay = typedDay(form.text('day'), today);
  const text = form.text('text').trim();
  const wrong = { why: reason === null, day: onDay === null, text: text === '' };
  const error = (field: keyof typeof wrong, message: string) => (asked && wrong[field] ? message : undefined);
  const sign = async () => {
    setAsked(true);
    if (reason === null || onDay === null || text === '') {
      const first = (['why', 'day', 'text'] as const).find((field) => wrong[field]) ?? 'why';
      return document.getElementById(id(first))?.focus();
    }
    const says = words.note(shownDay(entry.onDate, language), words.reason[reason]);
    const amending = { entry: entry.id, says };
    const draft = await form.flush();
    const outcome =
      entry.kind === 'safetyConcern'
        ? await work.sign('safetyConcern', { ...entry.body, onDay, what: text }, draft, amending)
        : await work.sign('catchUpTalk', { ...entry.body, onDay, text }, draft, amending);
    if (outcome === null) return;
    await form.clear();
    props.onSigned(outcome);
  };
  const { title, text: stands } = noteInTwo(entry);
  return (
    <Panel title={words.title} level={3} inSight>
      <Stack>
        <p>{words.lead}</p>
        <Details summary={words.standsNow}>
          <Note title={title} text={stands} />
        </Details>
        <KeptHere form={form} />
        <FieldSet id={id('why')} legend={words.why} error={error('why', words.whyMissing)}>
          {correctionReasons.map((one) => (
            <Choice
              key={one}
              kind="radio"
              id={`${id('why')}-${one}`}
              name={id('why')}
              label={words.reason[one]}
              checked={reason === one}
              onChange={() => form.set('why', one)}
            />
          ))}
        </FieldSet>
        <TextField
          id={id('day')}
          label={talk.day}
          hint={talk.dayHint}
          width="short"
          value={form.text('day')}
          onChange={(day) => form.set('day', day)}
          error={error('day', talk.dayWrong)}
        />
        <TextArea
          id={id('text')}
          label={ask.text}
          hint={ask.hint}
          value={form.text('text')}
          onChange={(typed) => form.set('text', typed)}
          error={error('text', ask.missing)}
        />
        <SignOrClose
          work={work}
          ready={form.here}
          words={ask}
          onSign={() => void sign()}
          onClose={props.onClose}
        />
      </Stack>
    </Panel>
  );
}
