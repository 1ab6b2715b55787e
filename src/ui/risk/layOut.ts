import type { LocalDate } from '../../entries/ids.ts';

/** Days since 1970, so that days can be placed on a line. */
export const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

export interface TimeAxis {
  /** Where a day stands, in px from the left. */
  readonly at: (day: string) => number;
  readonly ticks: readonly { readonly day: string; readonly x: number }[];
}

/** A line of days from `left` to `right` px, with as many dates under it as there is room for. */
export function timeAxis(first: LocalDate, last: LocalDate, left: number, right: number): TimeAxis {
  const from = dayNumber(first);
  const days = Math.max(dayNumber(last) - from, 1);
  const at = (day: string): number => left + ((dayNumber(day) - from) / days) * (right - left);
  const wanted = Math.max(Math.min(Math.floor((right - left) / 124), days), 1);
  const ticks = Array.from({ length: wanted + 1 }, (_, part) =>
    dayOf(from + Math.round((days * part) / wanted)),
  );
  return { at, ticks: [...new Set(ticks)].map((day) => ({ day, x: at(day) })) };
}

export interface Placed<T> {
  readonly item: T;
  readonly x: number;
  /** 0 is the uppermost row. */
  readonly row: number;
  /** Words stand to the left of the mark where there is no room to the right. */
  readonly leftwards: boolean;
}

/**
 * Puts marks with their words in as few rows as keep the words apart. `widthOf` is the width of mark and words in px.
 * Linear in marks times rows.
 */
export function inRows<T>(
  items: readonly T[],
  xOf: (item: T) => number,
  widthOf: (item: T) => number,
  right: number,
): { readonly placed: readonly Placed<T>[]; readonly rows: number } {
  const taken: { from: number; to: number }[][] = [];
  const placed = items.map((item): Placed<T> => {
    const x = xOf(item);
    const width = widthOf(item);
    const leftwards = x + width > right && x - width > 0;
    const span = leftwards ? { from: x - width, to: x + 8 } : { from: x - 8, to: x + width };
    const free = taken.findIndex((row) => row.every(({ from, to }) => span.to < from || span.from > to));
    const row = free === -1 ? taken.length : free;
    (taken[row] ??= []).push(span);
    return { item, x, row, leftwards };
  });
  return { placed, rows: taken.length };
}
