import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEntryId } from '../../../src/entries/ids.ts';
import { odaraLines, scaleOf, type ResultMap } from '../../../src/model/local/resultMaps.ts';
import { dangerUnweightedFrom, dangerWeightedFrom, resultTools } from '../../../src/model/resultScales.ts';
import { riskFactorIds } from '../../../src/model/riskFactors.ts';
import { answerStates, riskLevels } from '../../../src/model/vocabulary.ts';
import type { InstrumentResultFacts } from '../../../src/rules/facts.ts';
import { bindingGivens } from '../../../src/rules/bindingGivens.ts';
import { boundResults, floorOfOutcome } from '../../../src/rules/instrumentFloor.ts';
import { floorsSigned } from '../../../src/rules/signedFloors.ts';
import { isLower, lowestLevelAlone, neverUnder } from '../../../src/rules/riskRules.ts';
import { aMonday } from '../../support/aCase.ts';

const a = (
  tool: InstrumentResultFacts['tool'],
  more: Partial<InstrumentResultFacts> = {},
): InstrumentResultFacts => ({
  entry: asEntryId('result-1'),
  tool,
  name: '',
  doneOn: aMonday,
  word: null,
  score: null,
  text: '',
  ...more,
});
const map = (of: ResultMap['of'], levels: ResultMap['levels'], more: Partial<ResultMap> = {}): ResultMap => ({
  of,
  name: '',
  levels,
  onlyRaises: false,
  source: 'Made up for this test',
  threshold: null,
  ...more,
});
const level = (result: InstrumentResultFacts, ...maps: readonly ResultMap[]) =>
  boundResults([result], maps).map((one) => one.level)[0];

describe('what an instrument says is read in its own words', () => {
  it('a graver word binds at least what a milder one does', () => {
    const sara = map('saraV3', { low: 'elevated' });
    for (const word of ['low', 'moderate', 'high'])
      expect(level(a('saraV3', { word }), sara)).toBe('elevated');
    expect(level(a('saraV3', { word: 'low' }), map('saraV3', { high: 'high' }))).toBeUndefined();
    expect(level(a('saraV3'), sara)).toBeUndefined();
  });
  it('Danger Assessment: each version by its own numbers, never by the other’s', () => {
    const weighted = map('dangerAssessmentWeighted', { severe: 'high', extreme: 'imminent' });
    const unweighted = map('dangerAssessmentUnweighted', { great: 'high', veryGrave: 'imminent' });
    const both = [weighted, unweighted];
    const of = (tool: 'dangerAssessmentWeighted' | 'dangerAssessmentUnweighted', score: string) =>
      level(a(tool, { score }), ...both);
    expect(['7', '13', '14', '17', '18', '37'].map((score) => of('dangerAssessmentWeighted', score))).toEqual(
      [undefined, undefined, 'high', 'high', 'imminent', 'imminent'],
    );
    expect(['3', '4', '7', '8', '20'].map((score) => of('dangerAssessmentUnweighted', score))).toEqual([
      undefined,
      'high',
      'high',
      'imminent',
      'imminent',
    ]);
    // A map for the one says nothing of the other.
    expect(level(a('dangerAssessmentUnweighted', { score: '20' }), weighted)).toBeUndefined();
    expect(level(a('dangerAssessmentWeighted', { word: 'variable', score: '18' }), weighted)).toBe(
      'imminent',
    );
    expect(level(a('dangerAssessmentWeighted', { word: 'extreme', score: '1' }), weighted)).toBe('imminent');
    expect(dangerWeightedFrom.map(([, from]) => from)).toEqual([0, 8, 14, 18]);
    expect(dangerUnweightedFrom.map(([, from]) => from)).toEqual([0, 4, 8]);
  });
  it('DASH: a judgement or an escalation alone is enough, and the threshold is a local one', () => {
    const dash = map(
      'dash',
      { threshold: 'high', judgement: 'high', escalation: 'imminent' },
      { threshold: 14 },
    );
    for (const word of ['threshold', 'judgement']) expect(level(a('dash', { word }), dash)).toBe('high');
    expect(level(a('dash', { word: 'escalation' }), dash)).toBe('imminent');
    expect(level(a('dash', { word: 'notReferred', score: '13' }), dash)).toBeUndefined();
    expect(level(a('dash', { word: 'notReferred', score: '14' }), dash)).toBe('high');
    expect(
      level(a('dash', { word: 'notReferred', score: '14' }), { ...dash, threshold: 17 }),
    ).toBeUndefined();
    expect(
      level(a('dash', { word: 'notReferred', score: '14' }), { ...dash, threshold: null }),
    ).toBeUndefined();
  });
  it('ODARA: by the lines of its table', () => {
    const odara = map('odara', { '3': 'elevated', '5': 'high', '7': 'imminent' });
    const of = (word: string) => level(a('odara', { word }), odara);
    expect(['0', '2', '3', '4', '5', '6', '7', '13'].map(of)).toEqual([
      undefined,
      undefined,
      'elevated',
      'elevated',
      'high',
      'high',
      'imminent',
      'imminent',
    ]);
    expect(of('mange')).toBeUndefined();
    expect(odaraLines).toHaveLength(7);
  });
  it('an instrument without a scale here: by its own words, however they are typed', () => {
    const police = map('police', { Rød: 'high', 'Gul ': 'elevated' });
    expect(level(a('police', { text: ' rød' }), police)).toBe('high');
    expect(level(a('police', { text: 'gul' }), police)).toBe('elevated');
    expect(level(a('police', { text: 'grøn' }), police)).toBeUndefined();
    expect(level(a('police'), police)).toBeUndefined();
  });
  it('one that is not on the list: by its name too', () => {
    const schemeA = map('other', { gul: 'high' }, { name: 'Skema A' });
    expect(level(a('other', { name: 'skema a', text: 'Gul' }), schemeA)).toBe('high');
    expect(level(a('other', { name: 'Skema B', text: 'Gul' }), schemeA)).toBeUndefined();
  });
});

