import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResultMap } from '../../../src/model/local/resultMaps.ts';
import { gravestFirst, mapProblems, wordsInOrder } from '../../../src/rules/local/mapProblems.ts';
import { readMaps } from '../../../src/rules/local/readMaps.ts';
import { readOffice } from '../../../src/rules/local/readOffice.ts';
import { aCase } from '../../support/aCase.ts';

const sara: ResultMap = {
  of: 'saraV3',
  name: '',
  levels: { moderate: 'elevated', high: 'high' },
  onlyRaises: false,
  source: 'Aftale i styregruppen',
  threshold: null,
};
const wrong = (more: Partial<ResultMap>) => [...mapProblems([{ ...sara, ...more }]).values()];

describe('a map of results', () => {
  it('names its source, its words and its instrument', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ source: ' ' })).toEqual([{ code: 'mapSourceMissing' }]);
    expect(wrong({ source: 'x'.repeat(201) })).toEqual([{ code: 'mapSourceTooLong', most: 200 }]);
    expect(wrong({ source: 'x'.repeat(200) })).toEqual([]);
    expect(wrong({ levels: {} })).toEqual([{ code: 'mapEmpty' }]);
    expect(wrong({ of: 'police', levels: { ' ': 'high' } })).toEqual([{ code: 'mapEmpty' }]);
    expect(wrong({ levels: { extreme: 'high' } })).toEqual([{ code: 'mapWordNotKnown', word: 'extreme' }]);
    expect(wrong({ of: 'police', levels: { Rød: 'high' } })).toEqual([]);
    expect(wrong({ of: 'other', levels: { Rød: 'high' } })).toEqual([{ code: 'mapNameMissing' }]);
    expect(wrong({ of: 'other', name: 'Skema A', levels: { Rød: 'high' } })).toEqual([]);
    expect(wrong({ of: 'pack.', levels: { grave: 'high' } })).toEqual([{ code: 'mapNameMissing' }]);
    expect(wrong({ of: 'pack.x', levels: { grave: 'high' } })).toEqual([]);
  });
  it('never turns a graver word into less than a milder one', () => {
    expect(wrong({ levels: { low: 'high', high: 'elevated' } })).toEqual([
      { code: 'mapGoesDown', word: 'high', milder: 'low' },
    ]);
    expect(wrong({ levels: { low: 'elevated', moderate: 'elevated', high: 'elevated' } })).toEqual([]);
    expect(wrong({ of: 'odara', levels: { '0': 'high', '7': 'elevated' } })).toEqual([
      { code: 'mapGoesDown', word: '7', milder: '0' },
    ]);
    // DASH names reasons: none of them is graver by itself.
    expect(wrong({ of: 'dash', levels: { threshold: 'high', escalation: 'elevated' } })).toEqual([]);
  });
  it('has a threshold for DASH alone, of whole yes', () => {
    const dash = { of: 'dash', levels: { threshold: 'high' } } as const;
    for (const threshold of [1, 14, 17, 40, null]) expect(wrong({ ...dash, threshold })).toEqual([]);
    for (const threshold of [0, 41, 13.5, Number.NaN])
      expect(wrong({ ...dash, threshold })).toEqual([{ code: 'mapThresholdWrong', most: 40 }]);
    expect(wrong({ threshold: 14 })).toEqual([{ code: 'mapThresholdWrong', most: 40 }]);
  });
  it('stands once for each instrument', () => {
    expect([...mapProblems([sara, { ...sara, of: 'bSafer' }, sara])]).toEqual([[2, { code: 'mapTwice' }]]);
    const other = { ...sara, of: 'other', name: 'Skema A', levels: { Rød: 'high' } } as const;
    expect(mapProblems([other, { ...other, name: 'Skema B' }]).size).toBe(0);
    expect(mapProblems([other, { ...other, name: ' skema a' }]).size).toBe(1);
  });
  it('is shown in the order of its instrument, or from the gravest level', () => {
    expect(wordsInOrder({ ...sara, levels: { high: 'high', low: 'present' } })).toEqual(['low', 'high']);
    expect(gravestFirst({ ...sara, levels: { gul: 'elevated', sort: 'imminent', lys: 'elevated' } })).toEqual(
      ['sort', 'gul', 'lys'],
    );
  });
});

describe('the maps as a setting', () => {
  it('are read as they were signed, and known by the entry that signed them', () => {
    const value = JSON.stringify([sara]);
    expect(readMaps(value)).toEqual([sara]);
    const office = aCase().signs('setting', { key: 'office.maps', value }, { role: 'lead' });
    expect(readOffice(office.entries).local.maps).toEqual({ version: office.entries[0]?.id, maps: [sara] });
    const back = office.signs('setting', { key: 'office.maps', value: '' }, { role: 'lead' });
    expect(readOffice(back.entries).local.maps).toEqual({ version: null, maps: [] });
  });
  it.each([
    ['no list', '{}'],
    ['no object', '[1]'],
    ['no such instrument', JSON.stringify([{ ...sara, of: 'horoscope' }])],
    ['a pack without an id', JSON.stringify([{ ...sara, of: 'pack.' }])],
    ['no such level', JSON.stringify([{ ...sara, levels: { high: 'low' } }])],
    ['levels that are a list', JSON.stringify([{ ...sara, levels: ['high'] }])],
    ['a source that is no text', JSON.stringify([{ ...sara, source: 1 }])],
    ['a name that is no text', JSON.stringify([{ ...sara, name: null }])],
    ['raising that is no yes or no', JSON.stringify([{ ...sara, onlyRaises: 'yes' }])],
    ['a threshold that is no number', JSON.stringify([{ ...sara, threshold: '14' }])],
    ['a rule broken', JSON.stringify([sara, sara])],
  ])('%s is refused whole', (_, value) => {
    expect(readMaps(value)).toBeNull();
    const office = aCase().signs('setting', { key: 'office.maps', value }, { role: 'lead' });
    expect(readOffice(office.entries).local.maps).toEqual({ version: null, maps: [] });
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (any) => void readMaps(JSON.stringify(any) ?? 'undefined')));
  });
});
