import { describe, expect, it } from 'vitest';
import type { PackItem, PackRule } from '../../../src/model/instruments/pack.ts';
import { packs } from '../../../src/model/instruments/packs.ts';
import { outcomesOf, unsoundParts } from '../../../src/rules/scoring/packSoundness.ts';
import { madeUpItem, madeUpPack, numberRule } from '../../support/madeUpPack.ts';

const faultsOf = (about: { readonly items?: readonly PackItem[]; readonly rules?: readonly PackRule[] }) =>
  unsoundParts(madeUpPack({ rules: [numberRule()], verifiedAgainst: [], ...about }));
const yesNo = madeUpItem('made.4', { options: ['yes', 'no'] });
const three = [1, 2, 3].map((number) => madeUpItem(`made.${number}`));
const anyOf: PackRule = {
  id: 'any',
  kind: 'anyOf',
  items: ['made.4'],
  counts: 'yes',
  atLeast: 1,
  reached: 'told',
  under: 'notTold',
  source: 'the made-up manual',
};
const clusters: Extract<PackRule, { kind: 'clusters' }> = {
  id: 'pattern',
  kind: 'clusters',
  items: ['made.1', 'made.2'],
  groups: [{ id: 'one', items: ['made.1', 'made.2'], from: 2, atLeast: 2 }],
  outcomes: [{ outcome: 'found', allOf: ['one'] }],
  otherwise: 'none',
  source: 'the made-up manual',
};

