import type { KeyboardEvent, ReactNode } from 'react';
import { attendances, type Attendance } from '../../model/groups/groupVocabulary.ts';
import { AnswerRow } from '../kit/AnswerRow.tsx';
import { Choice } from '../kit/Choice.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LazyDetails } from '../kit/LazyDetails.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { KeyCap } from '../kit/KeyCap.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { ScaleRow } from '../kit/ScaleRow.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { NotClearedMark } from './ClearedList.tsx';
import { attendanceIn, pathOf, personTexts } from './sessionValues.ts';
import type { Participant } from './useGroup.ts';
import type { KeptForm } from './useKeptForm.ts';
import type { Cleared } from './whomToRing.ts';
import { useGroupWords } from './words.ts';

const numbers = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
export const rowId = (of: string): string => `at-${of}`;

/** Digits 1 to 5 choose for the person who has the focus, and go on to the next one; they listen nowhere else. */
function digits(choose: (attendance: Attendance) => void) {
  return (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    const chosen = attendances[Number(event.key) - 1];
    if (chosen === undefined) return;
    event.preventDefault();
    choose(chosen);
    const here = event.currentTarget.closest('fieldset');
    const rows = [...document.querySelectorAll('fieldset[id^="at-"]')];
    const next = rows[rows.findIndex((row) => row === here) + 1] ?? here;
    const inputs = next?.querySelectorAll('input[type="radio"]') ?? [];
    // In the next row wherever its mark is; at the last person the focus stays with what was chosen.
    const at = next === here ? Number(event.key) - 1 : 0;
    const target = [...inputs].find((one) => one instanceof HTMLInputElement && one.checked) ?? inputs[at];
    if (target instanceof HTMLElement) target.focus();
  };
}

/** One person: how they came in one tap, a concern one press away, and folded what is private. */
export function PersonAtSession(props: {
  readonly person: Participant;
  readonly form: KeptForm;
  readonly cleared: Cleared | null;
  readonly error: string | undefined;
  readonly onConcern: (() => void) | null;
}) {
  const { person, form } = props;
  const { session: words } = useGroupWords();
  const id = rowId(person.case);
  const path = pathOf(person.case, 'attendance');
  const chosen = attendanceIn(form.values, person.case);
  return (
    <div>
      <AnswerRow
        id={id}
        legend={person.alias}
        error={props.error}
        more={
          <Cluster>
            {props.cleared !== null && props.cleared !== 'cleared' && (
              <NotClearedMark cleared={props.cleared} />
            )}
            {props.onConcern !== null && (
              <LinkButton label={words.concernFor(person.alias)} onPress={props.onConcern}>
                {words.concern}
              </LinkButton>
            )}
          </Cluster>
        }
      >
        {attendances.map((attendance, at) => (
          <Choice
            key={attendance}
            kind="radio"
            id={`${id}-${attendance}`}
            name={id}
            label={
              <>
                {words.attendance[attendance]}
                <KeyCap>{at + 1}</KeyCap>
              </>
            }
            checked={chosen === attendance}
            onChange={() => form.set(path, attendance)}
            onKeyDown={digits((to) => form.set(path, to))}
            invalid={props.error !== undefined}
          />
        ))}
      </AnswerRow>
      <LazyDetails summary={words.more(person.alias)} content={() => linesOf(person, form)} />
    </div>
  );
}

/** Made when it is opened: eight people's folded questions would weigh on every tap. */
const linesOf = (person: Participant, form: KeptForm): ReactNode => (
  <PrivateLines person={person} form={form} />
);
function PrivateLines({ person, form }: { readonly person: Participant; readonly form: KeptForm }) {
  const { session: words } = useGroupWords();
  const asked = pathOf(person.case, 'wellBeing');
  const hints = { words: words.wordsHint, network: words.networkHint, note: words.noteHint };
  return (
    <Stack>
      <FieldSet
        id={`well-${person.case}`}
        legend={words.wellBeing(person.alias)}
        hint={words.wellBeingHint}
        optional
      >
        <ScaleRow
          id={`well-${person.case}-scale`}
          numbers={numbers}
          chosen={form.text(asked)}
          lowest={words.lowest}
          highest={words.highest}
          onChange={(number) => form.set(asked, number)}
        />
        {form.text(asked) !== '' && (
          <LinkButton onPress={() => form.set(asked, '')}>{words.notAsked}</LinkButton>
        )}
      </FieldSet>
      {personTexts.map((what) => (
        <TextArea
          key={what}
          label={words[what]}
          hint={what === 'goal' ? undefined : hints[what]}
          optional
          rows={2}
          value={form.text(pathOf(person.case, what))}
          onChange={(text) => form.set(pathOf(person.case, what), text)}
        />
      ))}
    </Stack>
  );
}
