import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterNamesDa } from '../../../src/model/compass/starterNames.da.ts';
import { starterNamesEn } from '../../../src/model/compass/starterNames.en.ts';
import { inLines, lineThrough, radarOf } from '../../../src/ui/compass/radar.ts';

/** About as wide as a letter of the picture is, in px. */
const letter = 7;

describe('the radar', () => {
  it('fits a telephone: every mark and every name stands inside it', () => {
    for (const width of [330, 358, 640, 1100])
      for (const names of [Object.values(starterNamesDa), Object.values(starterNamesEn)]) {
        const radar = radarOf(names.length, width);
        for (const [at, axis] of radar.axes.entries()) {
          const wide = Math.max(...inLines(names[at] ?? '').map((line) => line.length)) * letter;
          const { x, y, anchor } = axis.label;
          const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + wide).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThan(16);
          expect(y).toBeLessThan(radar.height - 16);
        }
      }
  });

  it('puts a higher number further out, and nothing in the middle', () => {
    const radar = radarOf(10, 640);
    for (const axis of radar.axes) {
      const far = (value: number) =>
        Math.hypot(axis.at(value).x - radar.middle.x, axis.at(value).y - radar.middle.y);
      for (let value = 1; value < 10; value += 1) expect(far(value + 1)).toBeGreaterThan(far(value));
      expect(far(1)).toBeGreaterThan(5);
    }
  });

  it('draws no line through a part without a number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: 10 })), { minLength: 3, maxLength: 10 }),
        (values) => {
          const path = lineThrough(radarOf(values.length, 640), values);
          const whole = values.every((value) => value !== null);
          expect(path.endsWith('Z')).toBe(whole);
          const pairs = values.filter((value, at) => value !== null && values.at(at - 1) !== null).length;
          expect((path.match(/L/g) ?? []).length).toBe(whole ? values.length - 1 : pairs);
        },
      ),
    );
  });
});