describe('what does not fit together in a pack', () => {
  it('is nothing in a sound one', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ items: [...three, yesNo], rules: [anyOf, clusters] })).toEqual([]);
  });

  it('is an id that stands twice', () => {
    expect(faultsOf({ items: [...three, ...three, madeUpItem('made.4')] })).toEqual(
      three.map(({ id }) => ({ fault: 'twice', where: `items/${id}` })),
    );
    expect(faultsOf({ rules: [numberRule(), numberRule()] })).toEqual([
      { fault: 'twice', where: 'rules/made' },
    ]);
    expect(faultsOf({ rules: [numberRule({ items: ['made.1', 'made.1'] })] })).toEqual([
      { fault: 'twice', where: 'rules/made/items/made.1' },
    ]);
    const same = madeUpItem('made.1', {
      options: [
        { answer: '1', value: 0 },
        { answer: '1', value: 1 },
      ],
    });
    expect(faultsOf({ items: [same, ...three.slice(1), madeUpItem('made.4')] })).toEqual([
      { fault: 'twice', where: 'items/made.1/options/1' },
    ]);
  });

  it('is a rule on an item that is not there, or whose answers do not fit it', () => {
    expect(faultsOf({ rules: [numberRule({ items: ['made.1', 'made.9'] })] })).toEqual([
      { fault: 'notThere', where: 'rules/made/items/made.9' },
    ]);
    expect(faultsOf({ items: [...three, yesNo] })).toEqual([
      { fault: 'wrongOptions', where: 'rules/made/items/made.4' },
    ]);
    expect(faultsOf({ rules: [anyOf] })).toEqual([
      { fault: 'wrongOptions', where: 'rules/any/items/made.4' },
    ]);
    const none: PackRule = { id: 'map', kind: 'none', items: ['made.4'], source: 'the made-up manual' };
    expect(faultsOf({ rules: [none] })).toEqual([]);
    expect(faultsOf({ items: [...three, yesNo], rules: [none] })).toEqual([]);
  });

  it('is a rule that asks for more than there is', () => {
    expect(faultsOf({ items: [...three, yesNo], rules: [{ ...anyOf, atLeast: 2 }] })).toEqual([
      { fault: 'outOfReach', where: 'rules/any/atLeast' },
    ]);
    const upTo = (items: number) =>
      numberRule({ missing: { kind: 'upTo', items, standsIn: 'zero', source: 'the made-up manual' } });
    expect(faultsOf({ rules: [upTo(3)] })).toEqual([]);
    expect(faultsOf({ rules: [upTo(4)] })).toEqual([{ fault: 'outOfReach', where: 'rules/made/missing' }]);
  });

  it('is an item that is turned round or calls for attention without fitting answers', () => {
    const odd = (more: Parameters<typeof madeUpItem>[1]) =>
      faultsOf({ items: [...three, madeUpItem('made.4', more)], rules: [clusters] });
    expect(odd({ options: ['yes', 'no'], reversed: true })).toEqual([
      { fault: 'wrongOptions', where: 'items/made.4/reversed' },
    ]);
    expect(odd({ reversed: true })).toEqual([]);
    const where = 'items/made.4/attention';
    expect(odd({ attention: { kind: 'suicide', from: 'yes' } })).toEqual([{ fault: 'wrongOptions', where }]);
    expect(odd({ options: ['yes', 'no'], attention: { kind: 'suicide', from: 1 } })).toEqual([
      { fault: 'wrongOptions', where },
    ]);
    expect(odd({ options: ['yes', 'no'], attention: { kind: 'suicide', from: 'yes' } })).toEqual([]);
    expect(odd({ attention: { kind: 'suicide', from: 1 } })).toEqual([]);
  });

  it('is bands out of order, or none for the lowest number, or bands beside a threshold', () => {
    const bands = (...starts: readonly number[]) =>
      numberRule({ bands: starts.map((from) => ({ from, outcome: `b${from}` })) });
    expect(faultsOf({ rules: [bands(0, 4, 8)] })).toEqual([]);
    expect(faultsOf({ rules: [bands(-3, 4)] })).toEqual([]);
    for (const rule of [bands(0, 8, 4), bands(0, 4, 4), bands(1, 4)])
      expect(faultsOf({ rules: [rule] })).toEqual([{ fault: 'bandsNotInOrder', where: 'rules/made/bands' }]);
    const threshold = { choices: [3], standard: 3, reached: 'r', under: 'u', source: 'the made-up manual' };
    expect(faultsOf({ rules: [numberRule({ threshold })] })).toEqual([]);
    expect(faultsOf({ rules: [numberRule({ threshold, bands: [{ from: 0, outcome: 'b' }] })] })).toEqual([
      { fault: 'bandsAndThreshold', where: 'rules/made' },
    ]);
    expect(
      faultsOf({ rules: [numberRule({ kind: 'mean', threshold: { ...threshold, standard: 4 } })] }),
    ).toEqual([{ fault: 'standardNotOffered', where: 'rules/made/threshold' }]);
  });

  it('is a group or an outcome that goes astray', () => {
    const with_ = (more: Partial<typeof clusters>) => faultsOf({ rules: [{ ...clusters, ...more }] });
    const [group] = clusters.groups;
    if (group === undefined) throw new Error('no group');
    expect(with_({ groups: [group, group] })).toEqual([
      { fault: 'twice', where: 'rules/pattern/groups/one' },
    ]);
    expect(with_({ groups: [{ ...group, items: ['made.1', 'made.1'] }] })).toEqual([
      { fault: 'twice', where: 'rules/pattern/groups/one/made.1' },
    ]);
    expect(with_({ groups: [{ ...group, items: ['made.1', 'made.3'] }] })).toEqual([
      { fault: 'notThere', where: 'rules/pattern/groups/one/made.3' },
    ]);
    expect(with_({ groups: [{ ...group, atLeast: 3 }] })).toEqual([
      { fault: 'outOfReach', where: 'rules/pattern/groups/one/atLeast' },
    ]);
    const [outcome] = clusters.outcomes;
    if (outcome === undefined) throw new Error('no outcome');
    expect(with_({ outcomes: [outcome, outcome] })).toEqual([
      { fault: 'twice', where: 'rules/pattern/outcomes/found' },
    ]);
    expect(with_({ outcomes: [{ outcome: 'found', allOf: ['one', 'two'] }] })).toEqual([
      { fault: 'notThere', where: 'rules/pattern/outcomes/found/two' },
    ]);
  });

  it('is a change or a level that speaks of what is not there', () => {
    const pack = madeUpPack({ items: [...three, yesNo], rules: [anyOf, clusters], verifiedAgainst: [] });
    const change = (rule: string) =>
      ({ rule, by: 5, better: 'lower', source: 'the made-up manual' }) as const;
    expect(unsoundParts({ ...pack, meaningfulChange: change('any') })).toEqual([
      { fault: 'notThere', where: 'meaningfulChange/any' },
    ]);
    expect(
      unsoundParts({
        ...madeUpPack({ rules: [numberRule()], verifiedAgainst: [] }),
        meaningfulChange: change('made'),
      }),
    ).toEqual([]);
    expect(
      unsoundParts({
        ...madeUpPack({ rules: [numberRule({ kind: 'mean' })], verifiedAgainst: [] }),
        meaningfulChange: change('made'),
      }),
    ).toEqual([]);
    const levels = (rule: string, ...outcomes: readonly string[]) =>
      unsoundParts({
        ...pack,
        levels: {
          rule,
          of: Object.fromEntries(outcomes.map((each) => [each, 'high' as const])),
          source: 'the made-up office',
        },
      });
    expect(levels('any', 'told', 'notTold')).toEqual([]);
    expect(levels('any', 'told', 'found')).toEqual([{ fault: 'notThere', where: 'levels/found' }]);
    expect(levels('other', 'told')).toEqual([{ fault: 'notThere', where: 'levels/other' }]);
  });
});

describe('the outcomes of a rule', () => {
  it('are all it can give', () => {
    expect(outcomesOf(anyOf)).toEqual(['told', 'notTold']);
    expect(outcomesOf(clusters)).toEqual(['found', 'none']);
    expect(outcomesOf(packs.who5.rules[0])).toEqual(['upTo35', 'from36to50', 'over50']);
    expect(outcomesOf(packs.pcl5.rules[0])).toEqual(['reached', 'under']);
    expect(outcomesOf(packs.supplement.rules[0])).toEqual([]);
  });
});
