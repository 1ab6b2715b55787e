import type { ReactNode } from 'react';

/** Acts like a button, reads like a link: for what leads away from the main path ("Lad stå til senere"). */
export function LinkButton(props: {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** Said instead of the visible words; must begin with them. */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly id?: string | undefined;
}) {
  return (
    <button
      type="button"
      id={props.id}
      className="function-link kit-link-button"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  );
}
