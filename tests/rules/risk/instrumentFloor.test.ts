import { describe, expect, it } from 'vitest';
import type { StepDefinition } from '../../../src/model/define.ts';
import type { ResultMap } from '../../../src/model/local/resultMaps.ts';
import type { CaseFacts } from '../../../src/rules/facts.ts';
import { bindingGivens } from '../../../src/rules/bindingGivens.ts';
import { instrumentResult } from '../../../src/model/steps/instrumentResult.ts';
import { doorOf } from '../../../src/rules/doors/doors.ts';
import { shippedSettings } from '../../../src/rules/localSettings.ts';
import { boundResults } from '../../../src/rules/instrumentFloor.ts';
import { holdsWhilePending, lowestLevelAlone, neverUnder } from '../../../src/rules/riskRules.ts';
import { aCase, aMoment } from '../../support/aCase.ts';

/** A made-up map: the product ships none. */
const made: ResultMap = {
  of: 'saraV3',
  name: '',
  levels: { moderate: 'elevated', high: 'high' },
  onlyRaises: false,
  source: 'Made up for this test',
  threshold: null,
};
const raising: ResultMap = { ...made, onlyRaises: true };
const record = { tool: 'saraV3', doneOn: '2026-11-01', doneBy: 'CD', trained: 'yes' } as const;
const told = aCase().told();
const highResult = told.signs('instrumentResult', { ...record, priority: 'high' });
const facts = highResult.stands().facts;
const moment = (maps?: readonly ResultMap[]) => ({
  ...aMoment(told.today),
  ...(maps === undefined ? {} : { maps }),
});

const asked = { 'factor.stalking': 'no', safety: '6' } as const;
/** An evaluation as it is signed: with what the maps bound when it was opened. */
const bodyUnder = (
  maps: readonly ResultMap[],
  level: 'elevated' | 'high',
  more: { lowLevelReason?: string } = {},
  of: CaseFacts = facts,
) => {
  const { boundBy, ...givens } = bindingGivens(of, { version: 'setting-1', maps });
  const bound = boundBy === undefined ? {} : { ...givens, boundBy: boundBy.split(' ') };
  return told.evaluationBody(level, { ...asked, ...more, ...bound } as object);
};
const says = (
  maps: readonly ResultMap[],
  level: 'elevated' | 'high',
  more: { lowLevelReason?: string } = {},
) => doorOf('riskEvaluation')(facts, bodyUnder(maps, level, more), moment(maps)).map(({ code }) => code);
const reason = { lowLevelReason: 'Flyttet langt væk' };

