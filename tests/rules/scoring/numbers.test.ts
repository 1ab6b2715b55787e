import { describe, expect, it } from 'vitest';
import { madeUpItem, madeUpPack, numberRule } from '../../support/madeUpPack.ts';
import { readingOf } from '../../support/readings.ts';

const answers = (...values: readonly (string | number)[]) =>
  Object.fromEntries(values.map((value, at): [string, string | number] => [`made.${at + 1}`, value]));
const read = (rule: Parameters<typeof numberRule>[0], ...values: readonly (string | number)[]) =>
  readingOf(madeUpPack({ rules: [numberRule(rule)] }), answers(...values));
const bands = [
  { from: 0, outcome: 'few' },
  { from: 5, outcome: 'some' },
  { from: 9, outcome: 'many' },
];
const upTo = (items: number, standsIn: 'meanOfAnswered' | 'zero') =>
  ({ kind: 'upTo', items, standsIn, source: 'the made-up manual, page 2' }) as const;

describe('a sum', () => {
  it('adds up, times what the manual says, and says what it rests on', () => {
    expect(read({ times: 2.5 }, 1, 2, 3, 4)).toEqual({
      rule: 'made',
      kind: 'sum',
      manual: 'the made-up manual, page 1',
      because: ['made.1', 'made.2', 'made.3', 'made.4'],
      missing: [],
      of: 4,
      state: 'scored',
      value: 25,
      range: { from: 0, to: 40 },
      outcome: null,
      incomplete: false,
      holds: [],
      threshold: null,
    });
  });

  it('takes an answer as word or number, and nothing that is no option', () => {
    expect(read({}, '1', 2, '3', 4)).toMatchObject({ value: 10 });
    for (const odd of ['01', ' 1', '1.0', '5', '-1', '', 'yes', 1.5, NaN, Infinity, -1, 5])
      expect(read({}, odd, 2, 3, 4)).toMatchObject({
        state: 'cannotScore',
        missing: ['made.1'],
        because: [],
      });
  });

  it('takes no answer out of a thing that only reads as one', () => {
    for (const odd of [['4'], { toString: () => '4' }, true, null, Object('4')] as readonly unknown[])
      expect(read({}, odd as string, 2, 3, 4)).toMatchObject({ state: 'cannotScore', missing: ['made.1'] });
  });

  it('gives no number when an answer is missing, whichever, and names it', () => {
    for (const at of [0, 1, 2, 3]) {
      const values = ['4', '4', '4', '4'].map((value, index) => (index === at ? 'notKnown' : value));
      expect(read({}, ...values)).toMatchObject({ state: 'cannotScore', missing: [`made.${at + 1}`] });
    }
    expect(read({})).not.toHaveProperty('value');
  });

  it('reads each side of every band', () => {
    expect(read({ bands }, 0, 0, 0, 0)).toMatchObject({ value: 0, outcome: 'few' });
    expect(read({ bands }, 4, 0, 0, 0)).toMatchObject({ value: 4, outcome: 'few' });
    expect(read({ bands }, 4, 1, 0, 0)).toMatchObject({ value: 5, outcome: 'some' });
    expect(read({ bands }, 4, 4, 0, 0)).toMatchObject({ value: 8, outcome: 'some' });
    expect(read({ bands }, 4, 4, 1, 0)).toMatchObject({ value: 9, outcome: 'many' });
    expect(read({ bands: bands.slice(1) }, 1, 0, 0, 0)).toMatchObject({ value: 1, outcome: null });
  });

  it('turns a reversed item round, within its own options', () => {
    const pack = madeUpPack({
      items: [
        madeUpItem('made.1', {
          reversed: true,
          options: [1, 2, 3, 4, 5].map((value) => ({ answer: `a${value}`, value })),
        }),
        madeUpItem('made.2'),
      ],
      rules: [numberRule({ items: ['made.1', 'made.2'] })],
    });
    expect(readingOf(pack, { 'made.1': 'a1', 'made.2': '0' })).toMatchObject({ value: 5 });
    expect(readingOf(pack, { 'made.1': 'a5', 'made.2': '0' })).toMatchObject({ value: 1 });
    expect(readingOf(pack, { 'made.1': 'a2', 'made.2': '3' })).toMatchObject({
      value: 7,
      range: { from: 1, to: 9 },
    });
  });

  it('counts an item that is named twice once, and one it does not have as missing', () => {
    expect(read({ items: ['made.1', 'made.1', 'made.2'] }, 3, 1)).toMatchObject({ value: 4, of: 2 });
    expect(read({ items: ['made.1', 'other.1'] }, 3)).toMatchObject({
      state: 'cannotScore',
      missing: ['other.1'],
    });
  });

  it('never adds a yes', () => {
    const pack = madeUpPack({
      items: [madeUpItem('made.1', { options: ['yes', 'no'] }), madeUpItem('made.2')],
      rules: [numberRule({ items: ['made.1', 'made.2'], missing: upTo(1, 'zero') })],
    });
    expect(readingOf(pack, { 'made.1': 'yes', 'made.2': '2' })).toMatchObject({
      value: 2,
      because: ['made.2'],
      range: { from: 0, to: 4 },
    });
  });
});

