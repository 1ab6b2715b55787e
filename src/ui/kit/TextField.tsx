import { useId, type ReactNode, type Ref } from 'react';
import { describedBy, FormGroup } from './FormGroup.tsx';

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly id?: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Number keys on a phone; the value stays text. */
  readonly digits?: boolean | undefined;
  /** Hides what is typed. Never remembered by the browser. */
  readonly secret?: boolean | undefined;
  /** Width in characters, when the answer is short. */
  readonly width?: 'two' | 'four' | 'short' | 'full';
  readonly onBlur?: (() => void) | undefined;
  readonly onEnter?: (() => void) | undefined;
  readonly onEscape?: (() => void) | undefined;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * A browser offers to keep whatever stands in a password field, `autocomplete="off"` or not. So a secret is plain text
 * whose letters the style hides, wherever the browser can do that.
 */
const hiddenByStyle = (): boolean =>
  typeof CSS !== 'undefined' && CSS.supports('-webkit-text-security', 'disc');

/**
 * One line of text. The browser must not keep or send away what is typed: no autocomplete, no spell check
 * (an enhanced spell check sends the text to a server).
 */
export function TextField({ width = 'full', ref, ...props }: TextFieldProps) {
  const own = useId();
  const id = props.id ?? own;
  return (
    <FormGroup id={id} label={props.label} hint={props.hint} error={props.error} optional={props.optional}>
      <input
        ref={ref}
        id={id}
        className={`form-input kit-width-${width}${props.secret === true ? ' kit-secret' : ''}`}
        type={props.secret === true && !hiddenByStyle() ? 'password' : 'text'}
        inputMode={props.digits === true ? 'numeric' : undefined}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        value={props.value}
        aria-invalid={props.error === undefined ? undefined : true}
        aria-describedby={describedBy(id, {
          hint: props.hint !== undefined,
          error: props.error !== undefined,
        })}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        onKeyDown={
          props.onEnter === undefined && props.onEscape === undefined
            ? undefined
            : (event) => {
                if (event.key === 'Enter') props.onEnter?.();
                if (event.key === 'Escape') props.onEscape?.();
              }
        }
      />
    </FormGroup>
  );
}
