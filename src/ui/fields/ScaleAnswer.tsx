import type { ScaleField } from '../../model/define.ts';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { ScaleRow } from '../kit/ScaleRow.tsx';
import { answerId, asText, optionWords, type AnswerProps } from './answer.ts';
import { answerLabel } from './answerLabel.tsx';

/** Whole numbers in a row, both ends in words, and beside them why there is no number. No colour, no middle. */
export function ScaleAnswer(props: AnswerProps<ScaleField>) {
  const { field, wording, path } = props;
  const id = answerId(path);
  const chosen = asText(props.value);
  const numbers = Array.from({ length: field.max - field.min + 1 }, (_, at) => `${field.min + at}`);
  const lowest = `${field.min}: ${wording.lowest ?? ''}`;
  const highest = `${field.max}: ${wording.highest ?? ''}`;
  return (
    <FieldSet
      id={id}
      legend={answerLabel(field, wording)}
      hint={wording.hint}
      error={props.error}
      optional={field.required !== true && props.unmarked !== true}
    >
      <ScaleRow
        id={id}
        numbers={numbers}
        chosen={chosen}
        lowest={lowest}
        highest={highest}
        onChange={props.onChange}
        onBlur={props.onBlur}
      />
      {field.options.map((option) => (
        <Choice
          key={option}
          kind="radio"
          id={`${id}-${option}`}
          name={id}
          label={optionWords(wording, option)}
          checked={chosen === option}
          onChange={() => props.onChange(option)}
          onBlur={props.onBlur}
        />
      ))}
    </FieldSet>
  );
}
