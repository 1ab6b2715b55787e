import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureBody } from '../../../src/entries/bodies/measure.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import type { MeasureMoment } from '../../../src/model/instruments/measureVocabulary.ts';
import type { Pack } from '../../../src/model/instruments/pack.ts';
import { packs } from '../../../src/model/instruments/packs.ts';
import { seriesOf } from '../../../src/rules/measures/measureSeries.ts';
import { isLowSafety, safetyPoints } from '../../../src/rules/measures/safetySeries.ts';
import { changeOf } from '../../../src/rules/measures/sinceStart.ts';

const body = (
  pack: Pack,
  answers: Record<string, string>,
  moment: MeasureMoment,
  goal?: string,
): MeasureBody => ({
  pack: pack.id,
  version: pack.version,
  moment,
  onDay: '2026-11-02',
  filledBy: 'staffWithCitizen',
  inPrivate: 'confirmed',
  answers,
  ...(goal === undefined ? {} : { goal }),
});
const who5 = (raw: readonly (number | string)[], moment: MeasureMoment) =>
  body(packs.who5, Object.fromEntries(packs.who5.items.map(({ id }, at) => [id, String(raw[at])])), moment);
const taken = (bodies: readonly MeasureBody[]) =>
  bodies.map((one, at) => ({
    id: `m${String(at)}`,
    onDay: asLocalDate(`2026-11-0${String(at + 2)}`),
    body: one,
  }));

describe('WHO-5 over time', () => {
  it('marks ten points or more against the start as a change that means something, and less as none', () => {
    const [series] = seriesOf(
      packs.who5,
      taken([
        who5([1, 1, 1, 1, 1], 'start'),
        who5([2, 2, 1, 1, 1], 'between'),
        who5([2, 2, 2, 1, 1], 'middle'),
        who5([0, 0, 0, 1, 1], 'end'),
      ]),
    );
    expect(series?.points.map(({ value, change }) => [value, change])).toEqual([
      [20, null],
      [28, 'alike'],
      [32, 'better'],
      [8, 'worse'],
    ]);
    expect(series?.range).toEqual({ from: 0, to: 100 });
  });

  it('has no number where an answer is missing, and compares nothing with it', () => {
    const [series] = seriesOf(
      packs.who5,
      taken([who5([5, 5, 5, 5, 'refused'], 'start'), who5([5, 5, 5, 5, 5], 'middle')]),
    );
    expect(series?.points.map(({ value, why, change }) => [value, why, change])).toEqual([
      [null, 'cannotScore', null],
      [100, null, null],
    ]);
  });

  it('begins anew with a new start', () => {
    const [series] = seriesOf(
      packs.who5,
      taken([
        who5([1, 1, 1, 1, 1], 'start'),
        who5([4, 4, 4, 4, 4], 'start'),
        who5([4, 4, 4, 4, 3], 'middle'),
      ]),
    );
    expect(series?.points.map(({ change }) => change)).toEqual([null, null, 'alike']);
  });

  it('is symmetric: what is better one way is worse the other, and nine is never a change', () => {
    const better = packs.who5.meaningfulChange;
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), (difference) => {
        const turned = { better: 'worse', worse: 'better', alike: 'alike' } as const;
        expect(changeOf(-difference, better)).toBe(turned[changeOf(difference, better)]);
        expect(changeOf(difference, better) === 'alike').toBe(Math.abs(difference) < 10);
      }),
    );
  });
});

describe('other series', () => {
  it('gives each goal its own, and each question on the talk its own', () => {
    const goals = seriesOf(
      packs.goal,
      taken([
        body(packs.goal, { 'goal.1': '2' }, 'start', 'Sove'),
        body(packs.goal, { 'goal.1': 'refused' }, 'start', 'Arbejde'),
        body(packs.goal, { 'goal.1': '6' }, 'middle', 'Sove'),
      ]),
    );
    expect(goals.map(({ goal, points }) => [goal, points.map(({ value, why }) => value ?? why)])).toEqual([
      ['Sove', [2, 6]],
      ['Arbejde', ['refusedToAnswer']],
    ]);
    const talk = seriesOf(
      packs.conversation,
      taken([body(packs.conversation, { 'conversation.1': '3' }, 'start')]),
    );
    expect(talk).toHaveLength(4);
  });

  it('is a word where the manual gives a word: never both patterns of ITQ', () => {
    const answers = Object.fromEntries(packs.itq.items.map(({ id }) => [id, '2']));
    const found = seriesOf(packs.itq, taken([body(packs.itq, answers, 'start')]));
    expect(found.find(({ range }) => range === null)?.points[0]).toMatchObject({
      value: null,
      outcome: 'complexPtsd',
    });
  });
});

describe('the safety question over time', () => {
  it('comes from all work that asked it, in the order of the days, and keeps refused from not asked', () => {
    const points = safetyPoints(taken([body(packs.safety, { 'safety.1': '3' }, 'start')]), [
      { id: 'r1', onDay: asLocalDate('2026-11-01'), kind: 'riskEvaluation', answer: 'refused' },
      { id: 'r2', onDay: asLocalDate('2026-11-09'), kind: 'riskEvaluation', answer: '8' },
      { id: 'r3', onDay: asLocalDate('2026-11-10'), kind: 'riskEvaluation', answer: 'notAsked' },
    ]);
    expect(points.map(({ value, why, from }) => [value ?? why, from])).toEqual([
      ['refusedToAnswer', 'riskEvaluation'],
      [3, 'measure'],
      [8, 'riskEvaluation'],
      ['notAsked', 'riskEvaluation'],
    ]);
    expect(points.map(isLowSafety)).toEqual([false, true, false, false]);
  });
});
