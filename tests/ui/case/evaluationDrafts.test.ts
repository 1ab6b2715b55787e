import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/entries/draft.ts';
import type { StreamContents } from '../../../src/flow/ports.ts';
import type { ResultMap } from '../../../src/model/local/resultMaps.ts';
import { riskEvaluation } from '../../../src/model/steps/riskEvaluation.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { visibleFields } from '../../../src/rules/visibleQuestions.ts';
import { openedAsEvaluation } from '../../../src/ui/case/evaluationDrafts.ts';
import { fillStep } from '../../model/wayOn/fillStep.ts';
import { aCase } from '../../support/aCase.ts';

const sara: ResultMap = {
  of: 'saraV3',
  name: '',
  levels: { high: 'high' },
  onlyRaises: false,
  source: 'Made up for this test',
  threshold: null,
};
const withResult = aCase().told().signs('instrumentResult', {
  tool: 'saraV3',
  doneOn: '2026-11-01',
  doneBy: 'CD',
  trained: 'yes',
  priority: 'high',
});
const { today, entries } = withResult;
const contents = { entries } as unknown as StreamContents;
const opened = (maps: readonly ResultMap[], givens: Readonly<Record<string, string>> = {}) => {
  const draft = { id: 'd1', values: {}, info: { givens } } as unknown as Draft;
  const version = maps.length === 0 ? null : 'setting-1';
  return openedAsEvaluation(draft, contents, { today, settings: { maps: { version, maps } } }).info.givens;
};
const bound = {
  boundLevel: 'high',
  boundBy: withResult.newest('instrumentResult') as string,
  mapVersion: 'setting-1',
};

describe('a draft of an evaluation', () => {
  it('is opened with what the maps of today make of the results, and with nothing of yesterday', () => {
    expect(opened([sara])).toEqual(bound);
    expect(opened([], { ...bound, neverUnder: 'high' })).toEqual({});
    expect(opened([{ ...sara, onlyRaises: true }], { another: 'x' })).toEqual({
      another: 'x',
      ...bound,
      neverUnder: 'high',
    });
  });

  it('asks for the reason at a level under the mapped one, and not at it or above', () => {
    const asks = (level: string, givens: Readonly<Record<string, string>>) =>
      visibleFields(riskEvaluation, { level }, givens).some(({ path }) => path === 'lowLevelReason');
    const givens = opened([sara]);
    expect(['present', 'elevated', 'high', 'imminent'].map((level) => asks(level, givens))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['present', 'elevated'].map((level) => asks(level, opened([])))).toEqual([false, false]);
  });

  it('is signed with what bound it', () => {
    const values = {
      ...fillStep(riskEvaluation, 0, 'required'),
      level: 'elevated',
      lowLevelReason: 'Flyttet',
    };
    const body = (givens: Readonly<Record<string, string>>) => {
      const checked = checkForSigning(riskEvaluation, values, givens, today);
      return checked.ok ? checked.bodies[0]?.body : checked.problems;
    };
    expect(body(opened([sara]))).toMatchObject({
      level: 'elevated',
      lowLevelReason: 'Flyttet',
      boundLevel: 'high',
      boundBy: [bound.boundBy],
      mapVersion: 'setting-1',
    });
    expect(Object.keys(body(opened([])) ?? {})).not.toContain('boundLevel');
  });
});
