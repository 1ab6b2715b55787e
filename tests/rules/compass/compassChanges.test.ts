import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompassBody } from '../../../src/entries/bodies/compass.ts';
import { kinds } from '../../../src/entries/kinds.ts';
import {
  compassAnswers,
  compassNumbers,
  goalKinds,
  starterDimensions,
  type CompassAnswer,
  type GoalKind,
} from '../../../src/model/compass/compassDimensions.ts';
import { askedAboutToday, changesBetween } from '../../../src/rules/compass/compassChanges.ts';

const aCompass = (
  parts: Readonly<Record<string, readonly [(CompassAnswer | undefined)?, (GoalKind | undefined)?]>>,
): CompassBody => ({
  onDay: '2026-11-23',
  filledBy: 'staffWithCitizen',
  setVersion: 'starter',
  dimensions: Object.entries(parts).map(([id, [value, goal]]) => ({
    id,
    text: id,
    ...(value === undefined ? {} : { value }),
    ...(goal === undefined ? {} : { goal }),
  })),
});
const anyCompass = fc
  .array(
    fc.record({
      id: fc.constantFrom(...starterDimensions),
      value: fc.option(fc.constantFrom(...compassAnswers), { nil: undefined }),
      goal: fc.option(fc.constantFrom(...goalKinds), { nil: undefined }),
    }),
  )
  .map((parts) => aCompass(Object.fromEntries(parts.map(({ id, value, goal }) => [id, [value, goal]]))));

describe('what has moved between two compasses', () => {
  it('is success where it was to be kept and is unchanged', () => {
    const [change] = changesBetween(
      aCompass({ housing: ['8', 'maintain'] }),
      aCompass({ housing: ['8', 'maintain'] }),
    );
    expect(change).toMatchObject({ move: 'unchanged', goal: 'maintain', asWanted: true });
  });

  it('asks for movement where it was to get better, and wants nothing of what waits', () => {
    const moved = (goal: GoalKind, to: CompassAnswer) =>
      changesBetween(aCompass({ hope: ['4', goal] }), aCompass({ hope: [to] }))[0];
    expect(moved('develop', '5')).toMatchObject({ move: 'forward', asWanted: true });
    expect(moved('develop', '4')).toMatchObject({ move: 'unchanged', asWanted: false });
    expect(moved('maintain', '3')).toMatchObject({ move: 'back', asWanted: false });
    expect(moved('notNow', '2')).toMatchObject({ move: 'back', asWanted: null });
  });

  it('goes by what was wanted then, and by what is wanted now where nothing was said', () => {
    const after = aCompass({ hope: ['4', 'develop'] });
    expect(changesBetween(aCompass({ hope: ['4', 'maintain'] }), after)[0]?.goal).toBe('maintain');
    expect(changesBetween(aCompass({ hope: ['4'] }), after)[0]?.goal).toBe('develop');
  });

  it('holds nothing against an answer that is not there, whatever the reason', () => {
    fc.assert(
      fc.property(anyCompass, anyCompass, (before, after) => {
        for (const { id, from, to, move } of changesBetween(before, after)) {
          const value = (body: CompassBody) => body.dimensions.find((part) => part.id === id)?.value;
          expect([value(before), value(after)]).toEqual([String(from), String(to)]);
          expect(move).toBe(to > from ? 'forward' : to < from ? 'back' : 'unchanged');
        }
      }),
    );
  });

  it('never adds up: each part stands alone, whatever the others are', () => {
    fc.assert(
      fc.property(anyCompass, anyCompass, (before, after) => {
        const alone = after.dimensions.flatMap((part) =>
          changesBetween(before, { ...after, dimensions: [part] }),
        );
        expect(changesBetween(before, after)).toEqual(alone);
      }),
    );
    // Neither does what is signed have room for a sum or a mean.
    const keys = Object.keys(kinds.compass.body.def.shape);
    expect(keys.sort()).toEqual(['dimensions', 'filledBy', 'note', 'onDay', 'setVersion']);
  });
});

describe('what is talked about the same day', () => {
  it('is a low answer about feeling safe or about hope, and a high one takes nothing away', () => {
    for (const value of compassNumbers) {
      const low = Number(value) <= 3;
      expect(askedAboutToday([{ id: 'safety', value }])).toEqual(low ? ['safety'] : []);
      expect(
        askedAboutToday([
          { id: 'hope', value: '2' },
          { id: 'safety', value },
        ]),
      ).toContain('hope');
      expect(askedAboutToday([{ id: 'housing', value }])).toEqual([]);
    }
  });
});