describe('an instrument that is answered here', () => {
  const pack = { id: 'made-up', onlyRaises: false, levels: { of: { grave: 'elevated' } } } as const;
  const local = map('pack.made-up', { grave: 'high', some: 'elevated' });
  it('binds by its own map or by the municipality’s, whichever is higher', () => {
    expect(floorOfOutcome(pack, 'grave')).toEqual({ level: 'elevated', onlyRaises: false });
    expect(floorOfOutcome(pack, 'grave', [local])).toEqual({ level: 'high', onlyRaises: false });
    expect(floorOfOutcome(pack, 'some', [local])).toEqual({ level: 'elevated', onlyRaises: false });
    expect(floorOfOutcome(pack, 'some')).toBeNull();
    expect(floorOfOutcome({ id: 'made-up', onlyRaises: false }, 'grave')).toBeNull();
    expect(floorOfOutcome({ ...pack, id: 'another' }, 'some', [local])).toBeNull();
  });
  it('stands by its own map where the municipality’s names other outcomes', () => {
    const others = [map('pack.made-up', { some: 'imminent' }), map('pack.another', { grave: 'imminent' })];
    expect(floorOfOutcome(pack, 'grave', others)).toEqual({ level: 'elevated', onlyRaises: false });
  });
  it('a map cannot lower what the pack says, nor open a way under it', () => {
    const lower = map('pack.made-up', { grave: 'present' });
    expect(floorOfOutcome({ ...pack, onlyRaises: true }, 'grave', [lower])).toEqual({
      level: 'elevated',
      onlyRaises: true,
    });
    expect(floorOfOutcome(pack, 'grave', [{ ...local, onlyRaises: true }])?.onlyRaises).toBe(true);
  });
});

