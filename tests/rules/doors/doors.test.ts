import { expect, test } from 'vitest';
import { asPersonId } from '../../../src/entries/ids.ts';
import { entryKinds, type EntryKind } from '../../../src/entries/kinds.ts';
import { aCase } from '../../support/aCase.ts';

const caseworker = { roles: ['caseworker'], competences: [] } as const;
const today = aCase().today;

test('help may begin on every case, by everyone, closed or held or new', () => {
  const cases = [aCase(), aCase().told(), aCase().courseStarted(), aCase().told().withChild('c1').closed()];
  const help: readonly EntryKind[] = [
    'supportiveTalk',
    'provisionalNote',
    'caseEvent',
    'riskEvaluation',
    'safetyPlan',
    'ownWords',
    'detection',
    'promisedContact',
    'safeContactCard',
  ];
  for (const one of cases)
    for (const kind of help) expect(one.door(kind, undefined, caseworker), kind).toEqual([]);
});
test('every kind of entry has a door that can be asked', () => {
  for (const kind of entryKinds) expect(Array.isArray(aCase().told().door(kind))).toBe(true);
});

test('our questions need the safe-to-ask check; what is told unasked does not', () => {
  const told = { outcome: 'told', wayIn: 'spontaneous' } as const;
  expect(aCase().door('detection', told)).toEqual([]);
  expect(aCase().door('detection', { ...told, 'hark.h': 'yes' })).toEqual(['notSafeToAsk']);
  expect(aCase().door('detection', { ...told, askedWith: 'openQuestion' })).toEqual(['notSafeToAsk']);
  expect(aCase().door('detection', { ...told, 'hark.h': 'yes', safeToAsk: 'confirmed' })).toEqual([]);
});
test('not safe to ask needs a later date', () => {
  const later = { outcome: 'notSafeToAsk', wayIn: 'routine' } as const;
  expect(aCase().door('detection', later)).toEqual(['nextDateMissing']);
  expect(aCase().door('detection', { ...later, askAgainOn: '2026-10-01' })).toEqual(['dateInPast']);
  expect(aCase().door('detection', { ...later, askAgainOn: '2026-11-09' })).toEqual([]);
});

test('waiting for advice lasts to the next working day, and is not offered when the child is in danger', () => {
  const waiting = { child: 'c1', answer: 'waiting', waitUntil: '2026-11-03' } as const;
  const withChild = aCase().told().withChild('c1');
  expect(withChild.door('notificationAnswer', waiting)).toEqual([]);
  expect(withChild.door('notificationAnswer', { ...waiting, waitUntil: '2026-11-04' })).toEqual([
    'waitTooLong',
  ]);
  const danger = aCase().told().withChild('c1', { inDangerNow: 'yes' });
  expect(danger.door('notificationAnswer', waiting)).toEqual(['waitingNotWhenDanger']);
});
test('a card is answered whole: to whom and how, or why not', () => {
  const withChild = aCase().told().withChild('c1');
  const notified = {
    child: 'c1',
    answer: 'notified',
    notifiedOn: today,
    toWhom: 'Børn og unge',
    how: 'phone',
  } as const;
  expect(withChild.door('notificationAnswer', notified)).toEqual([]);
  expect(withChild.door('notificationAnswer', { child: 'c1', answer: 'notified' })).toHaveLength(3);
  expect(withChild.door('notificationAnswer', { child: 'c1', answer: 'notNotified' })).toEqual([
    'answerIncomplete',
  ]);
  expect(withChild.door('notificationAnswer', { ...notified, notifiedOn: '2026-12-01' })).toEqual([
    'dateInFuture',
  ]);
  expect(withChild.door('notificationAnswer', { ...notified, child: 'c2' })).toEqual(['nothingToAnswer']);
});
test('a new fact about the child opens the card again, and a waiting card opens no door', () => {
  const answered = aCase().told().withChild('c1').cardAnswered('c1');
  expect(answered.door('closing')).toEqual([]);
  expect(answered.signs('childFact', { child: 'c1', fact: 'Så det' }).door('closing')).toEqual(['cardOpen']);
  const waiting = answered.signs('notificationAnswer', {
    child: 'c1',
    answer: 'waiting',
    waitUntil: '2026-11-03',
  });
  expect(waiting.door('closing')).toEqual(['cardWaiting']);
});

