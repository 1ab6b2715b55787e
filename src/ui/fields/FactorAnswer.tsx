import type { ReactNode } from 'react';
import type { ChoiceField } from '../../model/define.ts';
import { AnswerRow } from '../kit/AnswerRow.tsx';
import { Choice } from '../kit/Choice.tsx';
import { KeyCap } from '../kit/KeyCap.tsx';
import { answerId, asText, optionWords, type AnswerProps } from './answer.ts';
import { answerLabel } from './answerLabel.tsx';
import { numberKeys } from './numberKeys.ts';

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
  const chosen = asText(props.value);
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
      {field.options.map((option, at) => (
        <Choice
          key={option}
          kind="radio"
          id={`${id}-${at}`}
          name={id}
          label={
            <>
              {optionWords(wording, option)}
              <KeyCap>{at + 1}</KeyCap>
            </>
          }
          checked={chosen === option}
          onChange={() => props.onChange(option)}
          onBlur={props.onBlur}
          onKeyDown={numberKeys(field.options, props.onChange)}
          invalid={props.error !== undefined}
        />
      ))}
    </AnswerRow>
  );
}
