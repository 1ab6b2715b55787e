import { useState, type ClipboardEvent } from 'react';
import { datePartsOf, rawDate, type DateParts } from '../../entries/draftDate.ts';
import type { DateField } from '../../model/define.ts';
import { partsOfPastedDate } from '../../rules/dateInput.ts';
import { DatePart } from '../kit/DatePart.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { useText } from '../useText.tsx';
import { answerId, asText, type AnswerProps } from './answer.ts';
import { answerLabel } from './answerLabel.tsx';

const nothing: DateParts = { day: '', month: '', year: '' };
const rawOf = (parts: DateParts): string | null =>
  parts.day + parts.month + parts.year === '' ? null : rawDate(parts);

/** Three boxes, because a date picker is slow by keyboard and a single box is guessed wrong. A whole date can be pasted. */
export function DateAnswer(props: AnswerProps<DateField>) {
  const { field, wording, path } = props;
  const { frame } = useText();
  const id = answerId(path);
  const raw = asText(props.value);
  // What was typed ("05") stays as it was typed; only a change from elsewhere replaces it.
  const [typed, setTyped] = useState<DateParts>(() => (raw === '' ? nothing : datePartsOf(raw)));
  const parts = (rawOf(typed) ?? '') === raw ? typed : raw === '' ? nothing : datePartsOf(raw);
  const change = (next: DateParts) => {
    setTyped(next);
    props.onChange(rawOf(next));
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = partsOfPastedDate(event.clipboardData.getData('text'));
    if (pasted === null) return;
    event.preventDefault();
    change(pasted);
  };
  const invalid = props.error !== undefined;
  return (
    <FieldSet
      id={id}
      legend={answerLabel(field, wording)}
      hint={wording.hint ?? frame.field.dateHint}
      error={props.error}
      optional={field.required !== true && props.unmarked !== true}
    >
      <div className="kit-date-parts">
        {(['day', 'month', 'year'] as const).map((part) => (
          <DatePart
            key={part}
            id={`${id}-${part}`}
            label={frame.field[part]}
            wide={part === 'year'}
            value={parts[part]}
            invalid={invalid}
            onChange={(text) => change({ ...parts, [part]: text })}
            onPaste={paste}
            onBlur={props.onBlur}
          />
        ))}
      </div>
    </FieldSet>
  );
}
