import type { ChoiceField } from '../../model/define.ts';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { answerId, layoutOf, type AnswerProps } from './answer.ts';
import { answerLabel } from './answerLabel.tsx';
import { RadioOptions } from './RadioOptions.tsx';

/** One of several options, as large radio targets. Nothing is chosen beforehand. */
export function ChoiceAnswer(props: AnswerProps<ChoiceField>) {
  const { field, wording, path } = props;
  const id = answerId(path);
  return (
    <FieldSet
      id={id}
      legend={answerLabel(field, wording)}
      hint={wording.hint}
      error={props.error}
      optional={field.required !== true && props.unmarked !== true}
    >
      <Choices layout={layoutOf(field.options, wording)}>
        <RadioOptions {...props} />
      </Choices>
    </FieldSet>
  );
}
