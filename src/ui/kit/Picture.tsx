import type { ReactNode } from 'react';

/** A drawing that says what it shows. It always has a table beside it, one key away. */
export function Picture(props: {
  readonly label: string;
  /** In units of the drawing; on the screen it takes the width there is. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}) {
  return (
    <svg
      className="kit-picture"
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${props.width} ${props.height}`}
    >
      {props.children}
    </svg>
  );
}
