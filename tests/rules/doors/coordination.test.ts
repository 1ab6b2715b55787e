import { describe, expect, it } from 'vitest';
import { aMonday } from '../../support/aCase.ts';
import { caseClosed, isClosed, says, somebody, tomorrow, yesterday } from '../../support/atTheDoor.ts';

describe('working together', () => {
  it('goes on while the case is open, whoever does it', () => {
    for (const kind of [
      'assessment',
      'coordinator',
      'actor',
      'agreement',
      'citizensPlan',
      'actionPlan',
    ] as const) {
      expect(says(kind, {}, undefined, somebody()), kind).toEqual([]);
      expect(says(kind, isClosed), kind).toEqual([caseClosed]);
    }
  });
  it('a consent was given on a day that has been, and runs out on one that comes', () => {
    expect(says('consent', {})).toEqual([]);
    expect(says('consent', isClosed)).toEqual([caseClosed]);
    expect(says('consent', {}, { expiresOn: aMonday, givenOn: aMonday })).toEqual([]);
    expect(says('consent', {}, { expiresOn: yesterday })).toEqual([
      { code: 'dateInPast', field: 'expiresOn' },
    ]);
    expect(says('consent', {}, { givenOn: tomorrow })).toEqual([{ code: 'dateInFuture', field: 'givenOn' }]);
  });
  it('how something went is told on a closed case too', () => {
    expect(says('howItWent', isClosed)).toEqual([]);
    expect(says('howItWent', isClosed, { onDay: aMonday })).toEqual([]);
    expect(says('howItWent', {}, { onDay: tomorrow })).toEqual([{ code: 'dateInFuture', field: 'onDay' }]);
  });
});

describe('a step with the network', () => {
  const step = { who: 'Naboen', safe: 'yes', agreedByCitizen: 'yes' } as const;
  const map = (part: 'helps' | 'harms' | 'notKnown') =>
    ({ network: [{ label: 'Naboen', part, safe: 'yes', relation: 'nabo' }] }) as never;
  it('goes to somebody who is safe, when the citizen agrees', () => {
    expect(says('networkStep', {})).toEqual([]);
    expect(says('networkStep', isClosed)).toEqual([caseClosed]);
    expect(says('networkStep', {}, step)).toEqual([]);
    expect(says('networkStep', map('helps'), step)).toEqual([]);
    for (const safe of ['no', 'notKnown', undefined] as const)
      expect(says('networkStep', {}, { ...step, safe } as never)).toEqual([
        { code: 'harmfulNetworkPerson', field: 'safe' },
      ]);
    expect(says('networkStep', {}, { ...step, agreedByCitizen: 'no' })).toEqual([
      { code: 'networkNotAgreed', field: 'agreedByCitizen' },
    ]);
  });
  it('never to one the map warns of', () => {
    for (const part of ['harms', 'notKnown'] as const)
      expect(says('networkStep', map(part), step)).toEqual([{ code: 'networkPersonOnMap', field: 'who' }]);
    expect(says('networkStep', map('harms'))).toEqual([]);
  });
  it('to a peer after a talk on whether it suits', () => {
    const needsTalk = [{ code: 'peerNeedsTalk', field: 'suitabilityTalk' }];
    expect(says('networkStep', {}, { ...step, sort: 'peer' })).toEqual(needsTalk);
    expect(says('networkStep', {}, { ...step, sort: 'peer', suitabilityTalk: 'confirmed' })).toEqual([]);
    expect(says('networkStep', {}, { ...step, sort: 'volunteer' })).toEqual([]);
  });
});

describe('a setting', () => {
  const days = (value: string) => ({ key: 'office.leaving', value });
  it('is a lead’s to sign, and only what can be followed', () => {
    const lead = somebody({ roles: ['lead'] });
    const roleMissing = { code: 'roleMissing', about: { role: 'lead' } };
    const breaksRule = { code: 'settingBreaksRule', field: 'value' };
    expect(says('setting', {}, undefined, lead)).toEqual([]);
    expect(says('setting', {}, undefined, somebody())).toEqual([roleMissing]);
    expect(says('setting', {}, days('20'), lead)).toEqual([]);
    expect(says('setting', {}, days('0'), lead)).toEqual([breaksRule]);
    expect(says('setting', {}, days('0'), somebody())).toEqual([roleMissing, breaksRule]);
  });
});
