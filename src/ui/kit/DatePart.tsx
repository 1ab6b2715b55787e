import type { ClipboardEvent } from 'react';

/** One of the three boxes of a date. */
export function DatePart(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly wide: boolean;
  readonly invalid: boolean;
  readonly onChange: (text: string) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
  readonly onBlur?: (() => void) | undefined;
}) {
  return (
    <div className="kit-date-part">
      <label className="form-label" htmlFor={props.id}>
        {props.label}
      </label>
      <input
        id={props.id}
        className={`form-input kit-width-${props.wide ? 'four' : 'two'}`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={props.value}
        aria-invalid={props.invalid ? true : undefined}
        onChange={(event) => props.onChange(event.target.value)}
        onPaste={props.onPaste}
        onBlur={props.onBlur}
      />
    </div>
  );
}
