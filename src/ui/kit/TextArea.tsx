import { useId, type ReactNode, type Ref } from 'react';
import { describedBy, FormGroup } from './FormGroup.tsx';

export interface TextAreaProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly id?: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly rows?: number;
  readonly onBlur?: (() => void) | undefined;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text, with the same care for what the browser keeps as `TextField`. */
export function TextArea({ ref, ...props }: TextAreaProps) {
  const own = useId();
  const id = props.id ?? own;
  return (
    <FormGroup id={id} label={props.label} hint={props.hint} error={props.error} optional={props.optional}>
      <textarea
        ref={ref}
        id={id}
        className="form-input kit-text-area"
        rows={props.rows ?? 3}
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
      />
    </FormGroup>
  );
}
