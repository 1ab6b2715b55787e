import { expect, test } from 'vitest';
import { aCase } from '../../support/aCase.ts';

/** The "must" lines of the made-up cases that are rules (walks W1, W2, W3, W8, W9, W11). */
const headaches = () =>
  aCase()
    .told({ 'hark.h': 'yes', 'hark.a': 'yes', 'hark.r': 'no', 'hark.k': 'no' })
    .signs('children', {
      children: [
        { id: 'c6', label: 'Barn 1', age: '6', tie: 'ownHome' },
        { id: 'c9', label: 'Barn 2', age: '9', tie: 'ownHome' },
      ],
    })
    .inTargetGroup()
    .whereSheFeelsSafe('4')
    .whereSheSays('controlsDailyLife', 'yes')
    .whereSheSays('extremeJealousy', 'yes')
    .whereSheSays('digitalTracking', 'yes')
    .whereSheSays('separation', 'yes')
    .whereSheSays('strangulation', 'no')
    .whereSheSays('threatsToKill', 'notKnown')
    .whereSheSays('ownFear', 'yes');
const covered = {
  measures: [
    {
      id: 'm1',
      what: 'Aftale om tirsdagen',
      who: 'Anna',
      when: 'hver uge',
      covers: ['controlsDailyLife', 'extremeJealousy', 'digitalTracking', 'separation', 'ownFear'],
    },
  ],
} as const;
type Risk = Parameters<ReturnType<typeof aCase>['evaluationBody']>[1];
const measures = structuredClone(covered) as unknown as NonNullable<Risk>;

test('W1: the first evaluation is due today, and overdue once the next working day has ended', () => {
  const told = headaches();
  expect(told.stands().facts.firstEvaluationDueOn).toBe(told.today);
  expect(told.daysLater(1).stands().overdue.firstEvaluation).toBe(false);
  expect(told.daysLater(2).stands().overdue).toMatchObject({ firstEvaluation: true, since: '2026-11-04' });
});
test('W1: a card per child stands, and blocks closing and any course', () => {
  const told = headaches();
  expect(told.stands().facts.children.map((child) => child.card)).toEqual(['open', 'open']);
  expect(told.door('closing')).toEqual(['cardOpen', 'cardOpen']);
  expect(told.door('courseStart')).toContain('cardOpen');
});
test('W1: present needs a reason and a second trained person', () => {
  const told = headaches();
  const present = told.evaluationBody('present', measures);
  expect(told.door('riskEvaluation', present)).toContain('lowLevelNeedsReason');
  const signed = told.evaluated('present', { ...measures, lowLevelReason: 'x' });
  expect(signed.stands().facts.risk).toMatchObject({
    level: 'present',
    holds: 'elevated',
    second: 'pending',
  });
  const answer = { evaluation: signed.newest('riskEvaluation'), agrees: 'yes' } as const;
  expect(signed.door('secondPerson', answer)).toEqual(['samePerson']);
  const agreed = signed.signs('secondPerson', answer, { by: 'bo' });
  expect(agreed.stands().facts.risk).toMatchObject({ holds: 'present', second: 'agreed' });
});
test('W1: elevated is signed, with the next date at most 7 days away because of the planned separation', () => {
  const told = headaches();
  const on = (nextOn: string) =>
    told.door('riskEvaluation', told.evaluationBody('elevated', { ...measures, nextOn }));
  expect(on('2026-11-09')).toEqual([]);
  expect(on('2026-11-10')).toEqual(['nextDateTooLate']);
});
test('W1: a watched channel asks for another channel or a reason', () => {
  const card = { never: [], channel: 'sms', phoneWatched: 'yes' } as const;
  expect(headaches().door('safeContactCard', { ...card, never: [] })).toEqual(['channelIsWatched']);
  expect(headaches().door('safeContactCard', { ...card, never: [], channelReason: 'Låst telefon' })).toEqual(
    [],
  );
  expect(headaches().door('safeContactCard', { ...card, never: ['sms'], channelReason: 'x' })).toEqual([
    'channelIsNever',
  ]);
});
test('W1: a course is refused before evaluation and plan are signed and the cards answered, and allowed after', () => {
  const told = headaches();
  expect(told.door('courseStart')).toEqual(
    expect.arrayContaining(['decisionNotSigned', 'riskNotSigned', 'planNotSigned', 'cardOpen']),
  );
  const ready = told.evaluated('elevated', measures).planned().decided('groupCourse');
  expect(ready.door('courseStart', { course: 'group', firstOn: ready.today })).toEqual([
    'cardOpen',
    'cardOpen',
  ]);
  const answered = ready.cardAnswered('c6').cardAnswered('c9');
  expect(answered.door('courseStart', { course: 'group', firstOn: ready.today })).toEqual([]);
  expect(answered.door('courseStart', { course: 'individual', firstOn: ready.today })).toEqual([
    'decisionNotThisCourse',
  ]);
});
test('W1: evaluation and plan can be signed while nothing of the assessment is', () => {
  const told = aCase().told();
  expect(told.door('riskEvaluation', told.evaluationBody('elevated'))).toEqual([]);
  const plan = {
    form: 'withCitizen',
    evaluation: told.evaluated('elevated').newest('riskEvaluation'),
    reviseOn: '2026-12-01',
  } as const;
  expect(told.evaluated('elevated').door('safetyPlan', plan)).toEqual([]);
});

