import { describe, expect, it } from 'vitest';
import { asEntryId } from '../../../src/entries/ids.ts';
import type { CaseFacts } from '../../../src/rules/facts.ts';
import { plusDays } from '../../../src/rules/dates.ts';
import { aMonday } from '../../support/aCase.ts';
import {
  aChild,
  aRisk,
  caseClosed,
  isClosed,
  ready,
  says,
  somebody,
  tomorrow,
  yesterday,
} from '../../support/atTheDoor.ts';

const inFuture = (field: string) => ({ code: 'dateInFuture', field });
const inPast = (field: string) => ({ code: 'dateInPast', field });
const course = { entry: asEntryId('course-1'), form: 'group', ended: false, conversations: 0 } as const;

describe('what runs in a course', () => {
  it('a preparing talk needs an open case', () => {
    expect(says('preparingTalk', {}, undefined, somebody())).toEqual([]);
    expect(says('preparingTalk', isClosed)).toEqual([caseClosed]);
    expect(says('preparingTalk', {}, { onDay: aMonday, nextOn: aMonday })).toEqual([]);
    expect(says('preparingTalk', {}, { onDay: tomorrow, nextOn: yesterday })).toEqual([
      inFuture('onDay'),
      inPast('nextOn'),
    ]);
  });
  it('a conversation and an end need a course that runs', () => {
    const notRunning = { code: 'courseNotRunning' };
    for (const kind of ['conversation', 'courseEnd'] as const) {
      expect(says(kind, { course }), kind).toEqual([]);
      expect(says(kind, {}), kind).toEqual([notRunning]);
      expect(says(kind, { course: { ...course, ended: true } }), kind).toEqual([notRunning]);
      // Of a closed case only that is said which is to be mended first.
      expect(says(kind, { course, ...isClosed }), kind).toEqual([caseClosed]);
      expect(says(kind, isClosed), kind).toEqual([caseClosed]);
    }
    expect(says('conversation', { course }, { onDay: tomorrow })).toEqual([inFuture('onDay')]);
  });
  it('follow-up needs an open case and nothing else', () => {
    expect(says('followUp', {}, undefined, somebody())).toEqual([]);
    expect(says('followUp', isClosed)).toEqual([caseClosed]);
    expect(says('followUp', {}, { onDay: tomorrow })).toEqual([inFuture('onDay')]);
  });
  it('a plan for the time after names days to come, and says it once', () => {
    const on = (...days: readonly string[]) =>
      ({ contacts: days.map((onDay, at) => ({ id: `k${String(at)}`, onDay })) }) as never;
    expect(says('followUpPlan', {})).toEqual([]);
    expect(says('followUpPlan', isClosed)).toEqual([caseClosed]);
    expect(says('followUpPlan', {}, { nextOn: yesterday })).toEqual([inPast('nextOn')]);
    expect(says('followUpPlan', {}, on(aMonday, tomorrow))).toEqual([]);
    expect(says('followUpPlan', {}, on(tomorrow, yesterday, yesterday))).toEqual([inPast('contacts')]);
  });
  it('that contact was lost is recorded on a closed case too', () => {
    expect(says('lostContact', isClosed)).toEqual([]);
    expect(says('lostContact', isClosed, { onDay: aMonday, nextTryOn: aMonday })).toEqual([]);
    expect(says('lostContact', {}, { onDay: tomorrow, nextTryOn: yesterday })).toEqual([
      inFuture('onDay'),
      inPast('nextTryOn'),
    ]);
  });
});

describe('the start of a course', () => {
  const decision = (pathway: string) =>
    ({ entry: asEntryId('d1'), pathway, exception: false, offerAgainOn: null }) as CaseFacts['decision'];
  const group = { ...ready, decision: decision('groupCourse') };
  const one = { ...ready, decision: decision('individualCourse') };
  const notThis = [{ code: 'decisionNotThisCourse', field: 'course' }];
  it('needs its decision, for this course', () => {
    expect(says('courseStart', group)).toEqual([]);
    expect(says('courseStart', one)).toEqual([]);
    expect(says('courseStart', group, { course: 'group' })).toEqual([]);
    expect(says('courseStart', one, { course: 'individual' })).toEqual([]);
    expect(says('courseStart', group, { course: 'individual' })).toEqual(notThis);
    expect(says('courseStart', one, { course: 'group' })).toEqual(notThis);
    expect(says('courseStart', ready)).toEqual([{ code: 'decisionNotSigned' }]);
    for (const pathway of ['crisisCentre', 'otherHelp', 'notNow']) {
      expect(says('courseStart', { ...ready, decision: decision(pathway) }), pathway).toEqual(notThis);
      expect(says('courseStart', { ...ready, decision: decision(pathway) }, { course: 'group' })).toEqual(
        notThis,
      );
    }
  });
  it('is not signed twice, nor on a closed case', () => {
    expect(says('courseStart', { ...group, course })).toEqual([{ code: 'courseAlreadyRunning' }]);
    expect(says('courseStart', { ...group, course: { ...course, ended: true } })).toEqual([]);
    expect(says('courseStart', { ...group, ...isClosed })).toEqual([caseClosed]);
  });
  it('needs an evaluation in date, a plan on it, and the target group', () => {
    expect(says('courseStart', { ...group, risk: null })).toEqual([{ code: 'riskNotSigned' }]);
    const late = { code: 'riskNotInDate', about: { on: plusDays(aMonday, 7) } };
    expect(says('courseStart', { ...group, risk: aRisk({ inDateByEvents: false }) })).toEqual([late]);
    expect(says('courseStart', { ...group, risk: aRisk({ overdueFrom: aMonday }) })).toEqual([late]);
    expect(says('courseStart', { ...group, risk: aRisk({ overdueFrom: tomorrow }) })).toEqual([]);
    expect(says('courseStart', { ...group, plan: null })).toEqual([{ code: 'planNotSigned' }]);
    const older = { ...ready.plan, basedOnNewest: false } as CaseFacts['plan'];
    expect(says('courseStart', { ...group, plan: older })).toEqual([{ code: 'planNotBasedOnNewest' }]);
    const targetGroup = { ...ready.targetGroup, adult: 'unknown' } as CaseFacts['targetGroup'];
    expect(says('courseStart', { ...group, targetGroup })).toEqual([
      { code: 'targetGroupNotKnown', about: { criterion: 'adult' } },
    ]);
  });
  it('at high needs today’s actions, and every card answered', () => {
    expect(says('courseStart', { ...group, risk: aRisk({ holds: 'high' }) })).toEqual([
      { code: 'crisisCentreNotAnswered' },
      { code: 'actionsTodayMissing' },
    ]);
    expect(says('courseStart', { ...group, children: [aChild({ card: 'waiting' })] })).toEqual([
      { code: 'cardWaiting', about: { child: 'c1', label: 'Barn 1' } },
    ]);
  });
});