describe('a result of another instrument', () => {
  it('binds no level as shipped, whatever it says', () => {
    expect(shippedSettings.maps).toEqual({ version: null, maps: [] });
    expect(facts.instrumentResults).toMatchObject([{ tool: 'saraV3', word: 'high', text: '' }]);
    expect(boundResults(facts.instrumentResults)).toEqual([]);
    expect(bindingGivens(facts, shippedSettings.maps)).toEqual({});
    expect(says([], 'elevated')).toEqual([]);
    expect(doorOf('riskEvaluation')(facts, bodyUnder([], 'elevated'), moment())).toEqual([]);
  });

  it('binds only where a map names its word', () => {
    const binds = (body: object, maps: readonly ResultMap[] = [made]) =>
      boundResults(
        told.signs('instrumentResult', { ...record, ...body } as never).stands().facts.instrumentResults,
        maps,
      ).map(({ level, onlyRaises }) => [level, onlyRaises]);
    expect(binds({ priority: 'high' })).toEqual([['high', false]]);
    expect(binds({ priority: 'high' }, [raising])).toEqual([['high', true]]);
    // A name beside an instrument that is known tells nothing apart.
    expect(binds({ priority: 'high' }, [{ ...made, name: 'Vores egen' }])).toEqual([['high', false]]);
    expect(binds({ priority: 'low' })).toEqual([]);
    expect(binds({ result: 'high' })).toEqual([]);
    expect(binds({ tool: 'bSafer', priority: 'high' })).toEqual([]);
  });

  it('asks for a reason and a second person under a level it binds, and nothing above', () => {
    expect(says([made], 'elevated')).toEqual(['lowLevelNeedsReason']);
    expect(says([made], 'elevated', reason)).toEqual([]);
    expect(says([made], 'high')).toEqual([]);
  });

  it('stands in the evaluation: one that was opened before the map is opened again', () => {
    const before = { ...bodyUnder([], 'elevated', reason) };
    expect(doorOf('riskEvaluation')(facts, before, moment([made])).map(({ code }) => code)).toEqual([
      'lowLevelNeedsReason',
    ]);
    expect(doorOf('riskEvaluation')(facts, bodyUnder([], 'high'), moment([made]))).toEqual([]);
  });

  it('is never gone under where the instrument may only be raised', () => {
    expect(says([raising], 'elevated', reason)).toEqual(['instrumentOnlyRaises']);
    expect(says([raising], 'high')).toEqual([]);
    const low = bodyUnder([raising], 'elevated', reason);
    expect(doorOf('riskEvaluation')(facts, low, moment([raising]))).toEqual([
      { code: 'instrumentOnlyRaises', field: 'level' },
    ]);
  });

  it('holds its level until a second person agrees, and beyond that where it may only be raised', () => {
    for (const map of [made, raising]) {
      const waits = highResult.signs('riskEvaluation', bodyUnder([map], 'elevated', reason));
      expect(waits.stands().facts.risk).toMatchObject({
        level: 'elevated',
        holds: 'high',
        second: 'pending',
      });
      const evaluation = waits.newest('riskEvaluation');
      const agreed = waits.signs('secondPerson', { evaluation, agrees: 'yes' }, { by: 'bo' });
      const holds = map.onlyRaises ? 'high' : 'elevated';
      expect(agreed.stands().facts.risk).toMatchObject({ holds, second: 'agreed' });
    }
  });

  it('of a later map changes nothing that is signed', () => {
    const before = highResult.signs('riskEvaluation', bodyUnder([], 'elevated'));
    expect(before.stands().facts.risk).toMatchObject({ holds: 'elevated', second: 'notNeeded' });
  });

  it('counts upwards only: a low word lowers nothing', () => {
    const floors = [{ level: 'present', onlyRaises: true }] as const;
    expect(lowestLevelAlone({ 'factor.weapon': 'yes' }, floors)).toBe('high');
    expect(holdsWhilePending({ 'factor.weapon': 'yes', level: 'elevated' }, floors)).toBe('high');
    expect(neverUnder(floors)).toBe('present');
  });

  it('stands until the same instrument is used again', () => {
    const twice = told
      .signs('instrumentResult', { ...record, priority: 'high' })
      .signs('instrumentResult', { ...record, tool: 'odara', odara: '7' })
      .signs('instrumentResult', { ...record, priority: 'moderate' });
    const { instrumentResults } = twice.stands().facts;
    expect(instrumentResults.map(({ tool }) => tool)).toEqual(['odara', 'saraV3']);
    expect(instrumentResults.at(-1)?.entry).toBe(twice.newest('instrumentResult'));
  });

  it('gives way to the one done last, not to the one written down last', () => {
    const later = told.signs('instrumentResult', { ...record, doneOn: '2026-11-01', priority: 'high' });
    const older = later.signs('instrumentResult', { ...record, doneOn: '2026-09-01', priority: 'low' });
    expect(older.stands().facts.instrumentResults).toEqual(later.stands().facts.instrumentResults);
    const sameDay = later.signs('instrumentResult', { ...record, priority: 'moderate' });
    expect(sameDay.stands().facts.instrumentResults.map(({ entry }) => entry)).toEqual([
      sameDay.newest('instrumentResult'),
    ]);
  });

  it('stands beside another one of the list that is called something else', () => {
    const other = (instrument: string) => ({ ...record, tool: 'other', instrument, result: 'Gul' }) as const;
    const three = told
      .signs('instrumentResult', other('Skema A'))
      .signs('instrumentResult', other('Skema B'))
      .signs('instrumentResult', other(' skema a'));
    expect(three.stands().facts.instrumentResults.map(({ name }) => name)).toEqual(['Skema B', 'skema a']);
  });

  it('keeps its free texts from the one who must not read them, like the measures', () => {
    const step: StepDefinition = instrumentResult;
    const fields = step.topics.flatMap((topic) => topic.fields);
    const texts = fields.filter(({ kind }) => kind === 'longText');
    expect(texts.map(({ id, protected: kept }) => [id, kept])).toEqual([
      ['result', true],
      ['note', true],
      ['scenarios', true],
      ['measures', true],
    ]);
  });

  it('is not signed empty, nor nameless', () => {
    expect(told.door('instrumentResult', record)).toEqual(['answerIncomplete']);
    expect(told.door('instrumentResult', { ...record, priority: 'low' })).toEqual([]);
    expect(told.door('instrumentResult', { ...record, tool: 'other', result: 'Gul' })).toEqual([
      'answerIncomplete',
    ]);
  });
});