test('W2: a journey planned for a known day brings the next date before that day', () => {
  const told = aCase()
    .told({ citizenAge: '19' })
    .signs('caseEvent', { event: 'plannedJourney', onDay: '2026-11-02', plannedFor: '2026-11-06' });
  const on = (nextOn: string) => told.door('riskEvaluation', told.evaluationBody('high', { nextOn }));
  expect(on('2026-11-06')).toEqual(['nextDateTooLate']);
  expect(on('2026-11-05')).toEqual([]);
  const signed = told.evaluated('high', { nextOn: '2026-11-09' });
  expect(signed.stands().facts.risk).toMatchObject({ dueOn: '2026-11-05', overdueFrom: '2026-11-06' });
});
test('W2: high needs the crisis-centre question and the actions of today before any course', () => {
  const ready = aCase().told().inTargetGroup().evaluated('high').planned().decided('individualCourse');
  expect(ready.door('courseStart')).toEqual(['crisisCentreNotAnswered', 'actionsTodayMissing']);
});
test('W3: on day 8 the case is overdue, and only then closed for a new start; an order is an event: due today', () => {
  const ready = aCase()
    .told()
    .inTargetGroup()
    .evaluated('high', { nextOn: '2026-11-09', crisisCentre: 'offeredAccepted', actionsToday: 'Ring' })
    .planned()
    .decided('individualCourse');
  expect(ready.daysLater(7).door('courseStart')).toEqual([]);
  expect(ready.daysLater(8).door('courseStart')).toEqual(['riskNotInDate']);
  expect(ready.daysLater(8).stands().nextUp[0]).toMatchObject({ kind: 'evaluationOverdue', overdue: true });
  const order = ready.signs('caseEvent', { event: 'orderGivenOrEnded', onDay: '2026-11-02' });
  expect(order.stands().value.risk).toBe('due');
  expect(order.door('courseStart')).toEqual(['riskNotInDate']);
  expect(order.evaluated('high').stands().facts.riskHistory).toHaveLength(2);
});
test('W3: pressure on the breath: elevated needs a reason and a second person, and 7 on the scale lowers nothing', () => {
  const told = aCase().told().whereSheSays('strangulation', 'yes').whereSheFeelsSafe('7');
  expect(told.door('riskEvaluation', told.evaluationBody('elevated'))).toContain('lowLevelNeedsReason');
});
test('W8: Friday afternoon, no place: a note needs no competence, but tonight and who watches over the weekend', () => {
  const friday = aCase().on('2026-11-06');
  const untrained = { competences: [], roles: ['caseworker'] as const };
  expect(friday.door('provisionalNote', undefined, untrained)).toEqual([]);
  const note = { dangerSigns: 'Venter udenfor med kniv', crisisCentre: 'fullOrRefused' } as const;
  expect(friday.door('provisionalNote', note, untrained)).toEqual(['tonightMissing', 'whoWatchesMissing']);
  const whole = { ...note, tonight: 'Hos søster', tonightWho: 'Anna', whoWatches: 'Døgnvagten' };
  expect(friday.door('provisionalNote', whole, untrained)).toEqual([]);
  expect(friday.door('riskEvaluation', friday.evaluationBody('elevated'), untrained)).toContain(
    'competenceMissing',
  );
});
test('W9: staff plan with a date to offer again; going back home makes the evaluation due and nothing else', () => {
  const case_ = aCase().told().evaluated('elevated', { nextOn: '2026-12-01' });
  const plan = {
    form: 'staffOnly',
    evaluation: case_.newest('riskEvaluation'),
    reviseOn: '2026-12-01',
  } as const;
  expect(case_.door('safetyPlan', plan)).toEqual(['offerAgainMissing']);
  const back = case_.signs('caseEvent', { event: 'backToRelation', onDay: '2026-11-02' });
  expect(back.stands().value).toMatchObject({ path: 'told', risk: 'due', presence: 'here' });
});
test('W11: a worry and a pregnancy raise a card for the unborn child, with no clock and no identity', () => {
  const view = aCase()
    .signs('detection', {
      outcome: 'worryNotTold',
      wayIn: 'dialogueBased',
      signs: 'Overvåget',
      pregnant: 'yes',
    })
    .stands();
  expect(view.facts.children).toMatchObject([{ id: 'unborn', tie: 'unborn', card: 'open' }]);
  expect(view.facts.firstEvaluationDueOn).toBeNull();
  expect(view.facts.alias).toBeNull();
});