test('closing at high or overdue needs a colleague and a last safe message; at elevated in date it does not', () => {
  const closing = { reason: 'contactLost' } as const;
  expect(aCase().told().evaluated('elevated').door('closing', closing)).toEqual([]);
  const high = aCase().told().evaluated('high');
  expect(high.door('closing', closing)).toEqual(['closingNeedsColleague', 'closingNeedsLastMessage']);
  const ownLook = high.signs('colleagueLook', { agrees: 'yes' });
  expect(ownLook.door('closing', { ...closing, lastSafeMessage: 'x' })).toEqual(['samePerson']);
  const looked = high.signs('colleagueLook', { agrees: 'yes' }, { by: 'bo' });
  expect(looked.door('closing', { ...closing, lastSafeMessage: 'x' })).toEqual([]);
  expect(aCase().told().daysLater(2).door('closing', closing)).toContain('closingNeedsColleague');
});
test('a decision for other help, crisis centre or not now needs no evaluation, and a no names another way', () => {
  const told = aCase().told();
  expect(told.door('pathwayDecision', { pathway: 'crisisCentre', reasons: 'x' })).toEqual([]);
  expect(
    told.door('pathwayDecision', { pathway: 'otherHelp', reasons: 'x', otherHelp: 'Rådgivning' }),
  ).toEqual([]);
  expect(told.door('pathwayDecision', { pathway: 'notNow', reasons: 'x' })).toEqual([
    'noToGroupNeedsOtherHelp',
  ]);
  expect(told.door('pathwayDecision', { pathway: 'crisisCentre', reasons: 'x' }, caseworker)).toEqual([
    'roleMissing',
  ]);
});
test('a competence that has run out signs no evaluation and no plan', () => {
  const expired = { competences: [{ id: 'riskEvaluation', until: aCase().daysLater(-1).today }] } as const;
  const told = aCase().told().evaluated('elevated');
  expect(told.door('riskEvaluation', told.evaluationBody('elevated'), expired)).toEqual([
    'competenceMissing',
  ]);
  const plan = {
    form: 'withCitizen',
    evaluation: told.newest('riskEvaluation'),
    reviseOn: '2026-12-01',
  } as const;
  expect(told.door('safetyPlan', plan, expired)).toEqual(['competenceMissing']);
  expect(told.door('safetyPlan', { ...plan, evaluation: 'another' })).toEqual(['planNeedsEvaluation']);
});
test('a handover is accepted by another, who has no tie', () => {
  const sent = aCase().told().signs('handover', { receiver: 'Bo', standIn: 'Eva' });
  const accepts = { handover: sent.newest('handover'), answer: 'accepted' } as const;
  const bo = { person: asPersonId('bo') };
  expect(sent.door('handoverAnswer', accepts, bo)).toEqual(['noTieNotConfirmed']);
  expect(sent.door('handoverAnswer', { ...accepts, tie: 'no' }, bo)).toEqual([]);
  expect(sent.door('handoverAnswer', { ...accepts, tie: 'no' })).toEqual(['samePerson']);
  const accepted = sent.signs('handoverAnswer', { ...accepts, tie: 'no' }, { by: 'bo' });
  expect(accepted.stands().facts).toMatchObject({
    responsible: 'Bo',
    standIn: 'Eva',
    handover: { answer: 'accepted' },
  });
});
test('nobody marked harmful or unknown is contacted, nor without the consent of the citizen', () => {
  const step = { who: 'Nabo', relation: 'nabo', what: 'Ring', onDay: today } as const;
  expect(aCase().door('networkStep', { ...step, safe: 'notKnown', agreedByCitizen: 'yes' })).toEqual([
    'harmfulNetworkPerson',
  ]);
  expect(aCase().door('networkStep', { ...step, safe: 'yes', agreedByCitizen: 'no' })).toEqual([
    'networkNotAgreed',
  ]);
});
test('pause has its resume, closing its reopening, and neither twice', () => {
  expect(aCase().door('resume')).toEqual(['notPaused']);
  expect(aCase().signs('pause', { until: '2026-12-01' }).door('resume')).toEqual([]);
  expect(aCase().door('reopening')).toEqual(['caseNotClosed']);
  expect(aCase().closed().door('reopening')).toEqual([]);
  expect(aCase().closed().door('closing')).toEqual(['caseClosed']);
});
test('what a case already runs is not started again', () => {
  const running = aCase()
    .told()
    .inTargetGroup()
    .evaluated('elevated')
    .planned()
    .decided('individualCourse')
    .courseStarted();
  expect(running.door('courseStart')).toEqual(['courseAlreadyRunning']);
  expect(running.daysLater(90).door('conversation')).toEqual([]);
  expect(running.signs('courseEnd', { how: 'completed' }).door('conversation')).toEqual(['courseNotRunning']);
});
