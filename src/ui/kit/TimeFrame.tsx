import type { ReactNode } from 'react';
import { useWidth } from './useWidth.ts';

const gap = 32;
/** Under this, in px, a small picture cannot be read any more. */
const narrowest = 360;

/** Small pictures that are read against each other: two beside each other where there is room for both. */
export function SmallPictures(props: {
  /** Of the place they stand in, in px. */
  readonly width: number;
  readonly renderPictures: (width: number) => ReactNode;
}) {
  const half = Math.floor((props.width - gap) / 2);
  const two = half >= narrowest;
  return (
    <div className="kit-small-pictures" data-two={two ? true : undefined}>
      {props.renderPictures(two ? half : props.width)}
    </div>
  );
}

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
