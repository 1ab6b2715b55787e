import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collaborationIn } from '../../src/flow/collaboration.ts';
import { dueIn } from '../../src/flow/dueIn.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { asStreamId } from '../../src/entries/ids.ts';
import { consentState } from '../../src/rules/consents.ts';
import { aCase, type ACase } from '../support/aCase.ts';

const consent = {
  type: 'disclose',
  recipient: 'Jobcentret',
  purpose: 'Ro',
  expiresOn: '2027-01-01',
} as const;
const kindsDue = (one: ACase) => one.stands().nextUp.map(({ kind }) => kind);
const dueAtHome = (one: ACase) =>
  dueIn({ stream: asStreamId('s'), summary: summarise(one.entries) }, one.today).map(({ kind }) => kind);

describe('who holds the threads and who takes part', () => {
  it('is the newest coordinator, with those before', () => {
    const { coordinator, coordinatorsBefore } = collaborationIn(
      aCase().signs('coordinator', { name: 'AB' }).signs('coordinator', { name: 'CD' }).entries,
    );
    expect(coordinator?.body.name).toBe('CD');
    expect(coordinatorsBefore.map(({ body }) => body.name)).toEqual(['AB']);
  });

  it('is one line per word: a yes can be taken back, and what was written before stands under it', () => {
    const { actors } = collaborationIn(
      aCase()
        .signs('actor', { name: 'Jobcentret', part: 'Ro', agreedByCitizen: 'yes' })
        .signs('actor', { name: 'Skolen', part: 'Plads' })
        .signs('actor', { name: 'jobcentret ', part: 'Ro', agreedByCitizen: 'no' }).entries,
    );
    expect(actors.map(({ body }) => [body.name.trim(), body.agreedByCitizen])).toEqual([
      ['Skolen', undefined],
      ['jobcentret', 'no'],
    ]);
    expect(actors[1]?.before.map(({ body }) => body.agreedByCitizen)).toEqual(['yes']);
  });
});

describe('an agreement', () => {
  const made = aCase().told().signs('agreement', { withWhom: 'Skolen', what: 'Møde', onDay: '2026-11-05' });
  const about = made.newest('agreement');

  it('is due from its day on, at home and in the case, and never late', () => {
    expect(kindsDue(made)).not.toContain('agreement');
    const later = made.on('2026-11-09');
    expect(later.stands().nextUp.find(({ kind }) => kind === 'agreement')).toMatchObject({ overdue: false });
    expect(dueAtHome(later)).toContain('agreement');
    expect(dueAtHome(made)).not.toContain('agreement');
  });

  it('is over when somebody tells how it went, which stands under it', () => {
    const told = made.on('2026-11-09').signs('howItWent', { about, how: 'Godt', onDay: '2026-11-05' });
    expect(kindsDue(told)).not.toContain('agreement');
    expect(dueAtHome(told)).not.toContain('agreement');
    expect(collaborationIn(told.entries).agreements[0]?.outcomes[0]?.body.how).toBe('Godt');
  });

  it('made for the very day it is written asks nothing later', () => {
    const today = aCase().told().signs('agreement', { withWhom: 'AB', what: 'Te', onDay: aCase().today });
    expect(kindsDue(today.daysLater(3))).not.toContain('agreement');
  });
});

describe('consents of a case', () => {
  it('are withdrawn and renewed without anything going away, in whatever order the entries came', () => {
    const given = aCase().signs('consent', consent);
    const id = given.newest('consent');
    const one = given
      .signs('consentWithdrawal', { consent: id })
      .signs('consent', { ...consent, expiresOn: '2027-06-01' })
      .signs('actor', { name: 'Jobcentret', part: 'Ro' });
    const states = (entries: ACase['entries']) =>
      collaborationIn(entries).consents.map((each) => [each.id, consentState(each, one.today)]);
    expect(states(one.entries).map(([, state]) => state)).toEqual(['withdrawn', 'holds']);
    fc.assert(
      fc.property(fc.shuffledSubarray([...one.entries], { minLength: one.entries.length }), (shuffled) => {
        expect(states(shuffled)).toEqual(states(one.entries));
      }),
    );
  });

  it('that were corrected after they were withdrawn stay withdrawn', () => {
    const given = aCase().signs('consent', consent);
    const id = given.newest('consent');
    const corrected = given
      .signs('consentWithdrawal', { consent: id })
      .signs('consent', { ...consent, purpose: 'Ro om møder' }, { amends: id });
    const { consents } = collaborationIn(corrected.entries);
    expect(consents).toHaveLength(1);
    expect(consents[0] && consentState(consents[0], corrected.today)).toBe('withdrawn');
  });

  it('count from the day the citizen said yes, else from the day it was signed', () => {
    const { consents } = collaborationIn(
      aCase()
        .signs('consent', { ...consent, givenOn: '2026-10-30' })
        .signs('consent', consent).entries,
    );
    expect(consents.map(({ givenOn }) => givenOn)).toEqual(['2026-10-30', aCase().today]);
  });
});
