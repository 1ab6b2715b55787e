import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskHistory } from '../../src/flow/riskHistory.ts';
import { riskTimeline } from '../../src/flow/riskTimeline.ts';
import { riskLevels } from '../../src/model/vocabulary.ts';
import { factorChanges, factorsAlike } from '../../src/rules/riskChanges.ts';
import { aCase } from '../support/aCase.ts';

const lowered = { 'factor.ownFear': 'yes', lowLevelReason: 'Flyttet langt væk' } as const;
const story = aCase()
  .told()
  .evaluated('elevated', { safety: '7', nextOn: '2026-11-20' })
  .daysLater(4)
  .signs('caseEvent', { event: 'plannedJourney', onDay: '2026-11-06', plannedFor: '2026-12-11' })
  .signs('instrumentResult', {
    tool: 'dash',
    dash: 'threshold',
    score: '15',
    doneOn: '2026-11-05',
    doneBy: 'CD',
    trained: 'yes',
  })
  .daysLater(6)
  .evaluated('present', { ...lowered, safety: '2', nextOn: '2026-11-30' })
  .daysLater(1);

describe('the history of the risk', () => {
  it('keeps each evaluation as it was signed, and says what holds', () => {
    const { evaluations } = riskHistory(story.entries);
    expect(evaluations.map(({ body, holds, second }) => [body.level, holds, second])).toEqual([
      ['elevated', 'elevated', 'notNeeded'],
      ['present', 'elevated', 'pending'],
    ]);
  });

  it('follows the second person, and moves no earlier evaluation', () => {
    const evaluation = story.newest('riskEvaluation');
    const agreed = story.signs('secondPerson', { evaluation, agrees: 'yes' }, { by: 'bo' });
    expect(riskHistory(agreed.entries).evaluations.map(({ holds, second }) => [holds, second])).toEqual([
      ['elevated', 'notNeeded'],
      ['present', 'agreed'],
    ]);
  });

  it('is the same however the entries came', () => {
    const expected = riskHistory(story.entries);
    fc.assert(
      fc.property(fc.shuffledSubarray([...story.entries], { minLength: story.entries.length }), (mixed) => {
        expect(riskHistory(mixed)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('reads two hundred entries at once', () => {
    let long = aCase().told();
    for (let each = 0; each < 100; each += 1)
      long = long
        .evaluated(riskLevels[each % riskLevels.length] ?? 'high', { nextOn: '2026-11-03' })
        .signs('caseEvent', { event: 'escalation', onDay: '2026-11-02' });
    const from = performance.now();
    const timeline = riskTimeline(riskHistory(long.entries), long.today);
    expect(timeline.levels).toHaveLength(100);
    // Some milliseconds on a quiet machine; this only must not grow out of hand.
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

describe('the picture over time', () => {
  const timeline = riskTimeline(riskHistory(story.entries), story.today);

  it('draws no level beyond today, and marks where its date had passed', () => {
    expect(timeline.levels.map(({ from, to, dueOn }) => [from, to, dueOn])).toEqual([
      ['2026-11-02', '2026-11-12', '2026-11-06'],
      ['2026-11-12', '2026-11-13', '2026-11-30'],
    ]);
    const late = riskTimeline(riskHistory(story.entries), story.daysLater(30).today);
    expect(late.levels.at(-1)).toMatchObject({ to: '2026-12-13', dueOn: '2026-11-30' });
  });

  it('ends the days a level was in date at the first event after it, whenever that happened', () => {
    const judged = aCase().told().evaluated('high', { nextOn: '2026-11-09' }).daysLater(2);
    const dueOn = ({ entries, today }: typeof judged) =>
      riskTimeline(riskHistory(entries), today).levels.map((level) => level.dueOn);
    expect(dueOn(judged)).toEqual(['2026-11-09']);
    const noted = judged.signs('caseEvent', { event: 'escalation', onDay: '2026-10-30' });
    expect(dueOn(noted.daysLater(1))).toEqual(['2026-11-04']);
    const twice = noted.daysLater(1).signs('caseEvent', { event: 'stalking', onDay: '2026-11-05' });
    expect(dueOn(twice.evaluated('high', { nextOn: '2026-11-12' }))).toEqual(['2026-11-04', '2026-11-12']);
  });

  it('shows beside what holds the level that waits for a colleague', () => {
    expect(timeline.levels.map(({ holds, chosen }) => [holds, chosen])).toEqual([
      ['elevated', null],
      ['elevated', 'present'],
    ]);
  });

  it('joins no safety answers, and puts events, results and planned days where they belong', () => {
    expect(timeline.safety.map(({ answer }) => answer)).toEqual(['7', '2']);
    expect(timeline.marks.map(({ kind, on }) => [kind, on])).toEqual([
      ['result', '2026-11-05'],
      ['event', '2026-11-06'],
      ['planned', '2026-11-30'],
      ['planned', '2026-12-11'],
    ]);
    expect([timeline.first, timeline.last]).toEqual(['2026-11-02', '2026-12-11']);
  });
});

describe('what changed', () => {
  it('tells not known, not asked and no answer apart, and compares nothing else', () => {
    const before = { 'factor.weapon': 'notKnown', 'factor.stalking': 'yes', 'factor.work': 'no' } as const;
    const after = { 'factor.weapon': 'notAsked', 'factor.stalking': 'yes', level: 'high' } as const;
    expect(factorChanges(before, after)).toEqual([
      { factor: 'weapon', before: 'notKnown', after: 'notAsked' },
      { factor: 'work', before: 'no', after: undefined },
    ]);
    expect(factorsAlike(before, after)).toEqual([{ factor: 'stalking', answer: 'yes' }]);
  });
});
