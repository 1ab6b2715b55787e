import { describe, expect, it } from 'vitest';
import { asEntryId, asPersonId } from '../../../src/entries/ids.ts';
import { closingWaitsForLook } from '../../../src/rules/doors/closing.ts';
import { aMoment, aMonday } from '../../support/aCase.ts';
import {
  aChild,
  aRisk,
  caseClosed,
  isClosed,
  knowing,
  says,
  somebody,
  tomorrow,
} from '../../support/atTheDoor.ts';

const needsColleague = { code: 'closingNeedsColleague' };
const needsMessage = { code: 'closingNeedsLastMessage', field: 'lastSafeMessage' };
const closing = { reason: 'movedAway' } as const;
const look = (more: object = {}) => ({
  colleagueLookBy: { person: asPersonId('eva'), outside: false, agrees: true, ...more },
});

describe('closing a case', () => {
  it('asks for nobody else in a case where nothing is due', () => {
    expect(says('closing', {}, closing)).toEqual([]);
    expect(says('closing', { risk: aRisk() }, closing)).toEqual([]);
    expect(says('closing', { firstEvaluationOverdueFrom: tomorrow }, closing)).toEqual([]);
    expect(says('closing', { risk: aRisk(), firstEvaluationOverdueFrom: aMonday }, closing)).toEqual([]);
    expect(says('closing', isClosed, closing)).toEqual([caseClosed]);
  });
  it('waits for every card', () => {
    expect(says('closing', { children: [aChild()] }, closing)).toEqual([
      { code: 'cardOpen', about: { child: 'c1', label: 'Barn 1' } },
    ]);
  });
  it('at high, imminent or overdue needs a colleague and a last safe message', () => {
    for (const facts of [
      { risk: aRisk({ holds: 'high' }) },
      { risk: aRisk({ holds: 'imminent' }) },
      { risk: aRisk({ overdueFrom: aMonday }) },
      { firstEvaluationOverdueFrom: aMonday },
    ] as const) {
      expect(says('closing', facts, closing)).toEqual([needsColleague, needsMessage]);
      // To begin, the message is still to be written.
      expect(says('closing', facts)).toEqual([needsColleague]);
      const looked = { ...facts, ...look() };
      expect(says('closing', looked, closing)).toEqual([needsMessage]);
      expect(says('closing', looked, { ...closing, lastSafeMessage: 'Ring 1888' })).toEqual([]);
    }
  });
  it('needs a look that agrees, by somebody else or from outside', () => {
    const facts = { risk: aRisk({ holds: 'high' }) } as const;
    const body = { ...closing, lastSafeMessage: 'Ring 1888' };
    expect(says('closing', { ...facts, ...look({ agrees: false }) }, body)).toEqual([needsColleague]);
    expect(says('closing', { ...facts, ...look({ person: asPersonId('anna') }) }, body)).toEqual([
      { code: 'samePerson' },
    ]);
    expect(
      says('closing', { ...facts, ...look({ person: asPersonId('anna'), outside: true }) }, body),
    ).toEqual([]);
  });
  it('says whether it waits for a look', () => {
    const waits = (facts: object) => closingWaitsForLook(knowing(facts), aMoment(aMonday));
    expect(waits({})).toBe(false);
    expect(waits(look())).toBe(false);
    expect(waits({ risk: aRisk({ holds: 'high' }) })).toBe(true);
    expect(waits({ risk: aRisk({ holds: 'high' }), ...isClosed })).toBe(false);
    expect(waits({ risk: aRisk({ holds: 'high' }), ...look() })).toBe(false);
  });
});

describe('a look by a colleague', () => {
  it('is open to everyone on an open case', () => {
    expect(says('colleagueLook', {}, { agrees: 'yes' }, somebody())).toEqual([]);
    expect(says('colleagueLook', {}, undefined, somebody())).toEqual([]);
    expect(says('colleagueLook', isClosed, { agrees: 'yes' })).toEqual([caseClosed]);
  });
  it('from outside is named by a lead', () => {
    const outside = { agrees: 'yes', outsideName: 'Kollega i nabokommunen' } as const;
    expect(says('colleagueLook', {}, outside, somebody({ roles: ['lead'] }))).toEqual([]);
    const keyStaff = somebody({ roles: ['keyStaff'] });
    expect(says('colleagueLook', {}, outside, keyStaff)).toEqual([
      { code: 'outsideNotNamed', field: 'outsideName' },
    ]);
    const named = { ...keyStaff, outside: ['Kollega i nabokommunen'] };
    expect(says('colleagueLook', {}, outside, named)).toEqual([]);
  });
  it('is never by who asked for it, unless a lead names somebody from outside', () => {
    const wish = { closingWish: { entry: asEntryId('wish-1'), person: asPersonId('bo'), on: aMonday } };
    const outside = { agrees: 'yes', outsideName: 'Kollega i nabokommunen' } as const;
    const same = [{ code: 'samePerson' }];
    expect(says('colleagueLook', wish, undefined, somebody())).toEqual(same);
    expect(says('colleagueLook', wish, { agrees: 'yes' }, somebody())).toEqual(same);
    expect(says('colleagueLook', wish, { agrees: 'yes' }, somebody({ person: asPersonId('eva') }))).toEqual(
      [],
    );
    const named = { ...somebody(), outside: ['Kollega i nabokommunen'] };
    expect(says('colleagueLook', wish, outside, named)).toEqual(same);
    const lead = somebody({ roles: ['lead'] });
    expect(says('colleagueLook', wish, { agrees: 'yes' }, lead)).toEqual(same);
    expect(says('colleagueLook', wish, outside, lead)).toEqual([]);
  });
  it('is asked for where closing waits for one', () => {
    const danger = { risk: aRisk({ holds: 'high' }) };
    expect(says('closingWish', danger, undefined, somebody())).toEqual([]);
    expect(says('closingWish', {}, {}, somebody())).toEqual([{ code: 'nothingToAnswer' }]);
    expect(says('closingWish', { ...danger, ...isClosed }, {}, somebody())).toContainEqual(caseClosed);
  });
});
