import type { ChoicesField } from '../../model/define.ts';
import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { KeyCap } from '../kit/KeyCap.tsx';
import { answerId, asChosen, layoutOf, optionWords, type AnswerProps } from './answer.ts';
import { answerLabel } from './answerLabel.tsx';
import { numberKeys } from './numberKeys.ts';

/** Any of several options. `shown` shortens a long list to what matters here. */
export function ChoicesAnswer(props: AnswerProps<ChoicesField> & { readonly shown?: readonly string[] }) {
  const { field, wording, path } = props;
  const id = answerId(path);
  const chosen = asChosen(props.value);
  const options = props.shown ?? field.options;
  const toggle = (option: string) =>
    // In the order of the model, so that the same answers read the same whatever order they were ticked in.
    props.onChange(field.options.filter((each) => (each === option) !== chosen.includes(each)));
  return (
    <FieldSet
      id={id}
      legend={answerLabel(field, wording)}
      hint={wording.hint}
      error={props.error}
      optional={field.required !== true && props.unmarked !== true}
    >
      <Choices layout={layoutOf(options, wording)}>
        {options.map((option, at) => (
          <Choice
            key={option}
            kind="checkbox"
            id={`${id}-${at}`}
            name={id}
            label={
              <>
                {optionWords(wording, option)}
                {at < 9 && <KeyCap>{at + 1}</KeyCap>}
              </>
            }
            checked={chosen.includes(option)}
            onChange={() => toggle(option)}
            onBlur={props.onBlur}
            onKeyDown={numberKeys(options, toggle)}
            invalid={props.error !== undefined}
          />
        ))}
      </Choices>
    </FieldSet>
  );
}
