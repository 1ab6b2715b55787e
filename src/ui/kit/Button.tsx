import type { KeyboardEvent, ReactNode, Ref } from 'react';

/** `danger` is outlined red and stands for immediate danger alone; `quiet` looks like a link but is a large target. */
type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly children: ReactNode;
  /** To give it the focus from outside. */
  readonly id?: string;
  readonly kind?: ButtonKind;
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean | undefined;
  /** Id of the element that explains this button, e.g. why it is closed. */
  readonly describedBy?: string | undefined;
  /** Said instead of the visible words; must begin with them. */
  readonly label?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLButtonElement>) => void) | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

const classOf: Record<ButtonKind, string> = {
  primary: 'button button-primary',
  secondary: 'button button-secondary',
  quiet: 'button button-tertiary',
  danger: 'button button-secondary kit-danger-button',
};

export function Button({ kind = 'secondary', type = 'button', ref, ...props }: ButtonProps) {
  return (
    <button
      ref={ref}
      id={props.id}
      type={type}
      className={classOf[kind]}
      disabled={props.disabled}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      aria-keyshortcuts={props.shortcut}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onClick={props.onPress}
      onKeyDown={props.onKeyDown}
    >
      {props.children}
    </button>
  );
}
