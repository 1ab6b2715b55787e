import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { inRows, timeAxis } from '../../../src/ui/risk/layOut.ts';

describe('the picture over time', () => {
  it('puts the first day to the left, the last to the right, and every other between', () => {
    const axis = timeAxis(asLocalDate('2026-11-02'), asLocalDate('2026-12-02'), 100, 700);
    expect([axis.at('2026-11-02'), axis.at('2026-11-17'), axis.at('2026-12-02')]).toEqual([100, 400, 700]);
    expect(axis.ticks.at(0)?.day).toBe('2026-11-02');
    expect(axis.ticks.at(-1)?.day).toBe('2026-12-02');
  });

  it('stands on one day as well', () => {
    const axis = timeAxis(asLocalDate('2026-11-02'), asLocalDate('2026-11-02'), 100, 300);
    expect(axis.at('2026-11-02')).toBe(100);
    expect(axis.ticks.every(({ x }) => Number.isFinite(x))).toBe(true);
  });

  it('lets no words stand over each other, in any number of marks', () => {
    const marks = fc.array(
      fc.record({ x: fc.integer({ min: 96, max: 640 }), width: fc.integer({ min: 20, max: 300 }) }),
    );
    fc.assert(
      fc.property(marks, (items) => {
        const { placed, rows } = inRows(
          items,
          ({ x }) => x,
          ({ width }) => width,
          656,
        );
        expect(placed).toHaveLength(items.length);
        const spans = placed.map(({ item, x, row, leftwards }) => ({
          row,
          from: leftwards ? x - item.width : x,
          to: leftwards ? x : x + item.width,
        }));
        for (const [at, one] of spans.entries())
          for (const other of spans.slice(at + 1))
            if (one.row === other.row) expect(one.to <= other.from || other.to <= one.from).toBe(true);
        expect(spans.every(({ row }) => row < rows)).toBe(true);
      }),
    );
  });
});
