import type { ReactNode } from 'react';
import type { ChoiceField } from '../../model/define.ts';
import { AnswerRow } from '../kit/AnswerRow.tsx';
import { answerId, type AnswerProps } from './answer.ts';
import { answerLabel } from './answerLabel.tsx';
import { RadioOptions } from './RadioOptions.tsx';

/** A factor of the risk overview: a short line with its five answers in a row. Nothing is chosen beforehand. */
export function FactorAnswer(
  props: AnswerProps<ChoiceField> & {
    /** A quiet mark before the hint, heard with it. */
    readonly mark: ReactNode;
    /** What is known about it, one key away. */
    readonly evidence: ReactNode;
  },
) {
  const { field, wording, path } = props;
  const id = answerId(path);
  return (
    <AnswerRow
      id={id}
      legend={answerLabel(field, wording)}
      hint={
        <>
          {props.mark} {wording.hint}
        </>
      }
      more={props.evidence}
      error={props.error}
      optional={field.required !== true && props.unmarked !== true}
    >
      <RadioOptions {...props} />
    </AnswerRow>
  );
}
