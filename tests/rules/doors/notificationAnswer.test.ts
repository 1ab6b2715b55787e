import { describe, expect, it } from 'vitest';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { aMonday } from '../../support/aCase.ts';
import { aChild, isClosed, says, somebody, tomorrow, yesterday } from '../../support/atTheDoor.ts';

const children = [aChild(), aChild({ id: 'c2', label: 'Barn 2', dangerNow: true })];
const nothing = [{ code: 'nothingToAnswer' }];
const incomplete = (field: string) => ({ code: 'answerIncomplete', field });

describe('the answer to a notification card', () => {
  it('is about a child of the case, closed or not, by anyone', () => {
    expect(says('notificationAnswer', {})).toEqual(nothing);
    expect(says('notificationAnswer', { children, ...isClosed }, undefined, somebody())).toEqual([]);
    expect(
      says('notificationAnswer', { children }, { child: 'c3', answer: 'notNotified', reason: 'x' }),
    ).toEqual(nothing);
  });
  const notified = {
    child: 'c1',
    answer: 'notified',
    notifiedOn: aMonday,
    toWhom: 'Børn og unge',
    how: 'phone',
  } as const;
  it('notified says when, to whom and how', () => {
    expect(says('notificationAnswer', { children }, notified)).toEqual([]);
    expect(says('notificationAnswer', { children }, { child: 'c1', answer: 'notified' })).toEqual([
      incomplete('notifiedOn'),
      incomplete('toWhom'),
      incomplete('how'),
    ]);
    expect(says('notificationAnswer', { children }, { ...notified, notifiedOn: tomorrow })).toEqual([
      { code: 'dateInFuture', field: 'notifiedOn' },
    ]);
  });
  it('whoever was not told has a why', () => {
    const notTold = { ...notified, citizenTold: 'notTold' } as const;
    expect(says('notificationAnswer', { children }, notTold)).toEqual([incomplete('whyNotTold')]);
    expect(says('notificationAnswer', { children }, { ...notTold, whyNotTold: 'Farligt' })).toEqual([]);
    expect(says('notificationAnswer', { children }, { ...notified, citizenTold: 'told' } as never)).toEqual(
      [],
    );
  });
  it('not notified says why', () => {
    const not = { child: 'c1', answer: 'notNotified' } as const;
    expect(says('notificationAnswer', { children }, not)).toEqual([incomplete('reason')]);
    expect(says('notificationAnswer', { children }, { ...not, reason: 'Er underrettet' })).toEqual([]);
  });
  it('waiting for advice ends with the next working day, and is not for a child in danger', () => {
    const waiting = { child: 'c1', answer: 'waiting', waitUntil: tomorrow } as const;
    const latest = asLocalDate('2026-11-03');
    expect(says('notificationAnswer', { children }, waiting)).toEqual([]);
    expect(says('notificationAnswer', { children }, { ...waiting, waitUntil: aMonday })).toEqual([]);
    expect(says('notificationAnswer', { children }, { child: 'c1', answer: 'waiting' })).toEqual([
      incomplete('waitUntil'),
    ]);
    expect(says('notificationAnswer', { children }, { ...waiting, waitUntil: yesterday })).toEqual([
      { code: 'dateInPast', field: 'waitUntil' },
    ]);
    expect(says('notificationAnswer', { children }, { ...waiting, waitUntil: '2026-11-04' })).toEqual([
      { code: 'waitTooLong', field: 'waitUntil', about: { latest } },
    ]);
    expect(says('notificationAnswer', { children }, { ...waiting, child: 'c2' })).toEqual([
      { code: 'waitingNotWhenDanger', field: 'answer' },
    ]);
  });
});
