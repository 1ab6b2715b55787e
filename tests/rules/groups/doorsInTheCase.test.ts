import { describe, expect, it } from 'vitest';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { doorOf } from '../../../src/rules/doors/doors.ts';
import type { Moment } from '../../../src/rules/facts.ts';
import { aCase, aMoment, aMonday } from '../../support/aCase.ts';
import { aGroup, aParticipant, around, theGroup, type AParticipant } from '../../support/aGroup.ts';

const waiting = aCase().signs('participation', { alias: 'Musvit', contactRule: 'Kun når vi mødes' });
const place = (to: BodyOf<'placement'>['to']): BodyOf<'placement'> => ({
  group: theGroup,
  to,
  onDay: aMonday,
});
const clearance: BodyOf<'clearance'> = {
  group: theGroup,
  sessionOn: '2026-11-03',
  cleared: 'cleared',
  absence: 'afterTwoInARow',
  ring: { name: 'Nina Nøgle', number: '00 00 00 01' },
  standIn: { name: 'Stig Stand-in', number: '00 00 00 02' },
};

describe('a place in a group', () => {
  it('needs the waiting list', () => {
    expect(aCase().door('placement', place('invited'))).toEqual(['notOnWaitingList']);
    expect(waiting.door('placement', place('invited'))).toEqual([]);
    const withdrawn = waiting.signs('waitingChange', { to: 'withdrawn' });
    expect(withdrawn.door('placement', place('invited'))).toEqual(['notOnWaitingList']);
    expect(withdrawn.signs('waitingChange', { to: 'waiting' }).door('placement', place('invited'))).toEqual(
      [],
    );
  });
  it('is one place in one group, and goes on for whoever is in it', () => {
    const invited = waiting.signs('placement', place('invited'));
    expect(invited.door('placement', place('invited'))).toEqual(['alreadyInGroup']);
    expect(invited.door('placement', place('accepted'))).toEqual([]);
    expect(invited.door('placement', { ...place('invited'), group: 'group-2' })).toEqual([]);
    expect(invited.signs('waitingChange', { to: 'withdrawn' }).door('placement', place('attending'))).toEqual(
      [],
    );
    expect(waiting.door('placement', place('left'))).toEqual(['notInGroup']);
    const left = invited.signs('placement', place('left'));
    expect(left.door('placement', place('left'))).toEqual(['notInGroup']);
    expect(left.door('placement', place('invited'))).toEqual([]);
    expect(waiting.door('placement', { ...place('invited'), onDay: '2026-11-03' })).toEqual(['dateInFuture']);
  });
  it('is never beside somebody they must not meet, and attending needs the composition', () => {
    const asked = (
      citizens: readonly AParticipant[],
      to: BodyOf<'placement'>['to'],
      composed: readonly string[],
    ) => {
      const facts = aGroup()
        .planned()
        .composed(composed)
        .stands(...citizens).facts;
      const moment: Moment = { ...aMoment(aMonday), placing: { facts, participants: around(citizens) } };
      return doorOf('placement')(waiting.stands().facts, place(to), moment).map(({ code }) => code);
    };
    const me = aParticipant('case-1').listed();
    const other = aParticipant('b').listed().placed('attending');
    expect(asked([me, other], 'invited', ['b'])).toEqual([]);
    expect(asked([me, other], 'attending', ['b'])).toEqual(['compositionMissing']);
    expect(asked([me, other], 'attending', ['b', 'case-1'])).toEqual([]);
    expect(asked([me, other.checkedWith({ 'case-1': 'mustNotMeet' })], 'invited', ['b'])).toEqual([
      'conflictInGroup',
    ]);
  });
});

describe('a clearance', () => {
  it('is for key staff, for a session to come', () => {
    expect(waiting.door('clearance', clearance)).toEqual([]);
    expect(waiting.door('clearance', clearance, { roles: ['groupLeader'] })).toEqual(['roleMissing']);
    expect(waiting.door('clearance', { ...clearance, sessionOn: '2026-11-01' })).toEqual(['dateInPast']);
  });
  it('at high, at imminent, and while danger is noted, says that the leader acts the same day', () => {
    const today = { ...clearance, absence: 'actSameDay' } as const;
    for (const grave of [
      waiting.evaluated('high'),
      waiting.evaluated('imminent'),
      waiting.signs('provisionalNote', { dangerSigns: 'Kniv' }),
    ]) {
      expect(grave.door('clearance', clearance)).toEqual(['absenceMustBeSameDay']);
      expect(grave.door('clearance', today)).toEqual([]);
    }
    expect(waiting.evaluated('elevated').door('clearance', clearance)).toEqual([]);
    expect(waiting.evaluated('elevated').door('clearance', today)).toEqual([]);
  });
  it('says nothing of the risk, its level or its next day', () => {
    const at = waiting.evaluated('elevated', { nextOn: '2026-11-09' });
    for (const tellLeader of [
      'Risikoen er høj',
      'Højt niveau lige nu',
      'Ny vurdering 9/11',
      'Ring den 09.11.2026.',
      'Næste gang 2026-11-09',
    ])
      expect(at.door('clearance', { ...clearance, tellLeader }), tellLeader).toEqual(['clearanceTellsRisk']);
    for (const tellLeader of [
      'Følg til bussen',
      'Ring 112, hvis han står ved døren',
      'Ring før kl. 19/11 minutter',
    ])
      expect(at.door('clearance', { ...clearance, tellLeader }), tellLeader).toEqual([]);
  });
});

describe('what key staff alone may say', () => {
  it('is who must not meet, and never of somebody and themselves', () => {
    const check: BodyOf<'conflictCheck'> = {
      personsRecorded: 1,
      with: [{ case: 'b', answer: 'noConflictFound' }],
      leaders: [],
    };
    expect(waiting.door('conflictCheck', check)).toEqual([]);
    expect(waiting.door('conflictCheck', check, { roles: ['groupLeader'] })).toEqual(['roleMissing']);
    const oneself = { ...check, with: [{ case: 'case-1', answer: 'mustNotMeet' as const }] };
    expect(waiting.door('conflictCheck', oneself)).toEqual(['checkedWithItself']);
  });
  it('is the emergency sheet, and why two people must not meet', () => {
    for (const kind of ['emergencySheet', 'personLink'] as const) {
      expect(waiting.door(kind)).toEqual([]);
      expect(waiting.door(kind, undefined, { roles: ['caseworker', 'groupLeader'] })).toEqual([
        'roleMissing',
      ]);
    }
  });
});

describe('what is always open', () => {
  it('is the preparing talk and what a leader tells key staff, also on a closed case', () => {
    const closed = waiting.closed();
    expect(closed.door('groupPreparing', { onDay: aMonday })).toEqual([]);
    expect(closed.door('groupPreparing', { onDay: '2026-11-03' })).toEqual(['dateInFuture']);
    expect(closed.door('fromGroup', { group: theGroup, what: 'concern', onDay: aMonday, text: 'x' })).toEqual(
      [],
    );
  });
  it('the waiting list changes for whoever is on it', () => {
    expect(aCase().door('waitingChange', { to: 'paused' })).toEqual(['notOnWaitingList']);
    expect(waiting.door('waitingChange', { to: 'paused', recontactOn: '2026-11-20' })).toEqual([]);
    expect(waiting.door('waitingChange', { to: 'paused', recontactOn: '2026-11-01' })).toEqual([
      'dateInPast',
    ]);
  });
});
