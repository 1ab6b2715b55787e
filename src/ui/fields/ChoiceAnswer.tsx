import type { ChoiceField } from '../../model/define.ts';
import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { KeyCap } from '../kit/KeyCap.tsx';
import { answerId, asText, layoutOf, optionWords, type AnswerProps } from './answer.ts';
import { answerLabel } from './answerLabel.tsx';
import { numberKeys } from './numberKeys.ts';

/** One of several options, as large radio targets. Nothing is chosen beforehand. */
export function ChoiceAnswer(props: AnswerProps<ChoiceField>) {
  const { field, wording, path } = props;
  const id = answerId(path);
  const chosen = asText(props.value);
  return (
    <FieldSet
      id={id}
      legend={answerLabel(field, wording)}
      hint={wording.hint}
      error={props.error}
      optional={field.required !== true && props.unmarked !== true}
    >
      <Choices layout={layoutOf(field.options, wording)}>
        {field.options.map((option, at) => (
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
        ))}
      </Choices>
    </FieldSet>
  );
}
