import { describe, expect, it } from 'vitest';
import { kindMeanings } from '../../src/entries/kindMeanings.ts';
import { idsNow, ledgerFaults, retire, withNewIds, type IdLedger } from '../../src/model/idLedger.ts';
import ledger from '../../src/model/ids.ledger.json';

const now = idsNow(kindMeanings);
const committed: IdLedger = ledger;

describe('the id ledger', () => {
  it('holds every id of the model with the meaning it was released with (else: npm run generate)', () => {
    expect(ledgerFaults(committed, now)).toEqual([]);
  });

  it('knows the fixed ids', () => {
    for (const id of [
      'pack:hark',
      'item:hark/hark.h',
      'item:aas/aas.5',
      'kind:riskEvaluation',
      'word:riskLevels/imminent',
    ])
      expect(Object.keys(committed.ids)).toContain(id);
  });

  it('notices an id that is gone, one that means something else, and one that was retired and is back', () => {
    const { 'pack:hark': _gone, ...without } = now;
    expect(ledgerFaults(committed, without)).toEqual([{ fault: 'vanished', id: 'pack:hark' }]);
    expect(ledgerFaults(committed, { ...now, 'pack:hark': 'outcome, sum' })).toMatchObject([
      { fault: 'changedMeaning', id: 'pack:hark', now: 'outcome, sum' },
    ]);
    const retired = retire(committed, without, '2030.1');
    expect(retired.retired['pack:hark']).toMatchObject({ in: '2030.1' });
    expect(ledgerFaults(retired, without)).toEqual([]);
    expect(ledgerFaults(retired, now)).toEqual([{ fault: 'retiredIsBack', id: 'pack:hark' }]);
    expect(withNewIds(retired, now).ids['pack:hark']).toBeUndefined();
  });

  it('adds what is new and takes nothing out', () => {
    const grown = withNewIds(committed, { 'pack:new': 'screening, anyOf' });
    expect(Object.keys(grown.ids)).toHaveLength(Object.keys(committed.ids).length + 1);
  });
});
