import { answered } from './numberOptions.ts';

export const pcl5Ids = Array.from({ length: 20 }, (_, at) => `pcl5.${at + 1}`);

/** Cases worked by hand from the published scoring, each side of every limit. */
const sumOf = (total: number): readonly number[] =>
  Array.from({ length: 20 }, (_, at) => Math.min(4, Math.max(0, total - 4 * at)));
/** These items at this value, all others 0. */
const only = (numbers: readonly number[], value: number): readonly number[] =>
  Array.from({ length: 20 }, (_, at) => (numbers.includes(at + 1) ? value : 0));

const total = (values: readonly number[], value: number, outcome: string, threshold?: number) => ({
  from: 'National Center for PTSD, scoring: sum and cut-point',
  answers: answered(pcl5Ids, values),
  ...(threshold === undefined ? {} : { threshold }),
  expect: [{ rule: 'total', state: 'scored' as const, value, outcome }],
});
const pattern = (values: readonly number[], outcome: string) => ({
  from: 'National Center for PTSD, scoring: DSM-5 rule',
  answers: answered(pcl5Ids, values),
  expect: [{ rule: 'provisional', state: 'scored' as const, value: null, outcome }],
});

export const pcl5Cases = [
  total(sumOf(0), 0, 'under'),
  total(sumOf(80), 80, 'reached'),
  total(sumOf(30), 30, 'under'),
  total(sumOf(31), 31, 'reached'),
  total(sumOf(31), 31, 'under', 32),
  total(sumOf(32), 32, 'reached', 32),
  total(sumOf(32), 32, 'under', 33),
  total(sumOf(33), 33, 'reached', 33),
  pattern(sumOf(0), 'noPattern'),
  pattern(sumOf(80), 'provisional'),
  pattern(only([1, 6, 8, 9, 15, 16], 2), 'provisional'),
  pattern(only([5, 7, 13, 14, 19, 20], 2), 'provisional'),
  pattern(only([1, 6, 8, 9, 15, 16], 1), 'noPattern'),
  pattern(only([6, 8, 9, 15, 16], 4), 'noPattern'),
  pattern(only([1, 8, 9, 15, 16], 4), 'noPattern'),
  pattern(only([1, 6, 8, 15, 16], 4), 'noPattern'),
  pattern(only([1, 6, 8, 9, 15], 4), 'noPattern'),
  {
    from: 'no rule for missing answers is used, so none is allowed',
    answers: { ...answered(pcl5Ids, sumOf(80)), 'pcl5.20': 'notKnown' },
    expect: [
      { rule: 'total', state: 'cannotScore' as const, value: null, outcome: null },
      { rule: 'provisional', state: 'cannotScore' as const, value: null, outcome: null },
    ],
  },
];
