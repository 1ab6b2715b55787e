import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../../../src/entries/kinds.ts';
import { isFilled, notInFuture, notInPast, unless } from '../../../src/rules/doors/conditions.ts';
import { doorOf, doors } from '../../../src/rules/doors/doors.ts';
import { aMoment, aMonday } from '../../support/aCase.ts';
import { isClosed, knowing, says, somebody, tomorrow, yesterday } from '../../support/atTheDoor.ts';

describe('the doors', () => {
  it('of facts are open to anyone, at any time, on any case', () => {
    const always: readonly EntryKind[] = [
      'caseOpened',
      'identityNote',
      'children',
      'caseLink',
      'consentWithdrawal',
      'participation',
      'statistics',
      'staffMember',
      'auditLine',
    ];
    for (const kind of always) expect(says(kind, isClosed, undefined, somebody()), kind).toEqual([]);
  });
  it('can be asked of another set, so that a fault can be planted', () => {
    const shut = { ...doors, children: () => [{ code: 'caseClosed' as const }] };
    expect(doorOf('children', shut)(knowing(), undefined, aMoment(aMonday))).toEqual([
      { code: 'caseClosed' },
    ]);
  });
});

describe('conditions that doors share', () => {
  it('say nothing that was not given', () => {
    expect(unless(true, 'caseClosed', 'a', { b: 1 })).toEqual([]);
    expect(Object.keys(unless(false, 'caseClosed')[0] ?? {})).toEqual(['code']);
    expect(unless(false, 'caseClosed', 'a', { b: 1 })).toEqual([
      { code: 'caseClosed', field: 'a', about: { b: 1 } },
    ]);
  });
  it('read blanks as nothing written', () => {
    expect([undefined, '', ' ', '\n'].map(isFilled)).toEqual([false, false, false, false]);
    expect(isFilled(' x ')).toBe(true);
  });
  it('know today as neither past nor future', () => {
    expect(notInFuture(aMonday, aMonday, 'd')).toEqual([]);
    expect(notInPast(aMonday, aMonday, 'd')).toEqual([]);
    expect(notInFuture(undefined, aMonday, 'd')).toEqual([]);
    expect(notInPast(undefined, aMonday, 'd')).toEqual([]);
    expect(notInFuture(tomorrow, aMonday, 'd')).toEqual([{ code: 'dateInFuture', field: 'd' }]);
    expect(notInPast(yesterday, aMonday, 'd')).toEqual([{ code: 'dateInPast', field: 'd' }]);
  });
});
