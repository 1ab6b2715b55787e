import { describe, expect, it } from 'vitest';
import { asStreamId } from '../../../src/entries/ids.ts';
import { dueAbsences, openAbsences } from '../../../src/rules/groups/absences.ts';
import { sessionDays } from '../../../src/rules/groups/sessionDays.ts';
import { groupThread, personThreads, threePoints } from '../../../src/rules/groups/threads.ts';
import { waitsForPlace } from '../../../src/rules/groups/participantFacts.ts';
import { aGroup, aParticipant, around, type AGroup, type AParticipant } from '../../support/aGroup.ts';

const days = (firstOn: string, sessions: number, changes: Parameters<typeof sessionDays>[1] = []) =>
  sessionDays({ firstOn, sessions }, changes).map(({ onDay }) => onDay);

describe('the days of a course', () => {
  it('are a week apart, and skip Danish public holidays', () => {
    expect(days('2026-11-03', 3)).toEqual(['2026-11-03', '2026-11-10', '2026-11-17']);
    // Maundy Thursday and the day after Ascension: the first is a holiday, the second is not.
    expect(days('2026-03-26', 3)).toEqual(['2026-03-26', '2026-04-09', '2026-04-16']);
    // Christmas Day and New Year's Day, one week apart, on a Friday.
    expect(days('2026-12-18', 2)).toEqual(['2026-12-18', '2027-01-08']);
    expect(days('2026-12-25', 1)).toEqual(['2027-01-08']);
  });
  it('move and fall out one by one', () => {
    const changes = [
      { session: 1, onDay: null, reason: 'Sygdom' },
      { session: 2, onDay: '2026-11-12' as never, reason: null },
    ];
    expect(days('2026-11-03', 3, changes)).toEqual([null, '2026-11-12', '2026-11-17']);
  });
});

const running = aGroup().planned().composed(['a', 'b']);
const due = (group: AGroup, ...citizens: readonly AParticipant[]) =>
  dueAbsences(group.stands().facts, around(citizens)).map(({ case: of, session, from, why, ring }) => [
    of,
    session,
    from,
    why,
    ring?.name ?? null,
  ]);

describe('somebody is absent without a word', () => {
  const once = running.on('2026-11-03').held(1, { a: 'noWord', b: 'came' });
  const twice = once.on('2026-11-10').held(2, { a: 'noWord', b: 'came' });
  const calm = aParticipant('a')
    .listed()
    .cleared('2026-11-03', 'afterTwoInARow')
    .cleared('2026-11-10', 'afterTwoInARow');
  it('is rung the same day where key staff said so', () => {
    const told = aParticipant('a').listed().cleared('2026-11-03', 'actSameDay');
    expect(due(once, told)).toEqual([['a', 1, '2026-11-03', 'actSameDay', 'Nina Nøgle']]);
  });
  it('is rung the same day where nobody cleared the session: nobody said that it can wait', () => {
    expect(due(once)).toEqual([['a', 1, '2026-11-03', 'notCleared', null]]);
    const before = aParticipant('a').listed().cleared('2026-10-27', 'afterTwoInARow');
    expect(due(once, before)).toEqual([['a', 1, '2026-11-03', 'notCleared', 'Nina Nøgle']]);
  });
  it('is rung after two in a row otherwise', () => {
    expect(due(once, calm)).toEqual([]);
    expect(openAbsences(once.stands().facts)).toEqual([{ case: 'a', session: 1, onDay: '2026-11-03' }]);
    expect(due(twice, calm)).toEqual([['a', 2, '2026-11-10', 'twoInARow', 'Nina Nøgle']]);
    const thrice = twice.on('2026-11-17').held(3, { a: 'noWord', b: 'came' });
    const stillCalm = calm.cleared('2026-11-17', 'afterTwoInARow');
    expect(due(thrice, stillCalm)).toEqual([['a', 3, '2026-11-17', 'twoInARow', 'Nina Nøgle']]);
  });
  it('is settled by who was reached, or by being heard from since', () => {
    const reached = {
      about: 'absence',
      case: 'a',
      who: 'Borgeren',
      onDay: '2026-11-10',
      at: '20:00',
    } as const;
    expect(due(twice.signs('reached', { ...reached, session: 2 }), calm)).toEqual([]);
    expect(openAbsences(twice.signs('reached', { ...reached, session: 2 }).stands().facts)).toEqual([]);
    expect(due(twice.signs('reached', { ...reached, session: 1 }), calm)).toEqual([
      ['a', 2, '2026-11-10', 'twoInARow', 'Nina Nøgle'],
    ]);
    expect(due(twice.signs('reached', reached), calm)).toEqual([]);
    expect(due(twice.signs('reached', { ...reached, case: 'b' }), calm)).toHaveLength(1);
    expect(due(twice.on('2026-11-17').held(3, { a: 'cameLate' }), calm)).toEqual([]);
    expect(due(once.on('2026-11-10').held(2, { a: 'saidSorry' }), aParticipant('a').listed())).toEqual([]);
  });
});

