import type { ReactNode } from 'react';
import { useWidth } from './useWidth.ts';

/** A picture as wide as its place, or its table; on paper both, the picture first. */
export function TimeFrame(props: {
  /** The picture is shown; otherwise the table. */
  readonly shown: boolean;
  readonly renderPicture: (width: number) => ReactNode;
  /** What the shapes mean. */
  readonly legend: string;
  /** The table. */
  readonly children: ReactNode;
}) {
  const { width, measure } = useWidth(640);
  return (
    <>
      <div className={props.shown ? 'kit-time-frame' : 'kit-time-frame kit-only-print'} ref={measure}>
        {props.renderPicture(width)}
        <p>{props.legend}</p>
      </div>
      <div className={props.shown ? 'kit-only-print' : undefined}>{props.children}</div>
    </>
  );
}
