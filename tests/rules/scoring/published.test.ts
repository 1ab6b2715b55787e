import { describe, expect, it } from 'vitest';
import { itq } from '../../../src/model/instruments/itq.ts';
import { pcl5 } from '../../../src/model/instruments/pcl5.ts';
import { who5 } from '../../../src/model/instruments/who5.ts';
import { allAnswered, readingOf } from '../../support/readings.ts';

/** Answers to a pack's items in its own order. */
const inOrder = (pack: { readonly items: readonly { readonly id: string }[] }, values: readonly number[]) =>
  Object.fromEntries(pack.items.map(({ id }, at): [string, string] => [id, String(values[at] ?? 0)]));
/** Raw sums, filled up from the first item on. */
const raw = (pack: { readonly items: readonly { readonly id: string }[] }, sum: number, most: number) =>
  inOrder(
    pack,
    pack.items.map((_, at) => Math.min(most, Math.max(0, sum - most * at))),
  );

describe('WHO-5', () => {
  it.each([
    [0, 0, 'upTo35'],
    [8, 32, 'upTo35'],
    [9, 36, 'from36to50'],
    [12, 48, 'from36to50'],
    [13, 52, 'over50'],
    [21, 84, 'over50'],
    [25, 100, 'over50'],
  ])('gives a raw sum of %i as %i', (sum, value, outcome) => {
    expect(readingOf(who5, raw(who5, sum, 5))).toMatchObject({
      value,
      outcome,
      range: { from: 0, to: 100 },
    });
  });

  it('asks in the order and with the options of the form', () => {
    expect(who5.items.map(({ id }) => id)).toEqual(['who5.1', 'who5.2', 'who5.3', 'who5.4', 'who5.5']);
    expect(who5.items[0]?.options.map(({ answer }) => answer)).toEqual(['5', '4', '3', '2', '1', '0']);
  });

  it('takes a change of 10 upwards as one that means something', () => {
    expect(who5.meaningfulChange).toMatchObject({ rule: 'wellbeing', by: 10, better: 'higher' });
  });
});

describe('ITQ', () => {
  const itqOf = (p: readonly number[], c: readonly number[]) =>
    Object.fromEntries([
      ...p.map((value, at): [string, number] => [`itq.p${at + 1}`, value]),
      ...c.map((value, at): [string, number] => [`itq.c${at + 1}`, value]),
    ]);
  const pattern = [2, 0, 2, 0, 2, 0, 2, 0, 0];
  const none = [0, 0, 0, 0, 0, 0, 0, 0, 0];

  it('is PTSD, complex PTSD alone, or neither', () => {
    expect(readingOf(itq, itqOf(pattern, none), 'pattern')).toMatchObject({ outcome: 'ptsd' });
    const complex = readingOf(itq, itqOf(pattern, pattern), 'pattern');
    expect(complex).toMatchObject({ outcome: 'complexPtsd' });
    expect(JSON.stringify(complex)).not.toContain('"ptsd"');
    expect(readingOf(itq, itqOf(none, none), 'pattern')).toMatchObject({ outcome: 'noPattern' });
    expect(readingOf(itq, itqOf(none, pattern), 'pattern')).toMatchObject({ outcome: 'noPattern' });
  });

  it('takes either item of each pair and any impairment, from 2 on', () => {
    const one = (at: number, value: number) => none.map((_, index) => (index === at ? value : 0));
    const plus = (...parts: readonly (readonly number[])[]) =>
      none.map((_, at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0));
    for (const re of [0, 1])
      for (const av of [2, 3])
        for (const th of [4, 5])
          for (const impaired of [6, 7, 8]) {
            const enough = plus(one(re, 2), one(av, 2), one(th, 2), one(impaired, 2));
            expect(readingOf(itq, itqOf(enough, none), 'pattern')).toMatchObject({ outcome: 'ptsd' });
            expect(readingOf(itq, itqOf(pattern, enough), 'pattern')).toMatchObject({
              outcome: 'complexPtsd',
            });
            for (const lacking of [re, av, th, impaired]) {
              const short = enough.map((value, at) => (at === lacking ? 1 : value));
              expect(readingOf(itq, itqOf(short, none), 'pattern')).toMatchObject({ outcome: 'noPattern' });
              expect(readingOf(itq, itqOf(pattern, short), 'pattern')).toMatchObject({ outcome: 'ptsd' });
            }
          }
  });

  it('adds up each part by itself', () => {
    const answers = itqOf([1, 2, 3, 4, 0, 1, 4, 4, 4], [4, 3, 2, 1, 0, 4, 4, 4, 4]);
    expect(readingOf(itq, answers, 'ptsdSum')).toMatchObject({ value: 11, range: { from: 0, to: 24 } });
    expect(readingOf(itq, answers, 'dsoSum')).toMatchObject({ value: 14, range: { from: 0, to: 24 } });
  });
});

describe('PCL-5', () => {
  it('is 80 when all are 4', () => {
    expect(readingOf(pcl5, allAnswered(pcl5, '4'), 'total')).toMatchObject({
      value: 80,
      range: { from: 0, to: 80 },
      outcome: 'reached',
      threshold: 31,
    });
  });

  it.each([31, 32, 33])('counts from the chosen threshold of %i on, and shows it', (threshold) => {
    for (const [sum, outcome] of [
      [threshold - 1, 'under'],
      [threshold, 'reached'],
      [threshold + 1, 'reached'],
    ] as const)
      expect(readingOf(pcl5, raw(pcl5, sum, 4), 'total', { threshold })).toMatchObject({
        value: sum,
        outcome,
        threshold,
      });
  });

  it('offers no other threshold, and leaves the pattern alone', () => {
    for (const threshold of [30, 34])
      expect(readingOf(pcl5, allAnswered(pcl5, '4'), 'total', { threshold })).toMatchObject({
        state: 'refused',
        why: 'thresholdNotOffered',
      });
    expect(readingOf(pcl5, allAnswered(pcl5, '4'), 'provisional', { threshold: 30 })).toMatchObject({
      outcome: 'provisional',
    });
  });

  it('needs one B, one C, two D and two E at 2 or more, whichever they are', () => {
    const [b, c, d, e] = [
      [1, 2, 3, 4, 5],
      [6, 7],
      [8, 9, 10, 11, 12, 13, 14],
      [15, 16, 17, 18, 19, 20],
    ];
    const at2 = (numbers: readonly number[]) =>
      inOrder(
        pcl5,
        pcl5.items.map((_, index) => (numbers.includes(index + 1) ? 2 : 1)),
      );
    const outcome = (numbers: readonly number[]) => readingOf(pcl5, at2(numbers), 'provisional');
    for (const one of b ?? [])
      for (const two of c ?? []) {
        expect(outcome([one, two, 8, 14, 15, 20])).toMatchObject({ outcome: 'provisional' });
        expect(outcome([one, 8, 14, 15, 20])).toMatchObject({ outcome: 'noPattern' });
        expect(outcome([two, 8, 14, 15, 20])).toMatchObject({ outcome: 'noPattern' });
      }
    for (const three of d ?? [])
      expect(outcome([1, 6, three, 15, 16])).toMatchObject({ outcome: 'noPattern' });
    for (const four of e ?? []) expect(outcome([1, 6, 8, 9, four])).toMatchObject({ outcome: 'noPattern' });
  });
});
