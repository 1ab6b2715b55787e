import type { CompassBody } from '../../entries/bodies/compass.ts';
import type { GoalKind } from '../../model/compass/compassDimensions.ts';

export type CompassPart = CompassBody['dimensions'][number];

/** Which way one part of life has moved between two compasses. */
export type Move = 'forward' | 'unchanged' | 'back';
export interface CompassChange {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly move: Move;
  /** What was wanted when the earlier one was filled; what is wanted now where nothing was said then. */
  readonly goal: GoalKind | null;
  /** Whether it went as it was wanted; null where nothing is wanted now. Unchanged is success where it is to be kept. */
  readonly asWanted: boolean | null;
}

/** The number of an answer; null where there is none, whatever the reason. */
export const numberOf = (value: string | undefined): number | null =>
  value !== undefined && /^\d+$/.test(value) ? Number(value) : null;

const asWanted = (goal: GoalKind | null, move: Move): boolean | null => {
  if (goal === null || goal === 'notNow') return null;
  return goal === 'maintain' ? move !== 'back' : move === 'forward';
};

/**
 * What moved between two compasses, part by part, in the order of the later one. A part without a number in either is
 * left out: no answer is no movement. Nothing is added up (source 2014, the table by goal and dimension).
 */
export function changesBetween(before: CompassBody, after: CompassBody): readonly CompassChange[] {
  const then = new Map(before.dimensions.map((part) => [part.id, part]));
  return after.dimensions.flatMap((part): readonly CompassChange[] => {
    const was = then.get(part.id);
    const from = numberOf(was?.value);
    const to = numberOf(part.value);
    if (from === null || to === null) return [];
    const goal = was?.goal ?? part.goal ?? null;
    const move = to > from ? 'forward' : to < from ? 'back' : 'unchanged';
    return [{ id: part.id, name: part.text, from, to, move, goal, asWanted: asWanted(goal, move) }];
  });
}

const asksToday = ['safety', 'hope'] as const;
export type AsksToday = (typeof asksToday)[number];

/**
 * Parts of the starter set where a low answer is talked about the same day: fear, and hope (thoughts of suicide are
 * asked about). A high answer says nothing about danger and takes no question away.
 */
export const askedAboutToday = (
  parts: readonly { readonly id: string; readonly value?: string | undefined }[],
): readonly AsksToday[] =>
  asksToday.filter((id) => {
    const number = numberOf(parts.find((part) => part.id === id)?.value);
    return number !== null && number <= 3;
  });
