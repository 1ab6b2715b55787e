/** How a radar of so many parts is laid out in px. Nothing is worked out from the numbers but where they stand. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Axis {
  /** Where a number from 1 to 10 stands. */
  readonly at: (value: number) => Point;
  /** Where its name stands, line by line, and from which side it is read. */
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}
export interface Radar {
  readonly width: number;
  readonly height: number;
  readonly middle: Point;
  readonly axes: readonly Axis[];
  /** A ring through one number on every axis. */
  readonly ring: (value: number) => string;
}

const lineHeight = 16;
const longestRadius = 190;
/** Room for a name beside the picture, in px. */
const besides = 104;

/** The first part stands at the top, the others follow the clock. `width` is what there is; the height follows from it. */
export function radarOf(parts: number, width: number): Radar {
  const radius = Math.min(longestRadius, Math.max(width / 2 - besides, 60));
  const height = radius * 2 + 112;
  const middle = { x: width / 2, y: height / 2 };
  const axes = Array.from({ length: parts }, (_, at): Axis => {
    const angle = (at / parts) * 2 * Math.PI - Math.PI / 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const place = (far: number): Point => ({ x: middle.x + dx * far, y: middle.y + dy * far });
    const upright = Math.abs(dx) < 0.2;
    const end = place(radius + (upright ? 22 : 12));
    const anchor = upright ? 'middle' : dx > 0 ? 'start' : 'end';
    return { at: (value) => place((value / 10) * radius), label: { ...end, anchor } };
  });
  return {
    width,
    height,
    middle,
    axes,
    ring: (value) => `${axes.map((axis, at) => step(axis.at(value), at === 0)).join('')}Z`,
  };
}

const round = (value: number): string => value.toFixed(1);
const step = ({ x, y }: Point, first: boolean): string => `${first ? 'M' : 'L'}${round(x)} ${round(y)}`;

/** The line through the numbers there are: it breaks where there is none, and closes only when all are there. */
export function lineThrough(radar: Radar, values: readonly (number | null)[]): string {
  const points = radar.axes.map((axis, at): Point | null => {
    const value = values[at] ?? null;
    return value === null ? null : axis.at(value);
  });
  const whole = points.every((point) => point !== null);
  const parts = points.map((point, at) => {
    if (point === null) return '';
    const before = at === 0 ? (whole ? null : points.at(-1)) : points[at - 1];
    return at === 0 && before != null
      ? `${step(before, true)}${step(point, false)}`
      : step(point, before == null);
  });
  return `${parts.join('')}${whole ? 'Z' : ''}`;
}

/** A name in lines that fit beside the picture: broken between words, a long word stays whole. */
export function inLines(name: string, most = 13): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
/** Where the first of so many lines stands, so that they stand around their place. */
export const firstLine = (y: number, lines: number): number => y - ((lines - 1) * lineHeight) / 2 + 5;
export const labelLine = lineHeight;
