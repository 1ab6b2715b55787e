import type { ChoiceField } from '../../model/define.ts';
import { Choice } from '../kit/Choice.tsx';
import { KeyCap } from '../kit/KeyCap.tsx';
import { answerId, asText, optionWords, type AnswerProps } from './answer.ts';
import { numberKeys } from './numberKeys.ts';

/** The options of one question, each with the key that chooses it. Nothing is chosen beforehand. */
export function RadioOptions(props: AnswerProps<ChoiceField>) {
  const { field, wording } = props;
  const id = answerId(props.path);
  const chosen = asText(props.value);
  return field.options.map((option, at) => (
    <Choice
      key={option}
      kind="radio"
      id={`${id}-${at}`}
      name={id}
      label={
        <>
          {optionWords(wording, option)}
          {at < 9 && <KeyCap>{at + 1}</KeyCap>}
        </>
      }
      checked={chosen === option}
      onChange={() => props.onChange(option)}
      onBlur={props.onBlur}
      onKeyDown={numberKeys(field.options, props.onChange)}
      invalid={props.error !== undefined}
    />
  ));
}
