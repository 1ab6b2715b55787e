import { describe, expect, it } from 'vitest';
import type { BodyOf } from '../../../src/entries/kinds.ts';
import { asLocalDate, asPersonId } from '../../../src/entries/ids.ts';
import { nextOfEach } from '../../../src/rules/agreedContacts.ts';
import { isWorkingDay, plusDays } from '../../../src/rules/dates.ts';
import { proposedContacts } from '../../../src/rules/followUpContacts.ts';
import { aCase, aMonday } from '../../support/aCase.ts';

type Criteria = NonNullable<BodyOf<'pathwayDecision'>['criteria']>;
const ready = aCase()
  .told()
  .inTargetGroup()
  .evaluated('elevated', { nextOn: plusDays(aMonday, 20) })
  .planned();
const criterion = (kind: Criteria[number]['kind'], answer: Criteria[number]['answer']): Criteria => [
  { id: 'c', kind, text: 'Et kriterium', answer },
];
const group = { pathway: 'groupCourse', reasons: 'x' } as const;

describe('the pathway decision', () => {
  it('against a criterion of their own needs the reason of key staff, in words and never by a sum', () => {
    for (const [kind, answer] of [
      ['inclusion', 'notMet'],
      ['exclusion', 'met'],
      ['matching', 'notMet'],
    ] as const) {
      const body = { ...group, criteria: criterion(kind, answer) };
      expect(ready.door('pathwayDecision', body)).toEqual(['criterionNeedsException']);
      expect(ready.door('pathwayDecision', { ...body, exceptionReason: 'Hun vil prøve.' })).toEqual([]);
      expect(
        ready.door('pathwayDecision', { ...body, exceptionReason: 'x' }, { roles: ['caseworker'] }),
      ).toEqual(['roleMissing']);
      expect(ready.door('pathwayDecision', { ...body, pathway: 'individualCourse' })).toEqual([]);
    }
  });

  it('never counts "not known", or no answer, as speaking against', () => {
    for (const kind of ['inclusion', 'exclusion', 'matching'] as const)
      for (const answer of ['notKnown', undefined] as const)
        expect(ready.door('pathwayDecision', { ...group, criteria: criterion(kind, answer) })).toEqual([]);
  });

  it('with a no to the group leads to the individual course or to another help by name, never to nothing', () => {
    const nothing = { reasons: 'x' } as const;
    expect(ready.door('pathwayDecision', { ...nothing, pathway: 'otherHelp' })).toEqual([
      'noToGroupNeedsOtherHelp',
    ]);
    expect(ready.door('pathwayDecision', { ...nothing, pathway: 'notNow' })).toEqual([
      'noToGroupNeedsOtherHelp',
    ]);
    expect(
      ready.door('pathwayDecision', { ...nothing, pathway: 'otherHelp', otherHelp: 'Samtaler hver uge' }),
    ).toEqual([]);
    // A day alone leads nobody on.
    const later = { ...nothing, pathway: 'notNow', offerAgainOn: '2026-11-30' } as const;
    expect(ready.door('pathwayDecision', later)).toEqual(['noToGroupNeedsOtherHelp']);
    expect(ready.door('pathwayDecision', { ...later, otherHelp: 'Støttende samtaler' })).toEqual([]);
    expect(ready.door('pathwayDecision', { ...nothing, pathway: 'individualCourse' })).toEqual([]);
  });

  it('that is a formal decision names the law and tells how to appeal', () => {
    const body = { pathway: 'individualCourse', reasons: 'x', formalDecision: 'yes' } as const;
    expect(ready.door('pathwayDecision', body)).toEqual(['legalBasisMissing', 'appealGuidanceMissing']);
    expect(
      ready.door('pathwayDecision', {
        ...body,
        legalBasis: 'Serviceloven',
        appealGuidance: 'Inden fire uger',
      }),
    ).toEqual([]);
    expect(ready.door('pathwayDecision', { ...body, formalDecision: 'no' })).toEqual([]);
  });

  it('comes back on the day a course is offered again, and goes with the next decision', () => {
    const later = ready.decided('notNow', { offerAgainOn: '2026-11-09' });
    expect(
      later
        .on('2026-11-08')
        .stands()
        .nextUp.map(({ reason }) => reason.code),
    ).not.toContain('courseOfferDue');
    const come = later.on('2026-11-09').signs('supportiveTalk', { onDay: '2026-11-09' });
    expect(come.stands().nextUp.map(({ reason }) => reason.code)).toContain('courseOfferDue');
    expect(come.decided('individualCourse').stands().facts.agreedContacts).toEqual([]);
  });

  it('with thoughts of suicide told stands first the same day, until it is evaluated', () => {
    const told = ready.decided('individualCourse', { thoughtsOfSuicide: 'yes' });
    expect(told.stands().nextUp[0]?.kind).toBe('danger');
    expect(
      told
        .evaluated('high')
        .stands()
        .nextUp.map(({ kind }) => kind),
    ).not.toContain('danger');
    expect(
      ready.decided('individualCourse', { thoughtsOfSuicide: 'notAsked' }).stands().facts.provisional,
    ).toBeNull();
  });
});

