import { describe, expect, it } from 'vitest';
import { asEntryId, asLocalDate } from '../../../src/entries/ids.ts';
import { aMonday } from '../../support/aCase.ts';
import {
  aChild,
  caseClosed,
  isClosed,
  says,
  somebody,
  tomorrow,
  yesterday,
} from '../../support/atTheDoor.ts';

const friday = { today: asLocalDate('2026-11-06') };
const inFuture = (field: string) => [{ code: 'dateInFuture', field }];
const inPast = (field: string) => [{ code: 'dateInPast', field }];
const incomplete = (field: string) => [{ code: 'answerIncomplete', field }];

describe('a note on danger', () => {
  it('needs nothing to begin and nothing of the one who writes it', () => {
    expect(says('provisionalNote', isClosed, undefined, somebody())).toEqual([]);
    expect(says('provisionalNote', {}, { dangerSigns: 'Kniv' }, somebody())).toEqual([]);
  });
  it('with no place names tonight, and who follows up', () => {
    const full = { crisisCentre: 'fullOrRefused' } as const;
    expect(says('provisionalNote', {}, full)).toEqual([{ code: 'tonightMissing', field: 'tonight' }]);
    expect(says('provisionalNote', {}, { ...full, tonight: 'Hos søster' })).toEqual([
      { code: 'tonightMissing', field: 'tonightWho' },
    ]);
    expect(says('provisionalNote', {}, { ...full, tonightWho: 'Eva' })).toEqual([
      { code: 'tonightMissing', field: 'tonight' },
    ]);
    expect(says('provisionalNote', {}, { ...full, tonight: 'Hos søster', tonightWho: 'Eva' })).toEqual([]);
    for (const crisisCentre of ['notNeededNow', 'offeredAccepted'] as const)
      expect(says('provisionalNote', {}, { crisisCentre }, friday)).toEqual([]);
  });
  it('before days off also names who watches', () => {
    const full = { crisisCentre: 'fullOrRefused', tonight: 'Hos søster', tonightWho: 'Eva' } as const;
    expect(says('provisionalNote', {}, full, friday)).toEqual([
      { code: 'whoWatchesMissing', field: 'whoWatches' },
    ]);
    expect(says('provisionalNote', {}, { ...full, whoWatches: 'Vagten' }, friday)).toEqual([]);
  });
});

describe('what has been, and what is to come', () => {
  it('has no day the wrong way round, and may always begin', () => {
    for (const kind of [
      'supportiveTalk',
      'ownWords',
      'evidenceItem',
      'caseEvent',
      'promisedContact',
    ] as const)
      expect(says(kind, isClosed, undefined, somebody()), kind).toEqual([]);
    for (const kind of ['supportiveTalk', 'ownWords', 'evidenceItem', 'caseEvent'] as const) {
      expect(says(kind, {}, { onDay: tomorrow }), kind).toEqual(inFuture('onDay'));
      expect(says(kind, {}, { onDay: aMonday }), kind).toEqual([]);
      expect(says(kind, {}, { onDay: yesterday }), kind).toEqual([]);
    }
    expect(says('caseEvent', {}, { onDay: aMonday, plannedFor: yesterday })).toEqual(inPast('plannedFor'));
    expect(says('caseEvent', {}, { onDay: aMonday, plannedFor: aMonday })).toEqual([]);
    expect(says('promisedContact', {}, { onDay: yesterday })).toEqual(inPast('onDay'));
    expect(says('promisedContact', {}, { onDay: aMonday })).toEqual([]);
  });
});

describe('a result of another instrument', () => {
  const record = { tool: 'police', doneOn: aMonday, doneBy: 'CD', trained: 'yes' } as const;
  it('is a word, a score or what the report says', () => {
    expect(says('instrumentResult', isClosed)).toEqual([]);
    expect(says('instrumentResult', {}, record)).toEqual(incomplete('result'));
    for (const given of [
      { result: 'Gul' },
      { priority: 'low' },
      { dangerWeighted: 'variable' },
      { dangerUnweighted: 'noWord' },
      { dash: 'notReferred' },
      { score: '3' },
      { odara: '0' },
    ] as const)
      expect(says('instrumentResult', {}, { ...record, ...given }), Object.keys(given).join()).toEqual([]);
  });
  it('was done on a day that has been, with an instrument that has a name', () => {
    expect(says('instrumentResult', {}, { ...record, result: 'Gul', doneOn: tomorrow })).toEqual(
      inFuture('doneOn'),
    );
    const other = { ...record, tool: 'other', result: 'Gul' } as const;
    expect(says('instrumentResult', {}, other)).toEqual(incomplete('instrument'));
    expect(says('instrumentResult', {}, { ...other, instrument: 'Skema B' })).toEqual([]);
  });
});

describe('beside the course of a case', () => {
  const nothing = [{ code: 'nothingToAnswer' }];
  it('a fact about a child is about a child of the case', () => {
    expect(says('childFact', {})).toEqual(nothing);
    expect(says('childFact', { children: [aChild()] })).toEqual([]);
    expect(says('childFact', { children: [aChild()] }, { child: 'c1', fact: 'Så det' })).toEqual([]);
    const two = [aChild(), aChild({ id: 'c2', label: 'Barn 2' })];
    expect(says('childFact', { children: two }, { child: 'c2', fact: 'Så det' })).toEqual([]);
    expect(says('childFact', { children: [aChild()] }, { child: 'c2', fact: 'Så det' })).toEqual(nothing);
  });
  it('a pause lasts to a day that comes, and ends once', () => {
    expect(says('pause', {})).toEqual([]);
    expect(says('pause', {}, { until: yesterday })).toEqual(inPast('until'));
    expect(says('pause', isClosed, { until: tomorrow })).toEqual([caseClosed]);
    expect(says('resume', { pausedUntil: tomorrow })).toEqual([]);
    expect(says('resume', {})).toEqual([{ code: 'notPaused' }]);
    expect(says('resume', { ...isClosed, pausedUntil: tomorrow })).toEqual([caseClosed]);
  });
  it('only a closed case is opened again', () => {
    expect(says('reopening', isClosed)).toEqual([]);
    expect(says('reopening', {})).toEqual([{ code: 'caseNotClosed' }]);
  });
  it('only what waits for the journal is journalised', () => {
    const notJournalised = [asEntryId('e1'), asEntryId('e2')];
    expect(says('journalised', {})).toEqual(nothing);
    expect(says('journalised', { notJournalised })).toEqual([]);
    expect(says('journalised', { notJournalised }, { entries: ['e2', 'e0'] })).toEqual([]);
    expect(says('journalised', { notJournalised }, { entries: ['e0'] })).toEqual(nothing);
  });
});