describe('what an evaluation was signed under', () => {
  it('is what stands in it, and nothing where nothing stands', () => {
    expect(floorsSigned({})).toEqual([]);
    expect(floorsSigned({ boundLevel: 'high' })).toEqual([{ level: 'high', onlyRaises: false }]);
    expect(floorsSigned({ neverUnder: 'high' })).toEqual([{ level: 'high', onlyRaises: true }]);
  });
});

describe('what an evaluation is opened with', () => {
  const sara = a('saraV3', { word: 'high' });
  const odara = a('odara', { entry: asEntryId('result-2'), word: '7' });
  const maps = [map('saraV3', { high: 'elevated' }, { onlyRaises: true }), map('odara', { '7': 'high' })];
  const of = (version: string | null, ...instrumentResults: readonly InstrumentResultFacts[]) =>
    bindingGivens({ instrumentResults }, { version, maps });
  it('is the highest level of the maps, which results, and under what nobody goes', () => {
    expect(of('setting-1', sara, odara)).toEqual({
      boundLevel: 'high',
      neverUnder: 'elevated',
      boundBy: 'result-1 result-2',
      mapVersion: 'setting-1',
    });
    expect(Object.keys(of('setting-1', odara))).toEqual(['boundLevel', 'boundBy', 'mapVersion']);
  });
  it('is nothing where no map names what was said, or nobody signed one', () => {
    expect(of('setting-1', a('saraV3', { word: 'low' }))).toEqual({});
    expect(of('setting-1')).toEqual({});
    expect(of(null, sara)).toEqual({});
  });
});

const anyLevel = fc.constantFrom(...riskLevels);
const wordsOf = (tool: string): readonly string[] => scaleOf(tool) ?? ['gul', 'roed', 'sort'];
const anyMap = fc.constantFrom(...resultTools).chain((of) =>
  fc.record({
    of: fc.constant(of),
    name: fc.constant(''),
    levels: fc.dictionary(fc.constantFrom(...wordsOf(of)), anyLevel),
    onlyRaises: fc.boolean(),
    source: fc.constant('x'),
    threshold: fc.option(fc.integer({ min: 1, max: 40 })),
  }),
);
const anyResult = fc.constantFrom(...resultTools).chain((tool) =>
  fc
    .record({
      word: fc.option(tool === 'odara' ? fc.nat(13).map(String) : fc.constantFrom(...wordsOf(tool))),
      score: fc.option(fc.nat(40).map(String)),
      text: fc.constantFrom('', 'Gul', 'Rød', 'noget andet'),
    })
    .map((said) => a(tool, said)),
);
const anyAnswers = fc.dictionary(
  fc.constantFrom(...riskFactorIds.map((id) => `factor.${id}`)),
  fc.constantFrom(...answerStates),
);

describe('a map raises and never lowers', () => {
  it('whatever the answers, the results and the maps are', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.array(anyResult, { maxLength: 4 }),
        fc.array(anyMap, { maxLength: 4 }),
        (answers, results, maps) => {
          const floors = boundResults(results, maps);
          const alone = lowestLevelAlone(answers as never);
          const bound = lowestLevelAlone(answers as never, floors);
          expect(isLower(bound, alone)).toBe(false);
          for (const floor of floors) expect(isLower(bound, floor.level)).toBe(false);
          expect(isLower(bound, neverUnder(floors))).toBe(false);
        },
      ),
    );
  });
  it('one more map, one more result, or a graver word never takes anything away', () => {
    fc.assert(
      fc.property(
        fc.array(anyResult, { maxLength: 4 }),
        fc.array(anyMap, { maxLength: 4 }),
        anyResult,
        anyMap,
        (results, maps, one, more) => {
          const before = lowestLevelAlone({}, boundResults(results, maps));
          expect(isLower(lowestLevelAlone({}, boundResults([...results, one], maps)), before)).toBe(false);
          expect(isLower(lowestLevelAlone({}, boundResults(results, [...maps, more])), before)).toBe(false);
        },
      ),
    );
  });
});
