import { describe, expect, it } from 'vitest';
import { asEntryId, asLocalDate } from '../../../src/entries/ids.ts';
import type { InstrumentResultFacts } from '../../../src/rules/instrumentResultFacts.ts';
import { wordsSaid } from '../../../src/rules/wordsSaid.ts';

const says = (result: Partial<InstrumentResultFacts>, threshold: number | null = null) =>
  wordsSaid(
    {
      entry: asEntryId('result'),
      tool: 'other',
      name: '',
      doneOn: asLocalDate('2026-11-01'),
      word: null,
      score: null,
      text: '',
      ...result,
    },
    threshold,
  );

describe('the words a result says', () => {
  it('are its own where there is no scale here, and none where nothing stands', () => {
    expect(says({ text: 'Rødt' })).toEqual(['Rødt']);
    expect(says({ text: '' })).toEqual([]);
  });

  it('are the chosen one, or none', () => {
    expect(says({ tool: 'saraV3', word: 'high', score: '12' })).toEqual(['high']);
    expect(says({ tool: 'saraV3' })).toEqual([]);
  });

  it('are the chosen one and the one the points stand for, each version by its own numbers', () => {
    const weighted = (score: string | null) => says({ tool: 'dangerAssessmentWeighted', score });
    expect([weighted('7'), weighted('8'), weighted('18')]).toEqual([
      ['variable'],
      ['increased'],
      ['extreme'],
    ]);
    expect(weighted(null)).toEqual([]);
    expect(says({ tool: 'dangerAssessmentUnweighted', word: 'great', score: '8' })).toEqual([
      'great',
      'veryGrave',
    ]);
  });

  it('take only a whole number for points, also with blanks around it', () => {
    const points = (score: string) => says({ tool: 'dangerAssessmentWeighted', score });
    expect(points(' 18 ')).toEqual(['extreme']);
    for (const odd of ['18 point', 'ca. 18', '1800', '18,5', '-18', '']) expect(points(odd)).toEqual([]);
  });

  it('are for DASH the threshold as well, from the number the office has chosen', () => {
    const dash = (score: string | null, threshold: number | null) =>
      says({ tool: 'dash', word: 'judgement', score }, threshold);
    expect(dash('14', 14)).toEqual(['judgement', 'threshold']);
    expect(dash('13', 14)).toEqual(['judgement']);
    expect(dash('14', null)).toEqual(['judgement']);
    expect(dash(null, 0)).toEqual(['judgement']);
  });

  it('are for ODARA the line its score reaches', () => {
    expect(says({ tool: 'odara', word: '6' })).toEqual(['5']);
    expect(says({ tool: 'odara', word: '13' })).toEqual(['7']);
    expect(says({ tool: 'odara', word: null })).toEqual([]);
  });
});
