import { describe, expect, it } from 'vitest';
import type { PackRule } from '../../../src/model/instruments/pack.ts';
import { madeUpPack } from '../../support/madeUpPack.ts';
import { readingOf } from '../../support/readings.ts';

const rule: PackRule = {
  id: 'pattern',
  kind: 'clusters',
  items: ['made.4', 'made.1', 'made.2', 'made.3'],
  groups: [
    { id: 'one', items: ['made.1', 'made.2'], from: 2, atLeast: 1 },
    { id: 'two', items: ['made.3', 'made.4'], from: 3, atLeast: 2 },
  ],
  outcomes: [
    { outcome: 'both', allOf: ['one', 'two'] },
    { outcome: 'first', allOf: ['one'] },
  ],
  otherwise: 'none',
  source: 'the made-up manual, page 4',
};
const read = (one: number, two: number, three: number, four: number | string) =>
  readingOf(madeUpPack({ rules: [rule] }), {
    'made.1': one,
    'made.2': two,
    'made.3': three,
    'made.4': four,
  });

describe('clusters', () => {
  it('give the first outcome all of whose groups hold, with the items and the groups that gave it', () => {
    expect(read(2, 0, 3, 4)).toEqual({
      rule: 'pattern',
      kind: 'clusters',
      manual: 'the made-up manual, page 4',
      because: ['made.4', 'made.1', 'made.3'],
      missing: [],
      of: 4,
      state: 'scored',
      value: null,
      range: null,
      outcome: 'both',
      incomplete: false,
      holds: ['one', 'two'],
      threshold: null,
    });
  });

  it('count from their limit on, and as many as they ask for', () => {
    expect(read(0, 2, 3, 2)).toMatchObject({ outcome: 'first', holds: ['one'], because: ['made.2'] });
    expect(read(2, 4, 0, 4)).toMatchObject({ outcome: 'first', because: ['made.1', 'made.2'] });
    expect(read(1, 1, 4, 4)).toMatchObject({
      outcome: 'none',
      holds: ['two'],
      because: ['made.4', 'made.3'],
    });
    expect(read(0, 0, 0, 0)).toMatchObject({ outcome: 'none', holds: [], because: [] });
  });

  it('give nothing with an answer missing, also when the rest would be enough', () => {
    expect(read(4, 4, 4, 'refused')).toMatchObject({
      state: 'cannotScore',
      missing: ['made.4'],
      because: [],
    });
  });

  it('count one item once in a group, and no item the rule does not read', () => {
    const twice = {
      ...rule,
      groups: [{ id: 'one', items: ['made.1', 'made.1', 'other.1'], from: 2, atLeast: 2 }],
      outcomes: [{ outcome: 'first', allOf: ['one'] }],
    };
    expect(
      readingOf(madeUpPack({ rules: [twice] }), {
        'made.1': 4,
        'made.2': 4,
        'made.3': 4,
        'made.4': 4,
        'other.1': 4,
      }),
    ).toMatchObject({ outcome: 'none', holds: [] });
  });

  it('never hold for a group that is not there', () => {
    const astray = { ...rule, outcomes: [{ outcome: 'first', allOf: ['one', 'three'] }] };
    expect(
      readingOf(madeUpPack({ rules: [astray] }), { 'made.1': 4, 'made.2': 4, 'made.3': 4, 'made.4': 4 }),
    ).toMatchObject({ outcome: 'none', because: ['made.4', 'made.1', 'made.2', 'made.3'] });
  });
});
