import type { NetworkPart } from '../../model/situationVocabulary.ts';

/**
 * Where everything stands in the network map: the citizen in the middle, people on both sides, so that no number of
 * them lies on another and the words stay large enough on a narrow screen. Units of the drawing.
 */
export const ecomapWidth = 460;
const box = { width: 132, height: 62, gap: 18 } as const;
const citizen = 38;
const margin = 8;

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Where its line meets it. */
  readonly end: { readonly x: number; readonly y: number };
}
export interface Ecomap {
  readonly height: number;
  readonly middle: { readonly x: number; readonly y: number; readonly radius: number };
  readonly box: { readonly width: number; readonly height: number };
  readonly places: readonly Place[];
}

/** Places `count` people, left and right in turn. */
export function ecomap(count: number): Ecomap {
  const rows = Math.max(2, Math.ceil(count / 2));
  const height = rows * (box.height + box.gap) - box.gap + 2 * margin;
  const places = Array.from({ length: count }, (_, at): Place => {
    const left = at % 2 === 0;
    const onSide = left ? Math.ceil(count / 2) : Math.floor(count / 2);
    const taken = onSide * (box.height + box.gap) - box.gap;
    const x = left ? margin : ecomapWidth - margin - box.width;
    const y = (height - taken) / 2 + Math.floor(at / 2) * (box.height + box.gap);
    return { x, y, end: { x: left ? x + box.width : x, y: y + box.height / 2 } };
  });
  return { height, middle: { x: ecomapWidth / 2, y: height / 2, radius: citizen }, box, places };
}

/** How each line is drawn; the word stands beside it, so that the picture never rests on a line alone. */
export const lines: Readonly<
  Record<NetworkPart, { readonly width: number; readonly dashes?: string; readonly jagged?: true }>
> = {
  helps: { width: 4 },
  couldHelp: { width: 2, dashes: '10 6' },
  harms: { width: 2.5, jagged: true },
  notKnown: { width: 2.5, dashes: '1 7' },
};

/** The path from the edge of the circle to a place: straight, or jagged for harm. */
export function pathTo(map: Ecomap, { end }: Place, jagged: boolean): string {
  const { middle } = map;
  const [dx, dy] = [end.x - middle.x, end.y - middle.y];
  const length = Math.hypot(dx, dy);
  const from = middle.radius / length;
  const at = (part: number, aside: number): string =>
    `${(middle.x + dx * part - (dy / length) * aside).toFixed(1)} ${(middle.y + dy * part + (dx / length) * aside).toFixed(1)}`;
  if (!jagged) return `M${at(from, 0)} L${at(1, 0)}`;
  const teeth = Math.max(4, Math.round(((1 - from) * length) / 8));
  const steps = Array.from({ length: teeth - 1 }, (_, tooth) => {
    const part = from + ((1 - from) * (tooth + 1)) / teeth;
    return `L${at(part, tooth % 2 === 0 ? 6 : -6)}`;
  });
  return `M${at(from, 0)} ${steps.join(' ')} L${at(1, 0)}`;
}

/** A word cut to what the box holds: the table has it whole. */
export const shortened = (word: string, most = 14): string =>
  word.length <= most ? word : `${word.slice(0, most - 1).trimEnd()}…`;
