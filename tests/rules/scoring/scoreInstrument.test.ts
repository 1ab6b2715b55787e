import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aasIds, harkIds, supplementIds } from '../../../src/entries/bodies/detection.ts';
import { aas } from '../../../src/model/instruments/aas.ts';
import { hark } from '../../../src/model/instruments/hark.ts';
import { packs } from '../../../src/model/instruments/packs.ts';
import { supplement } from '../../../src/model/instruments/supplement.ts';
import { answerStates } from '../../../src/model/vocabulary.ts';
import { scoreInstrument } from '../../../src/rules/scoring/scoreInstrument.ts';
import { allAnswered, readingOf } from '../../support/readings.ts';
import { verifyPack } from '../../../src/rules/scoring/verifyPack.ts';

const screens = [hark, aas] as const;
const anyAnswers = (pack: (typeof screens)[number]) =>
  fc.record(Object.fromEntries(pack.items.map((item) => [item.id, fc.constantFrom(...answerStates)])), {
    requiredKeys: [],
  });

describe('the packs', () => {
  it.each(Object.values(packs))('$id passes its own published cases', (pack) => {
    expect(verifyPack(pack)).toEqual([]);
  });

  it('ask exactly the items that the detection entry keeps', () => {
    expect(hark.items.map((item) => item.id)).toEqual(harkIds);
    expect(aas.items.map((item) => item.id)).toEqual(aasIds);
    expect(supplement.items.map((item) => item.id)).toEqual(supplementIds);
  });

  it('agree with the predictive values published for HARK at 23 % prevalence', () => {
    const [sensitivity, specificity] = hark.accuracy.map((each) => each.percent / 100);
    const ill = 0.23;
    const ppv =
      ((sensitivity ?? 0) * ill) / ((sensitivity ?? 0) * ill + (1 - (specificity ?? 0)) * (1 - ill));
    const npv =
      ((specificity ?? 0) * (1 - ill)) / ((specificity ?? 0) * (1 - ill) + (1 - (sensitivity ?? 0)) * ill);
    expect(ppv).toBeCloseTo(0.83, 2);
    expect(npv).toBeCloseTo(0.94, 2);
  });

  it('are refused with one failing case, an item twice, or a wrong shape', () => {
    const wrong = {
      ...hark.verifiedAgainst[0],
      expect: [{ rule: 'told', state: 'scored', value: 1, outcome: 'told' }],
    };
    expect(verifyPack({ ...hark, verifiedAgainst: [wrong] })).toMatchObject([{ fault: 'caseFails', at: 0 }]);
    expect(verifyPack({ ...hark, items: [...hark.items, hark.items[0]] })).toContainEqual({
      fault: 'twice',
      where: 'items/hark.h',
    });
    expect(verifyPack({ ...hark, score: 'mine' })[0]).toMatchObject({ fault: 'notAPack' });
  });
});

describe('scoring', () => {
  it('counts two of four in the first walk, and names the items it rests on', () => {
    const found = readingOf(hark, { 'hark.h': 'yes', 'hark.a': 'yes', 'hark.r': 'no', 'hark.k': 'no' });
    expect(found).toEqual({
      rule: 'told',
      kind: 'anyOf',
      manual: 'Sohal 2007, Results: cut-off score of 1 or more',
      because: ['hark.h', 'hark.a'],
      missing: [],
      of: 4,
      state: 'scored',
      value: 2,
      range: { from: 0, to: 4 },
      outcome: 'told',
      incomplete: false,
      holds: [],
      threshold: null,
    });
  });

  it('takes one yes as told, whatever else is answered or missing, in any order', () => {
    for (const pack of screens) {
      fc.assert(
        fc.property(
          anyAnswers(pack),
          fc.constantFrom(...pack.items.map((item) => item.id)),
          (answers, id) => {
            const result = readingOf(pack, { ...answers, [id]: 'yes' });
            const others = pack.items.filter((item) => item.id !== id).map((item) => answers[item.id]);
            const incomplete = others.some((answer) => answer !== 'yes' && answer !== 'no');
            expect(result).toMatchObject({ state: 'scored', outcome: 'told', incomplete });
            const turned = Object.fromEntries(Object.entries({ ...answers, [id]: 'yes' }).toReversed());
            expect(readingOf(pack, turned)).toEqual(result);
          },
        ),
      );
    }
  });

  it('never reads not known, refused, not asked or nothing as a no', () => {
    for (const pack of screens) {
      for (const item of pack.items) {
        for (const answer of ['notKnown', 'refused', 'notAsked', '', undefined, 'ja']) {
          const answers = { ...allAnswered(pack, 'no'), [item.id]: answer };
          expect(readingOf(pack, answers)).toMatchObject({ state: 'cannotScore', missing: [item.id] });
          expect(scoreInstrument(pack, answers).missing).toEqual([item.id]);
        }
      }
      expect(readingOf(pack, {})).toMatchObject({ state: 'cannotScore', because: [] });
    }
  });

  it('says not told only when every item is a no', () => {
    for (const pack of screens) {
      fc.assert(
        fc.property(anyAnswers(pack), (answers) => {
          const result = readingOf(pack, answers);
          const everyNo = pack.items.every((item) => answers[item.id] === 'no');
          expect(result.state === 'scored' && result.outcome === 'notTold').toBe(everyNo);
        }),
      );
    }
  });

  it('knows not applicable only where the item says so, and then as answered', () => {
    const aasNo = allAnswered(aas, 'no');
    expect(readingOf(aas, { ...aasNo, 'aas.3': 'notApplicable' })).toMatchObject({ outcome: 'notTold' });
    expect(readingOf(aas, { ...aasNo, 'aas.2': 'notApplicable' })).toMatchObject({ state: 'cannotScore' });
    const harkNo = allAnswered(hark, 'no');
    expect(readingOf(hark, { ...harkNo, 'hark.h': 'notApplicable' })).toMatchObject({
      state: 'cannotScore',
    });
  });

  it('takes no notice of answers to other items, nor of what every object inherits', () => {
    expect(readingOf(hark, { ...allAnswered(hark, 'no'), 'aas.1': 'yes', 'hark.x': 'yes' })).toMatchObject({
      value: 0,
      outcome: 'notTold',
    });
    const inherited: Record<string, string> = Object.create({ 'hark.h': 'yes' });
    expect(readingOf(hark, inherited)).toMatchObject({ state: 'cannotScore', because: [] });
  });

  it('refuses to run a rule that was checked against nothing, also with a yes', () => {
    const result = readingOf({ ...hark, verifiedAgainst: [] }, { 'hark.h': 'yes' });
    expect(result).toMatchObject({ state: 'refused', why: 'notVerified', because: [] });
  });

  it('counts nothing in the mapping questions', () => {
    expect(readingOf(supplement, { 'supplement.digital': 'yes' })).toMatchObject({
      state: 'refused',
      why: 'nothingCounted',
      because: ['supplement.digital'],
    });
  });
});
