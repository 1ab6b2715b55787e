import type { ReactNode } from 'react';
import { useText } from '../useText.tsx';

export interface FormGroupProps {
  /** Id of the input; label, hint and error hang on it. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly children: ReactNode;
}

const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string): string => `${id}-error`;

/** The ids an input names in `aria-describedby`, or nothing. */
export function describedBy(
  id: string,
  has: { readonly hint: boolean; readonly error: boolean },
): string | undefined {
  const ids = [has.hint ? hintId(id) : '', has.error ? errorId(id) : ''].filter((part) => part !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** The text at the field; equal to its line in the error summary. */
export function FieldError(props: { readonly id: string; readonly error: string | undefined }) {
  if (props.error === undefined) return null;
  return (
    <span className="form-error-message kit-field-error" id={errorId(props.id)}>
      {props.error}
    </span>
  );
}

export function FieldHint(props: { readonly id: string; readonly hint: ReactNode }) {
  if (props.hint === undefined) return null;
  return (
    <span className="form-hint" id={hintId(props.id)}>
      {props.hint}
    </span>
  );
}

export function OptionalMark(props: { readonly shown: boolean | undefined }) {
  const { frame } = useText();
  return props.shown === true ? <span className="kit-optional"> ({frame.optional})</span> : null;
}

/** A single input with its label, hint and error. */
export function FormGroup(props: FormGroupProps) {
  return (
    <div className={props.error === undefined ? 'form-group' : 'form-group form-error'}>
      <label className="form-label" htmlFor={props.id}>
        {props.label}
        <OptionalMark shown={props.optional} />
      </label>
      <FieldHint id={props.id} hint={props.hint} />
      <FieldError id={props.id} error={props.error} />
      {props.children}
    </div>
  );
}
