import { describe, expect, it } from 'vitest';
import { riskOverview } from '../../../src/model/instruments/riskOverview.ts';
import { scoreInstrument } from '../../../src/rules/scoring/scoreInstrument.ts';
import { madeUpItem, madeUpPack, numberRule } from '../../support/madeUpPack.ts';

const calling = madeUpPack({
  items: [
    madeUpItem('made.1', { attention: { kind: 'suicide', from: 1 } }),
    madeUpItem('made.2', { reversed: true, attention: { kind: 'suicide', from: 3 } }),
    madeUpItem('made.3'),
    madeUpItem('made.4', { options: ['yes', 'no'], attention: { kind: 'suicide', from: 'yes' } }),
  ],
  rules: [numberRule()],
  verifiedAgainst: [],
});
const calls = (answers: Parameters<typeof scoreInstrument>[1]) => scoreInstrument(calling, answers).attention;

describe('an answer that somebody must look at the same day', () => {
  it('calls from its value on, as it was given, whatever the rules make of it', () => {
    expect(calls({ 'made.1': '1' })).toEqual([{ kind: 'suicide', item: 'made.1' }]);
    expect(calls({ 'made.1': '4', 'made.2': '3' }).map(({ item }) => item)).toEqual(['made.1', 'made.2']);
    expect(calls({ 'made.1': '0', 'made.2': '2', 'made.3': '4' })).toEqual([]);
    expect(scoreInstrument(calling, { 'made.1': '1' }).readings[0]).toMatchObject({ state: 'refused' });
  });

  it('calls on a yes, and not on a no nor on no answer', () => {
    expect(calls({ 'made.4': 'yes' })).toEqual([{ kind: 'suicide', item: 'made.4' }]);
    for (const answer of ['no', 'notKnown', 'refused', 'notAsked', ''])
      expect(calls({ 'made.4': answer })).toEqual([]);
  });

  it('never mixes a word with a number', () => {
    const odd = madeUpPack({
      items: [
        madeUpItem('made.1', { attention: { kind: 'suicide', from: 'yes' } }),
        madeUpItem('made.2', { options: ['yes', 'no'], attention: { kind: 'suicide', from: 0 } }),
      ],
      rules: [numberRule()],
    });
    expect(scoreInstrument(odd, { 'made.1': '4', 'made.2': 'yes' }).attention).toEqual([]);
  });

  it('is the citizen’s thoughts of suicide in the risk overview, and nothing else there', () => {
    const all = Object.fromEntries(riskOverview.items.map(({ id }) => [id, 'yes']));
    expect(scoreInstrument(riskOverview, all).attention).toEqual([
      { kind: 'suicide', item: 'factor.thoughtsOfSuicide' },
    ]);
  });
});
