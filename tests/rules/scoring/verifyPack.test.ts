import { describe, expect, it } from 'vitest';
import { hark } from '../../../src/model/instruments/hark.ts';
import { packs } from '../../../src/model/instruments/packs.ts';
import { pcl5 } from '../../../src/model/instruments/pcl5.ts';
import { scoreInstrument } from '../../../src/rules/scoring/scoreInstrument.ts';
import { verifyPack } from '../../../src/rules/scoring/verifyPack.ts';
import { madeUpItem, madeUpPack, numberRule } from '../../support/madeUpPack.ts';

describe('the cases a pack brings along', () => {
  it.each(Object.values(packs))('of $id all hold', (pack) => {
    expect(verifyPack(pack)).toEqual([]);
  });

  const found = hark.verifiedAgainst[0];
  const other = (expected: object) => ({
    ...hark,
    verifiedAgainst: [found, { ...found, expect: [{ ...found.expect[0], ...expected }] }],
  });
  it.each([{ value: 1 }, { value: null }, { outcome: 'told' }, { outcome: null }, { state: 'cannotScore' }])(
    'refuse it when one gives something else: %j',
    (expected) => {
      expect(verifyPack(other(expected))).toEqual([
        { fault: 'caseFails', at: 1, from: found.from, rule: 'told' },
      ]);
    },
  );

  it('refuse it when one expects a number where none can be given', () => {
    const missing = { ...found, answers: {} };
    const expected = { rule: 'told', state: 'cannotScore', value: null, outcome: null };
    const with_ = (more: object) =>
      verifyPack({
        ...hark,
        verifiedAgainst: [found, { ...missing, expect: [{ ...expected, ...more }] }],
      });
    expect(with_({})).toEqual([]);
    expect(with_({ value: 0 })).toHaveLength(1);
    expect(with_({ outcome: 'notTold' })).toHaveLength(1);
    expect(with_({ state: 'scored' })).toHaveLength(1);
  });

  it('refuse it when they speak of a rule or an item it does not have', () => {
    expect(verifyPack(other({ rule: 'other' }))).toEqual([
      { fault: 'notThere', where: 'verifiedAgainst/1/expect/other' },
      { fault: 'caseFails', at: 1, from: found.from, rule: 'other' },
    ]);
    const astray = { ...found, answers: { ...found.answers, 'hark.x': 'no' } };
    expect(verifyPack({ ...hark, verifiedAgainst: [astray] })).toEqual([
      { fault: 'notThere', where: 'verifiedAgainst/0/answers/hark.x' },
    ]);
  });

  it('are run with the threshold they name', () => {
    const last = pcl5.verifiedAgainst.find((each) => 'threshold' in each && each.threshold === 33);
    const without = { ...last, threshold: undefined };
    expect(verifyPack({ ...pcl5, verifiedAgainst: [last] })).toEqual([]);
    expect(verifyPack({ ...pcl5, verifiedAgainst: [without] })).toMatchObject([{ fault: 'caseFails' }]);
  });

  it('take two numbers as the same but for the way a computer divides', () => {
    const thirds = madeUpPack({
      rules: [numberRule({ kind: 'mean', items: ['made.1', 'made.2', 'made.3'], times: 0.1 })],
      verifiedAgainst: [
        {
          from: 'the made-up manual',
          answers: { 'made.1': '1', 'made.2': '1', 'made.3': '2' },
          expect: [{ rule: 'made', state: 'scored', value: 0.13333333333, outcome: null }],
        },
      ],
    });
    expect(verifyPack(thirds)).toEqual([]);
    const wrong = {
      ...thirds.verifiedAgainst[0],
      expect: [{ rule: 'made', state: 'scored', value: 0.1334, outcome: null }],
    };
    expect(verifyPack({ ...thirds, verifiedAgainst: [wrong] })).toHaveLength(1);
  });

  it('let a rule run only when one of them was scored with that very rule', () => {
    const onlyTotal = pcl5.verifiedAgainst.filter(({ expect: each }) =>
      each.every(({ rule }) => rule === 'total'),
    );
    const answers = Object.fromEntries(pcl5.items.map(({ id }) => [id, '4']));
    expect(scoreInstrument({ ...pcl5, verifiedAgainst: onlyTotal }, answers).readings).toMatchObject([
      { rule: 'total', state: 'scored' },
      { rule: 'provisional', state: 'refused', why: 'notVerified' },
    ]);
    const onlyMissing = pcl5.verifiedAgainst.filter(({ expect: each }) =>
      each.every(({ state }) => state === 'cannotScore'),
    );
    expect(onlyMissing).toHaveLength(1);
    expect(
      scoreInstrument({ ...pcl5, verifiedAgainst: onlyMissing }, answers).readings.map((each) =>
        each.state === 'refused' ? each.why : each.state,
      ),
    ).toEqual(['notVerified', 'notVerified']);
  });
});

describe('what is not a pack', () => {
  it('is refused with the place', () => {
    expect(verifyPack({ ...hark, score: 'mine' })).toMatchObject([{ fault: 'notAPack' }]);
    expect(verifyPack({ ...hark, items: [{ id: 'hark.h', options: ['yes'] }] })).toContainEqual({
      fault: 'notAPack',
      where: 'items/0/options',
    });
    for (const id of ['__proto__', '', ' a', '_a', 'a b', 'a'.repeat(81)])
      expect(verifyPack({ ...hark, id })).toEqual([{ fault: 'notAPack', where: 'id' }]);
    expect(verifyPack({ ...hark, id: 'a'.repeat(80) })).toEqual([]);
  });

  it('is one that gives "not known", "refused" or "not asked" a number', () => {
    for (const answer of ['notKnown', 'refused', 'notAsked']) {
      const item = madeUpItem('made.1', {
        options: [
          { answer: '0', value: 0 },
          { answer, value: 1 },
        ],
      });
      expect(verifyPack(madeUpPack({ items: [item], rules: [numberRule()] }))).toMatchObject([
        { fault: 'notAPack' },
      ]);
    }
  });

  it('is one with numbers that are none, or without end', () => {
    for (const times of [NaN, Infinity, 0, -1, 1001])
      expect(verifyPack(madeUpPack({ rules: [numberRule({ times })] }))).toMatchObject([
        { fault: 'notAPack', where: 'rules/0/times' },
      ]);
    expect(scoreInstrument({ ...hark, version: '' }, { 'hark.h': 'yes' })).toEqual({
      pack: '',
      version: '',
      valid: false,
      attention: [],
      missing: [],
      of: 0,
      readings: [],
      population: { relations: 'any', validatedWith: null, period: 'now' },
      accuracy: [],
    });
  });
});
