import type { ReactNode } from 'react';
import { describedBy, FieldError, FieldHint, OptionalMark } from './FormGroup.tsx';

/** Several inputs under one question. `id` is the fieldset's own and takes the focus from the error summary. */
export function FieldSet(props: {
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly children: ReactNode;
}) {
  const described = describedBy(props.id, {
    hint: props.hint !== undefined,
    error: props.error !== undefined,
  });
  return (
    <div className={props.error === undefined ? 'form-group' : 'form-group form-error'}>
      <fieldset id={props.id} tabIndex={-1} aria-describedby={described}>
        <legend className="form-label">
          {props.legend}
          <OptionalMark shown={props.optional} />
        </legend>
        <FieldHint id={props.id} hint={props.hint} />
        <FieldError id={props.id} error={props.error} />
        {props.children}
      </fieldset>
    </div>
  );
}
