import { describe, expect, it } from 'vitest';
import { asEntryId } from '../../../src/entries/ids.ts';
import type { StepDefinition } from '../../../src/model/define.ts';
import { resultMaps, type ResultMap } from '../../../src/model/resultScales.ts';
import type { CaseFacts } from '../../../src/rules/facts.ts';
import { instrumentResult } from '../../../src/model/steps/instrumentResult.ts';
import { doorOf } from '../../../src/rules/doors/doors.ts';
import { floorOf, type InstrumentFloor } from '../../../src/rules/instrumentFloor.ts';
import { holdsWhilePending, lowestLevelAlone, neverUnder } from '../../../src/rules/riskRules.ts';
import { learn } from '../../../src/flow/takeIn.ts';
import { aCase, signed } from '../../support/aCase.ts';
import type { Entry } from '../../../src/entries/entry.ts';

/** A made-up map: the product ships none. */
const made: ResultMap = {
  tool: 'saraV3',
  levels: { moderate: 'elevated', high: 'high' },
  onlyRaises: false,
  source: { work: 'resultScales', place: 'made up for this test' },
};
const record = { tool: 'saraV3', doneOn: '2026-11-01', doneBy: 'CD', trained: 'yes' } as const;
const told = aCase().told();
const signer = { person: 'anna', roles: ['keyStaff'], competences: [{ id: 'riskEvaluation', until: null }] };
const moment = { today: told.today, signer } as unknown as Parameters<ReturnType<typeof doorOf>>[2];

const boundTo = (...floors: readonly InstrumentFloor[]): CaseFacts => ({
  ...told.stands().facts,
  instrumentResults: floors.map((binds, at) => ({
    entry: asEntryId(`result-${String(at)}`),
    tool: 'saraV3',
    name: '',
    doneOn: told.today,
    binds,
  })),
});
const asked = { 'factor.stalking': 'no', safety: '6' } as const;
const says = (facts: CaseFacts, level: 'elevated' | 'high', more: { lowLevelReason?: string } = {}) =>
  doorOf('riskEvaluation')(facts, told.evaluationBody(level, { ...asked, ...more }), moment).map(
    ({ code }) => code,
  );

describe('a result of another instrument', () => {
  it('binds no level as shipped, whatever it says', () => {
    expect(resultMaps).toEqual([]);
    expect(floorOf({ ...record, priority: 'high' })).toBeNull();
    const signedResult = told.signs('instrumentResult', { ...record, priority: 'high' });
    expect(signedResult.stands().facts.instrumentResults).toMatchObject([{ tool: 'saraV3', binds: null }]);
    expect(says(signedResult.stands().facts, 'elevated')).toEqual([]);
  });

  it('binds only where a map names its word', () => {
    expect(floorOf({ ...record, priority: 'high' }, [made])).toEqual({ level: 'high', onlyRaises: false });
    expect(floorOf({ ...record, priority: 'low' }, [made])).toBeNull();
    expect(floorOf({ ...record, result: 'high' }, [made])).toBeNull();
    expect(floorOf({ ...record, tool: 'bSafer', priority: 'high' }, [made])).toBeNull();
  });

  it('asks for a reason and a second person under a level it binds, and nothing above', () => {
    const facts = boundTo({ level: 'high', onlyRaises: false });
    expect(says(facts, 'elevated')).toEqual(['lowLevelNeedsReason']);
    expect(says(facts, 'elevated', { lowLevelReason: 'Flyttet langt væk' })).toEqual([]);
    expect(says(facts, 'high')).toEqual([]);
  });

  it('is never gone under where the instrument may only be raised', () => {
    const facts = boundTo({ level: 'high', onlyRaises: true });
    expect(says(facts, 'elevated', { lowLevelReason: 'Flyttet langt væk' })).toEqual([
      'instrumentOnlyRaises',
    ]);
    expect(says(facts, 'high')).toEqual([]);
  });

  it('holds its level until a second person agrees, and beyond that where it may only be raised', () => {
    for (const onlyRaises of [false, true]) {
      const evaluation = signed(
        'riskEvaluation',
        told.evaluationBody('elevated', { ...asked, lowLevelReason: 'x' }),
        {
          id: 'e1',
          lamport: 9,
        },
      );
      const waits = learn(boundTo({ level: 'high', onlyRaises }), evaluation as Entry);
      expect(waits.risk).toMatchObject({ level: 'elevated', holds: 'high', second: 'pending' });
      const answer = signed(
        'secondPerson',
        { evaluation: 'e1', agrees: 'yes' },
        { id: 's1', lamport: 10, by: 'bo' },
      );
      const holds = onlyRaises ? 'high' : 'elevated';
      expect(learn(waits, answer as Entry).risk).toMatchObject({ holds, second: 'agreed' });
    }
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
