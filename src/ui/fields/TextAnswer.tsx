import type { NumberField, TextField as TextQuestion } from '../../model/define.ts';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { answerId, asText, type AnswerProps } from './answer.ts';
import { answerLabel } from './answerLabel.tsx';

const shared = (props: AnswerProps) => ({
  id: answerId(props.path),
  label: answerLabel(props.field, props.wording),
  hint: props.wording.hint,
  error: props.error,
  optional: props.field.required !== true && props.unmarked !== true,
  value: asText(props.value),
  onChange: (text: string) => props.onChange(text === '' ? null : text),
  onBlur: props.onBlur,
});

/** A few words on one line. */
export function ShortTextAnswer(props: AnswerProps<TextQuestion>) {
  return <TextField {...shared(props)} />;
}

/** As much as is needed; the box grows with the text. */
export function LongTextAnswer(props: AnswerProps<TextQuestion>) {
  return <TextArea {...shared(props)} />;
}

/** Kept as typed: a number field of the browser would throw away what is not a number. */
export function NumberAnswer(props: AnswerProps<NumberField>) {
  return <TextField {...shared(props)} digits width="four" />;
}
