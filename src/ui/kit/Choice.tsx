import type { KeyboardEvent, ReactNode } from 'react';

/** One radio or checkbox as a large target. Its group names it; see `FieldSet`. */
export function Choice(props: {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly describedBy?: string | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  readonly invalid?: boolean | undefined;
}) {
  return (
    <div className={`form-group-${props.kind} kit-choice`}>
      <input
        type={props.kind}
        id={props.id}
        name={props.name}
        className={`form-${props.kind}`}
        autoComplete="off"
        checked={props.checked}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid === true ? true : undefined}
        onChange={(event) => props.onChange(event.target.checked)}
        onBlur={props.onBlur}
        onKeyDown={props.onKeyDown}
      />
      <label htmlFor={props.id}>{props.label}</label>
    </div>
  );
}
