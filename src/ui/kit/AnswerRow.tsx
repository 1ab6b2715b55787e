import type { ReactNode } from 'react';
import { describedBy, FieldError, FieldHint, OptionalMark } from './FormGroup.tsx';

/**
 * One short statement with its answers in a row: words to the left and answers to the right where there is room,
 * under each other where there is not. Made for a page of many of them; `more` stands beside the hint.
 */
export function AnswerRow(props: {
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly more?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly children: ReactNode;
}) {
  const { id, hint, error } = props;
  const described = describedBy(id, { hint: hint !== undefined, error: error !== undefined });
  return (
    <div
      className={error === undefined ? 'form-group kit-answer-row' : 'form-group form-error kit-answer-row'}
    >
      <fieldset id={id} tabIndex={-1} aria-describedby={described}>
        <legend className="form-label">
          {props.legend}
          <OptionalMark shown={props.optional} />
        </legend>
        <div className="kit-answer-words">
          <FieldHint id={id} hint={hint} />
          {props.more}
          <FieldError id={id} error={error} />
        </div>
        <div className="kit-choices kit-answer-cells">{props.children}</div>
      </fieldset>
    </div>
  );
}
