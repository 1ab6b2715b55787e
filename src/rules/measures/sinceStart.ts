import type { Pack } from '../../model/instruments/pack.ts';
import type { Change, SeriesPoint } from './seriesPoint.ts';

type Meaningful = NonNullable<Pack['meaningfulChange']>;

/**
 * Marks each number against the start: the latest one taken at a start on or before its day, else the first one. The
 * start itself, and a day without a number, have no change.
 */
export function sinceStart(points: readonly SeriesPoint[], meaningful: Meaningful): readonly SeriesPoint[] {
  let start: number | null = null;
  return points.map((point): SeriesPoint => {
    const { value } = point;
    if (value === null) return point;
    if (start === null || point.moment === 'start') {
      start = value;
      return point;
    }
    return { ...point, change: changeOf(value - start, meaningful) };
  });
}

/** `by` points or more count; one less is no change. */
export function changeOf(difference: number, { by, better }: Meaningful): Change {
  if (Math.abs(difference) < by) return 'alike';
  return difference > 0 === (better === 'higher') ? 'better' : 'worse';
}