describe('what a missing answer does, where the manual says', () => {
  it('puts the mean of the others in its place, and says that something is missing', () => {
    expect(read({ missing: upTo(1, 'meanOfAnswered') }, 1, 2, 3, 'refused')).toMatchObject({
      state: 'scored',
      value: 8,
      incomplete: true,
      missing: ['made.4'],
      because: ['made.1', 'made.2', 'made.3'],
    });
    expect(read({ missing: upTo(1, 'meanOfAnswered'), times: 2 }, 1, 2, 3, 'refused')).toMatchObject({
      value: 16,
    });
  });

  it('puts nothing in its place, where that is the rule', () => {
    expect(read({ missing: upTo(2, 'zero') }, 1, 2, 'refused', 'notAsked')).toMatchObject({ value: 3 });
  });

  it('gives no number over the limit, nor on no answer at all', () => {
    expect(read({ missing: upTo(1, 'zero') }, 1, 2, 'refused', 'notAsked')).toMatchObject({
      state: 'cannotScore',
      missing: ['made.3', 'made.4'],
    });
    expect(read({ missing: upTo(9, 'zero') })).toMatchObject({ state: 'cannotScore' });
  });

  it('is complete when nothing is missing', () => {
    expect(read({ missing: upTo(1, 'zero') }, 1, 2, 3, 4)).toMatchObject({ value: 10, incomplete: false });
  });
});

describe('several missing answers', () => {
  it('are each filled in with the mean of what was answered', () => {
    expect(read({ missing: upTo(2, 'meanOfAnswered') }, 4, 2, 'notKnown', 'refused')).toMatchObject({
      value: 12,
      incomplete: true,
    });
    expect(read({ missing: upTo(2, 'zero') }, 4, 2, 'notKnown', 'refused')).toMatchObject({ value: 6 });
    expect(read({ missing: upTo(2, 'zero') }, 4, 'notKnown', 'notKnown', 'refused')).toMatchObject({
      state: 'cannotScore',
    });
  });
});

describe('the range of a rule over items that do not begin at nothing', () => {
  const fromTwo = ['made.1', 'made.2'].map((id) =>
    madeUpItem(id, { options: [2, 3, 4].map((value) => ({ answer: String(value), value })) }),
  );
  const rangeOfRule = (rule: Parameters<typeof numberRule>[0]) =>
    readingOf(
      madeUpPack({ items: fromTwo, rules: [numberRule({ items: ['made.1', 'made.2'], ...rule })] }),
      answers(2, 2),
    );

  it('begins and ends where its items do, times what the manual says', () => {
    expect(rangeOfRule({ times: 3 })).toMatchObject({ value: 12, range: { from: 12, to: 24 } });
    expect(rangeOfRule({ kind: 'mean', times: 3 })).toMatchObject({ value: 6, range: { from: 6, to: 12 } });
  });
});

describe('a mean', () => {
  it('is the mean of what was answered, times what the manual says', () => {
    expect(read({ kind: 'mean' }, 1, 2, 3, 4)).toMatchObject({ value: 2.5, range: { from: 0, to: 4 } });
    expect(read({ kind: 'mean', times: 25 }, 1, 2, 3, 4)).toMatchObject({
      value: 62.5,
      range: { from: 0, to: 100 },
    });
    expect(read({ kind: 'mean', missing: upTo(1, 'zero') }, 1, 2, 3, 'notKnown')).toMatchObject({ value: 2 });
    expect(read({ kind: 'mean' }, 1, 2, 3, 'notKnown')).toMatchObject({ state: 'cannotScore' });
  });

  it('has a range also when it reads no item there is', () => {
    expect(read({ kind: 'mean', items: ['other.1'] })).toMatchObject({ state: 'cannotScore', of: 1 });
  });

  it('is read by bands as it is, without rounding', () => {
    const fine = [
      { from: 0, outcome: 'under' },
      { from: 2.5, outcome: 'over' },
    ];
    expect(read({ kind: 'mean', bands: fine }, 2, 2, 3, 3)).toMatchObject({ outcome: 'over' });
    expect(read({ kind: 'mean', bands: fine }, 2, 2, 2, 3)).toMatchObject({ value: 2.25, outcome: 'under' });
  });
});