describe('days that are agreed', () => {
  const running = ready.decided('individualCourse').courseStarted();
  const codes = (story: typeof running) => story.stands().nextUp.map(({ reason }) => reason.code);

  it('in a conversation come up on the day, and are kept by the next one', () => {
    const talked = running.signs('conversation', { onDay: aMonday, nextOn: '2026-11-09' });
    expect(codes(talked.on('2026-11-08'))).not.toContain('talkAgreed');
    expect(codes(talked.on('2026-11-09'))).toContain('talkAgreed');
    expect(codes(talked.on('2026-11-09').signs('conversation', { onDay: '2026-11-09' }))).not.toContain(
      'talkAgreed',
    );
    const extra = talked.on('2026-11-05').signs('conversation', { onDay: '2026-11-05' });
    expect(codes(extra.on('2026-11-09'))).toContain('talkAgreed');
  });

  it('by the pattern come up one at a time, however many were missed', () => {
    const contacts = ['2026-11-09', '2026-11-16', '2026-11-23'].map((onDay) => ({ id: onDay, onDay }));
    const planned = running
      .signs('courseEnd', { how: 'completed' })
      .signs('followUpPlan', { pattern: 'threePhases', contacts });
    const missed = planned.on('2026-11-17');
    expect(missed.stands().nextUp.filter(({ reason }) => reason.code === 'followUpAgreed')).toHaveLength(1);
    const kept = missed.signs('followUp', { onDay: '2026-11-17', violenceSince: 'no' });
    expect(nextOfEach(kept.stands().facts.agreedContacts)).toEqual([
      { onDay: '2026-11-23', purpose: 'followUp' },
    ]);
    const anew = kept.signs('followUpPlan', { pattern: 'asNeeded', nextOn: '2026-12-01' });
    expect(anew.stands().facts.agreedContacts).toEqual([{ onDay: '2026-12-01', purpose: 'followUp' }]);
    expect(anew.door('followUpPlan', { pattern: 'asNeeded', nextOn: '2026-11-01' })).toEqual(['dateInPast']);
    // A pattern without a day reminds nobody.
    expect(anew.door('followUpPlan', { pattern: 'threePhases' })).toEqual(['followUpDaysMissing']);
    expect(anew.door('followUpPlan', { pattern: 'asNeeded' })).toEqual([]);
  });

  it('are proposed in three phases that thin out over nine months, on working days', () => {
    const days = proposedContacts(aMonday, {});
    const of = (phase: string) => days.filter((each) => each.phase === phase).length;
    expect([of('first'), of('second'), of('third')]).toEqual([13, 6, 3]);
    expect(days.every(({ onDay }) => isWorkingDay(onDay))).toBe(true);
    expect([...days].sort((a, b) => a.onDay.localeCompare(b.onDay))).toEqual(days);
    expect(days.at(-1)?.onDay.slice(0, 7)).toBe('2027-08');
    expect(proposedContacts(asLocalDate('2026-11-02'), { first: 'monthly' })).toHaveLength(12);
  });
});

describe('after the course', () => {
  const talked = (violenceSince: BodyOf<'followUp'>['violenceSince']) =>
    ready.daysLater(3).signs('followUp', { onDay: plusDays(aMonday, 3), violenceSince });

  it('violence since makes the evaluation due today, like an event; no other answer does', () => {
    const { facts, nextUp } = talked('yes').stands();
    expect(facts.risk?.dueOn).toBe(plusDays(aMonday, 3));
    expect(facts.risk?.inDateByEvents).toBe(false);
    expect(facts.events.map(({ event }) => event)).toEqual(['newViolenceOrThreats']);
    expect(nextUp.map(({ reason }) => reason.code)).toContain('evaluationDueByEvent');
    for (const answer of ['no', 'notTold', 'notAsked'] as const)
      expect(talked(answer).stands().facts.risk?.dueByEvent).toBe(false);
    const never = aCase().signs('followUp', { onDay: aMonday, violenceSince: 'yes' }).stands();
    expect(never.facts.firstEvaluationDueOn).toBe(aMonday);
  });

  it('lost contact is silence: the evaluation is due, and the next try comes up on its day', () => {
    const lost = ready.signs('lostContact', {
      onDay: aMonday,
      tried: 'Vi ventede.',
      nextTryOn: '2026-11-04',
    });
    expect(lost.stands().value.presence).toBe('silent');
    expect(lost.stands().facts.risk?.dueByEvent).toBe(true);
    expect(
      lost
        .on('2026-11-04')
        .stands()
        .nextUp.map(({ reason }) => reason.code),
    ).toContain('tryContactAgain');
    const back = lost.on('2026-11-05').signs('supportiveTalk', { onDay: '2026-11-05' }).stands();
    expect([back.value.presence, back.facts.agreedContacts]).toEqual(['here', []]);
  });

  it('closing in danger needs a look of somebody else; one from outside is named by a lead', () => {
    const high = aCase().told().evaluated('high', { crisisCentre: 'offeredAccepted' });
    const closing = { reason: 'contactLost', lastSafeMessage: 'Sagt på kontoret.' } as const;
    expect(high.door('closing', closing)).toEqual(['closingNeedsColleague']);
    const outside = { agrees: 'yes', outsideName: 'En fra nabokommunen' } as const;
    expect(high.door('colleagueLook', outside, { roles: ['keyStaff'] })).toEqual(['outsideNotNamed']);
    expect(high.door('colleagueLook', outside, { roles: ['keyStaff', 'lead'] })).toEqual([]);
    expect(high.signs('colleagueLook', outside).door('closing', closing)).toEqual([]);
    expect(high.signs('colleagueLook', { agrees: 'no' }, { by: 'bo' }).door('closing', closing)).toEqual([
      'closingNeedsColleague',
    ]);
  });

  it('talks before a course, lost contact and all help stay open, also to somebody without the competence', () => {
    const carl = { person: asPersonId('carl'), roles: ['caseworker'], competences: [] } as const;
    expect(aCase().door('preparingTalk', { onDay: aMonday }, carl)).toEqual([]);
    expect(aCase().closed().door('lostContact', { onDay: aMonday, tried: 'x' }, carl)).toEqual([]);
  });
});
