import type { ReactNode } from 'react';

/** A picture over dates. Its words are drawn, so that nothing rests on colour; a table beside it says the same. */
export function TimePicture(props: {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}) {
  const { width, height } = props;
  return (
    <svg
      className="kit-time-picture"
      role="img"
      aria-label={props.label}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
    >
      {props.children}
    </svg>
  );
}
