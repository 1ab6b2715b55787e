import { useState } from 'react';
import { basedOnNothing, type Unsigned } from '../../entries/entry.ts';
import type { LocalDate, StreamId } from '../../entries/ids.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { Clearance } from '../../entries/placeInGroup.ts';
import { summarise } from '../../flow/summarise.ts';
import { absenceInstructions } from '../../model/groups/groupVocabulary.ts';
import { doorOf } from '../../rules/doors/doors.ts';
import { shownDay } from '../../text/shownDay.ts';
import type { GroupClearanceText } from '../../text/rooms/groupClearance.da.ts';
import type { OpenCase } from '../case/useCase.ts';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { ErrorSummary } from '../kit/ErrorSummary.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Select } from '../kit/Select.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import {
  clearanceBody,
  clearanceGaps,
  clearedAnswers,
  fromLast,
  ringFields,
  type ClearanceField,
} from './clearanceValues.ts';
import { KeptHere, SignTroubleHere } from './FormTrouble.tsx';
import { useKeptForm } from './useKeptForm.ts';
import { useStreamSignature } from '../shell/useStreamSignature.ts';
import { useGroupWords } from './words.ts';

/** One session of one group: cleared or not, what the leader does, and whom they ring. It reads nothing of the case file. */
export function ClearanceForm(props: {
  readonly group: StreamId;
  readonly days: readonly { readonly session: number; readonly onDay: LocalDate }[];
  readonly last: Clearance | null;
  readonly open: OpenCase;
  readonly onSigned: (day: string) => void;
}) {
  const { group, days, last, open } = props;
  const { stream } = open.contents;
  const words = useGroupWords().clearance;
  const language = useLanguage();
  const { me } = useSession();
  const moment = useMoment();
  const signature = useStreamSignature();
  const form = useKeptForm({ step: 'group.clearance', stream: stream.id, about: group }, fromLast(last));
  const [asked, setAsked] = useState(0);
  const typed = form.text('session');
  const day = days.find(({ onDay }) => onDay === typed) ?? days[0];
  const gaps = clearanceGaps(form.values);
  const idOf = (field: ClearanceField) => `clearance-${field}`;
  const errorOf = (field: ClearanceField) =>
    asked > 0 && gaps.includes(field) ? words.missing[field] : undefined;
  if (day === undefined) return null;
  const sign = async () => {
    const body = clearanceBody(form.values, group, day.onDay);
    if (body === null) return setAsked(asked + 1);
    const unsigned: Unsigned = {
      kind: 'clearance',
      body,
      role: me.role,
      basedOn: basedOnNothing,
      rendered: { text: noteOf(body, words, shownDay(day.onDay, language)), language },
    };
    const signed = await signature.sign({
      stream,
      unsigned: [unsigned],
      summarise,
      reasons: doorOf('clearance')(open.view.facts, body, moment()),
      draft: await form.flush(),
    });
    if (signed === null) return;
    await form.clear();
    setAsked(0);
    props.onSigned(shownDay(day.onDay, language));
  };
  const choice = (
    field: 'cleared' | 'absence',
    legend: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <FieldSet id={idOf(field)} legend={legend} error={errorOf(field)}>
      <Choices layout="row">
        {options.map(([option, label]) => (
          <Choice
            key={option}
            kind="radio"
            id={`${idOf(field)}-${option}`}
            name={idOf(field)}
            label={label}
            checked={form.text(field) === option}
            onChange={() => form.set(field, option)}
            invalid={errorOf(field) !== undefined}
          />
        ))}
      </Choices>
    </FieldSet>
  );
  return (
    <Stack>
      {asked > 0 && gaps.length > 0 && (
        <ErrorSummary
          title={words.errors}
          focusOn={asked}
          errors={gaps.map((field) => ({ message: words.missing[field], target: idOf(field) }))}
        />
      )}
      <KeptHere form={form} />
      <Select
        label={words.session}
        options={days.map(({ session, onDay }) => ({
          value: onDay,
          label: words.sessionLine(session, shownDay(onDay, language)),
        }))}
        value={day.onDay}
        onChange={(onDay) => form.set('session', onDay)}
      />
      {choice(
        'cleared',
        words.cleared,
        clearedAnswers.map((one) => [one, words.clearedOptions[one]]),
      )}
      {choice(
        'absence',
        words.absence,
        absenceInstructions.map((one) => [one, words.absenceOptions[one]]),
      )}
      {last !== null && <p>{words.fromLast}</p>}
      {ringFields.map((field) => (
        <TextField
          key={field}
          id={idOf(field)}
          label={words[field]}
          value={form.text(field)}
          onChange={(text) => form.set(field, text)}
          error={errorOf(field)}
        />
      ))}
      <TextArea
        label={words.tell}
        hint={words.tellHint}
        optional
        value={form.text('tellLeader')}
        onChange={(text) => form.set('tellLeader', text)}
      />
      <SignTroubleHere {...signature} />
      <Cluster>
        <Button kind="primary" disabled={signature.busy || !form.here} onPress={() => void sign()}>
          {words.sign}
        </Button>
      </Cluster>
    </Stack>
  );
}

/** The note as it reads for good: what the leader is to do, and whom to ring. */
const noteOf = (body: BodyOf<'clearance'>, words: GroupClearanceText, day: string): string =>
  [
    words.clearedOptions[body.cleared],
    words.note.day(day),
    words.note.absence(words.absenceOptions[body.absence]),
    words.note.ring(body.ring.name, body.ring.number),
    words.note.standIn(body.standIn.name, body.standIn.number),
    ...(body.tellLeader === undefined ? [] : [words.note.tell(body.tellLeader)]),
  ].join('\n');