describe('the threads of a course', () => {
  const course = running
    .on('2026-11-03')
    .signs('groupSession', {
      session: 1,
      onDay: '2026-11-03',
      leaders: ['leader-1'],
      people: [
        { case: 'a', attendance: 'came', wellBeing: 3, goal: 'Sove', words: 'Jeg er træt' },
        { case: 'b', attendance: 'saidSorry' },
      ],
    })
    .signs('safetyConcern', { case: 'a', onDay: '2026-11-05', what: 'x' }, { id: 'w1' })
    .on('2026-11-10')
    .signs('groupSession', {
      session: 2,
      onDay: '2026-11-10',
      leaders: ['leader-1'],
      people: [
        { case: 'a', attendance: 'wentEarly', network: 'En veninde' },
        { case: 'b', attendance: 'noWord', wellBeing: 5 },
      ],
    })
    .signs('reached', {
      about: 'concern',
      case: 'a',
      concern: 'w1',
      who: 'Nina',
      onDay: '2026-11-10',
      at: '09:00',
    });
  const { facts } = course.stands();
  it('show one citizen session by session, and leave a gap where nobody asked', () => {
    const mine = personThreads(facts, asStreamId('a'));
    expect(mine.attendance.map(({ value }) => value)).toEqual(['came', 'wentEarly']);
    expect(mine.wellBeing).toEqual([{ session: 1, onDay: '2026-11-03', value: 3 }]);
    expect(mine.safety).toEqual([{ session: 1, onDay: '2026-11-05', value: 'reached' }]);
    expect([mine.goals, mine.words, mine.network].map((thread) => thread.map(({ value }) => value))).toEqual([
      ['Sove'],
      ['Jeg er træt'],
      ['En veninde'],
    ]);
    expect(threePoints(mine.attendance)).toMatchObject({
      start: { session: 1 },
      middle: null,
      end: { session: 2 },
    });
    expect(threePoints(mine.wellBeing)).toMatchObject({ start: { session: 1 }, middle: null, end: null });
  });
  it('count people of the whole group, and never sum answers', () => {
    expect(groupThread(facts)).toEqual([
      { session: 1, onDay: '2026-11-03', came: 1, saidSorry: 1, noWord: 0, wellBeing: [3], concerns: 1 },
      { session: 2, onDay: '2026-11-10', came: 1, saidSorry: 0, noWord: 1, wellBeing: [5], concerns: 0 },
    ]);
  });
});

describe('the waiting list', () => {
  it('waits for a place until there is one, and again when it is over', () => {
    const waiting = aParticipant('a').listed();
    expect(waitsForPlace(waiting.part())).toBe(true);
    expect(waitsForPlace(waiting.placed('invited').part())).toBe(false);
    expect(waitsForPlace(waiting.placed('invited').placed('declined').part())).toBe(true);
    expect(waitsForPlace(waiting.signs('waitingChange', { to: 'paused' }).part())).toBe(false);
    const gone = waiting.signs('waitingChange', { to: 'withdrawn' });
    expect(gone.part()).toMatchObject({ waiting: 'withdrawn', recontactOn: null });
    const back = gone.daysLater(5).signs('participation', { alias: 'Musvit', contactRule: 'x' });
    expect(back.part()).toMatchObject({ waiting: 'waiting', since: '2026-11-07', alias: 'Musvit' });
  });
});
