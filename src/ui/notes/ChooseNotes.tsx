import type { AnyEntry } from '../../entries/entry.ts';
import { dateOf } from '../../entries/draftDate.ts';
import type { EntryId } from '../../entries/ids.ts';
import { noteInTwo } from '../../entries/noteTitle.ts';
import type { DateField } from '../../model/define.ts';
import { shownDay } from '../../text/shownDay.ts';
import { DateAnswer } from '../fields/DateAnswer.tsx';
import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Stack } from '../kit/layout.tsx';
import { Select } from '../kit/Select.tsx';
import { useLanguage } from '../useText.tsx';
import type { NoteChoice } from './chosenNotes.ts';
import { useNotesWords } from './words.ts';

const dayField = (id: string): DateField => ({
  id,
  kind: 'date',
  allow: 'any',
  required: true,
  source: { work: 'ownWording', place: 'notes' },
});

/** One note, a period, or everything that is not brought over yet. */
export function ChooseNotes(props: {
  readonly notes: readonly AnyEntry[];
  readonly pending: readonly EntryId[];
  readonly choice: NoteChoice;
  readonly count: number;
  readonly onChange: (choice: NoteChoice) => void;
}) {
  const { notes, choice, count, onChange } = props;
  const words = useNotesWords().choose;
  const language = useLanguage();
  const pending = props.pending.length;
  const ways = (['pending', 'period', 'one'] as const).filter((way) => way !== 'pending' || pending > 0);
  const nameOf = { pending: words.pending(pending), period: words.period, one: words.one };
  const turned = choice.what === 'period' && isTurned(choice);
  const problem = (raw: string) => (dateOf(raw) === null ? words.dateProblem : undefined);
  return (
    <Stack>
      <FieldSet id="notes-what" legend={words.legend}>
        <Choices layout="lines">
          {ways.map((way) => (
            <Choice
              key={way}
              kind="radio"
              id={`notes-what-${way}`}
              name="notes-what"
              label={nameOf[way]}
              checked={choice.what === way}
              onChange={() => onChange({ ...choice, what: way })}
            />
          ))}
        </Choices>
      </FieldSet>
      {choice.what === 'period' && (
        <>
          <DateAnswer
            field={dayField('from')}
            path="notes-from"
            wording={{ label: words.from }}
            value={choice.from}
            error={problem(choice.from)}
            onChange={(value) => onChange({ ...choice, from: String(value ?? '') })}
          />
          <DateAnswer
            field={dayField('to')}
            path="notes-to"
            wording={{ label: words.to }}
            value={choice.to}
            error={problem(choice.to) ?? (turned ? words.datesTurned : undefined)}
            onChange={(value) => onChange({ ...choice, to: String(value ?? '') })}
          />
        </>
      )}
      {choice.what === 'one' && (
        <Select
          label={words.which}
          empty={words.pick}
          value={choice.one}
          options={[...notes].reverse().map((entry) => ({
            value: entry.id,
            label: words.entry(noteInTwo(entry).title, shownDay(entry.onDate, language)),
          }))}
          onChange={(one) => onChange({ ...choice, one })}
        />
      )}
      <p role="status">{count === 0 ? words.none : words.chosen(count)}</p>
    </Stack>
  );
}

function isTurned({ from, to }: NoteChoice): boolean {
  const [first, last] = [dateOf(from), dateOf(to)];
  return first !== null && last !== null && last < first;
}
