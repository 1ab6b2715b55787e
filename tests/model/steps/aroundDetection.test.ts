import { describe, expect, it } from 'vitest';
import type { DraftValues } from '../../../src/entries/draft.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import type { StepDefinition } from '../../../src/model/define.ts';
import { steps } from '../../../src/model/steps/steps.ts';
import { caseEvents } from '../../../src/model/vocabulary.ts';
import { checkForSigning } from '../../../src/rules/checkForSigning.ts';
import { visibleFields } from '../../../src/rules/visibleQuestions.ts';

const today = asLocalDate('2026-11-20');
const signed = (step: StepDefinition, values: DraftValues, givens: Readonly<Record<string, string>> = {}) => {
  const check = checkForSigning(step, values, givens, today);
  return check.ok ? check.bodies : [...check.problems.keys()];
};
const shown = (step: StepDefinition, values: DraftValues, givens: Readonly<Record<string, string>> = {}) =>
  visibleFields(step, values, givens).map((each) => each.field);

const answersOffered = (givens: Readonly<Record<string, string>>) =>
  shown(steps.notification, {}, givens).flatMap((field) =>
    field.id === 'answer' && field.kind === 'choice' ? field.options : [],
  );
const asksForTheDay = (event: string) =>
  shown(steps.caseEvent, { event }).some((field) => field.id === 'plannedFor');

describe('a notification card', () => {
  const child = { child: 'c1' };

  it('offers to wait for advice, but not while the child is in danger', () => {
    expect(answersOffered({ ...child, inDangerNow: 'no' })).toEqual(['notified', 'notNotified', 'waiting']);
    expect(answersOffered({ ...child, inDangerNow: 'yes' })).toEqual(['notified', 'notNotified']);
  });

  it('is signed about its child, with whom, when and how', () => {
    const values = { answer: 'notified', notifiedOn: '2026-11-20', toWhom: 'Modtagelsen', how: 'phone' };
    expect(signed(steps.notification, values, child)).toEqual([
      { kind: 'notificationAnswer', body: { ...values, child: 'c1' } },
    ]);
    expect(signed(steps.notification, { answer: 'notNotified' }, child)).toEqual(['reason']);
    expect(signed(steps.notification, { answer: 'waiting' }, child)).toEqual(['adviceFrom', 'waitUntil']);
  });
});

describe('the short pieces of work', () => {
  it('record any event with one answer: an empty day is today', () => {
    for (const event of caseEvents) {
      expect(signed(steps.caseEvent, { event })).toEqual([
        { kind: 'caseEvent', body: { event, onDay: '2026-11-20' } },
      ]);
    }
  });

  it('ask for the planned day only where something is planned', () => {
    expect(caseEvents.filter(asksForTheDay)).toEqual(
      caseEvents.filter((event) => event.startsWith('planned')),
    );
  });

  it('log a supportive talk with nothing filled in', () => {
    expect(signed(steps.supportiveTalk, {})).toEqual([
      { kind: 'supportiveTalk', body: { onDay: '2026-11-20' } },
    ]);
  });
});

describe('a provisional note', () => {
  it('names tonight and who follows up when there is no place', () => {
    const values = { dangerSigns: 'Han venter udenfor med en kniv', crisisCentre: 'fullOrRefused' };
    expect(signed(steps.provisional, values)).toEqual(['tonight', 'tonightWho']);
    expect(signed(steps.provisional, { ...values, crisisCentre: 'offeredAccepted' })).toHaveLength(1);
  });
});

describe('a handover', () => {
  it('asks for a tie first, offers nothing but a no with one, and is refused only with a reason', () => {
    const given = { handover: 'h1' };
    expect(signed(steps.handoverAnswer, { answer: 'accepted' }, given)).toEqual(['tie']);
    expect(signed(steps.handoverAnswer, { tie: 'no', answer: 'accepted' }, given)).toEqual([
      { kind: 'handoverAnswer', body: { handover: 'h1', tie: 'no', answer: 'accepted' } },
    ]);
    expect(signed(steps.handoverAnswer, { tie: 'no', answer: 'refused' }, given)).toEqual(['reason']);
    expect(signed(steps.handoverAnswer, { tie: 'yes', answer: 'accepted' }, given)).toEqual([
      'answerWithTie',
      'closeToMe',
    ]);
    const withTie = { tie: 'yes', answer: 'accepted', answerWithTie: 'refused', closeToMe: 'yes' };
    expect(signed(steps.handoverAnswer, withTie, given)).toEqual([
      { kind: 'handoverAnswer', body: { handover: 'h1', tie: 'yes', answer: 'refused', closeToMe: 'yes' } },
    ]);
    expect(signed(steps.handover, { receiver: 'AB' })).toEqual(['standIn']);
  });
});

describe('what must not reach the person using violence', () => {
  it('is marked from the start', () => {
    const marked = Object.values<StepDefinition>(steps).flatMap((step) =>
      step.topics.flatMap((topic) =>
        topic.fields.filter((field) => field.protected === true).map((field) => `${step.id}.${field.id}`),
      ),
    );
    for (const field of [
      'detection.how',
      'detection.when',
      'detection.codePhrase',
      'detection.contactKept',
      'identity.address',
      'identity.phone',
      'notification.agreedContact',
      'provisional.tonight',
      'promisedContact.at',
      'caseEvent.plannedFor',
    ])
      expect(marked).toContain(field);
  });
});
