import { useId, type ReactNode } from 'react';
import { describedBy, FieldError } from './FormGroup.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** One of many in little room. The empty value is "nothing chosen"; choosing changes nothing but what is shown. */
export function Select(props: {
  /** To give it the focus from outside; its own otherwise. */
  readonly id?: string;
  readonly label: ReactNode;
  /** What stands there while nothing is chosen; without it one is always chosen. */
  readonly empty?: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}) {
  const own = useId();
  const id = props.id ?? own;
  return (
    <div className="kit-select">
      <label className="form-label" htmlFor={id}>
        {props.label}
      </label>
      <FieldError id={id} error={props.error} />
      <select
        id={id}
        className="form-select"
        autoComplete="off"
        aria-invalid={props.error === undefined ? undefined : true}
        aria-describedby={describedBy(id, { hint: false, error: props.error !== undefined })}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
