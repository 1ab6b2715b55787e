import type { Page } from '@playwright/test';
import { waysOnDa } from '../../src/model/criteria.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { inDays } from './support/days.ts';
import { Desk, type Answers } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** Somebody has told, and key staff stand on the case page. */
async function told(page: Page, more: Answers = {}) {
  const desk = new Desk(page);
  const room = new CasePage(page);
  await desk.begin({
    roles: ['caseworker', 'keyStaff'],
    competences: ['detection', 'riskEvaluation', 'followUp'],
  });
  await desk.button(home.newConversation).click();
  await desk.does('detection', {
    wayIn: 'selfReferral',
    conversationForm: 'inPerson',
    outcome: 'told',
    dangerNow: 'no',
    ...more,
    alias: 'Pil',
    responsible: 'AB',
  });
  await room.expectHere('Pil');
  return { desk, room, main: page.locator('main') };
}
const criterion = (page: Page, id: keyof typeof caseRoom.targetCriterion) =>
  page.locator('dl > div').filter({ hasText: caseRoom.targetCriterion[id] });
const openTarget = (page: Page) => page.getByText(caseRoom.target, { exact: true }).click();
const partner = { label: 'Partneren', relation: 'partner', forms: ['psychological'] };

test('W5 (a): a citizen of 17 is not in the target group; a card stands, and the way on is named', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { desk, room, main } = await told(page, { citizenAge: '17' });
  await expect(room.card(caseRoom.child.citizen)).toContainText(caseRoom.child.open);
  await room.open('situation');
  await desk.does('assessment', { persons: [partner], citizenAge: '17', atCrisisCentre: 'no' });
  await room.expectHere('Pil');
  await openTarget(page);
  const adult = criterion(page, 'adult');
  await expect(adult).toContainText(`${caseRoom.met.no}. ${reasonsDa.isUnder18({ age: 17 })}`);
  await expect(adult).toContainText(waysOnDa.childrensTrack);
  await expect(adult).toContainText(caseRoom.targetSource('5'));
  for (const id of ['exposedToViolence', 'closeRelation', 'notAtCrisisCentre'] as const)
    await expect(criterion(page, id)).toContainText(`${caseRoom.met.yes}.`);
  await expect(room.card(caseRoom.child.citizen)).toContainText(caseRoom.child.open);
  await expect(room.task('course')).toContainText(/underretning/i);
  await expect(desk.button(caseRoom.talk)).toBeVisible();
  await expect(main).not.toContainText(/afvist|uegnet/i);
  await expectAccessible(page);
});

test('W5 (b): at a crisis centre the course waits, until key staff write why; and that stands for good', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { desk, room, main } = await told(page, { citizenAge: '29' });
  await room.open('situation');
  await desk.does('assessment', { persons: [partner], atCrisisCentre: 'yes' });
  await room.expectHere('Pil');
  await openTarget(page);
  const stay = criterion(page, 'notAtCrisisCentre');
  await expect(stay).toContainText(`${caseRoom.met.no}. ${reasonsDa.staysAtCrisisCentre({})}`);
  await expect(stay).toContainText(waysOnDa.crisisCentreHelp);
  const waits = reasonsDa.targetGroupNotMet({ criterion: 'notAtCrisisCentre' });
  await expect(room.task('course')).toContainText(waits);
  await expectAccessible(page);
  await desk.button(caseRoom.exception).click();
  const because = 'Hun flytter fredag, og forløbet begynder ugen efter.';
  await desk.does('targetGroupException', { criteria: ['notAtCrisisCentre'], reason: because });
  await room.expectHere('Pil');
  await expect(room.task('course')).not.toContainText(waits);
  await openTarget(page);
  await expect(main).toContainText(caseRoom.exceptionStands(because));
  await page.reload();
  await desk.unlock();
  await desk.expectHome();
  await page.getByRole('button', { name: 'Pil', exact: true }).first().click();
  await room.expectHere('Pil');
  await openTarget(page);
  await expect(main).toContainText(caseRoom.exceptionStands(because));
  await expect(room.timeline).toContainText(because);
  await expectAccessible(page);

  await room.open('risk');
  await desk.does('riskEvaluation', {
    safety: '6',
    crisisCentre: 'offeredAccepted',
    level: 'elevated',
    why: 'Hun er på krisecenter og bange for at flytte.',
    nextOn: inDays(7),
  });
  await room.open('plan');
  await desk.does('safetyPlan', { form: 'withCitizen', reviseOn: inDays(7) });
  await room.open('decision');
  await desk.does('pathwayDecision', { pathway: 'individualCourse', reasons: 'Hun vil gerne i gang.' });
  await room.open('course');
  await desk.does('courseStart', { course: 'individual', firstOn: inDays(0) });
  await expect(room.task('course')).toContainText(caseRoom.state.running);
  await expect(room.task('course')).not.toContainText(waits);
  await openTarget(page);
  await expect(main).toContainText(caseRoom.exceptionStands(because));
});

test('W5 (c): violence by a neighbour is not in the target group, and there is another way on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { desk, room } = await told(page, { citizenAge: '51' });
  await room.open('situation');
  await desk.does('assessment', {
    persons: [{ label: 'Naboen', relation: 'neighbour', forms: ['physical'] }],
    atCrisisCentre: 'no',
  });
  await room.expectHere('Pil');
  await openTarget(page);
  const relation = criterion(page, 'closeRelation');
  await expect(relation).toContainText(`${caseRoom.met.no}. ${reasonsDa.relationIsNotClose({})}`);
  await expect(relation).toContainText(waysOnDa.victimCounselling);
  await expect(room.task('course')).toContainText(
    reasonsDa.targetGroupNotMet({ criterion: 'closeRelation' }),
  );
  await expect(desk.button(caseRoom.talk)).toBeVisible();
  await expectAccessible(page);
});

test('W5 (d): with the age not said nothing is refused but the start of a course, and that only waits', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const { desk, room } = await told(page);
  await room.open('situation');
  await expectAccessible(page);
  await desk.does('assessment', { persons: [partner], atCrisisCentre: 'no' });
  await room.expectHere('Pil');
  await openTarget(page);
  const adult = criterion(page, 'adult');
  await expect(adult).toContainText(`${caseRoom.met.unknown}. ${reasonsDa.ageNotSaid({})}`);
  await expect(adult).toContainText(waysOnDa.askForIt);
  await expect(room.task('course')).toContainText(reasonsDa.targetGroupNotKnown({ criterion: 'adult' }));
  for (const open of ['risk', 'plan', 'decision'] as const)
    await expect(room.task(open).getByRole('button')).toBeEnabled();
  await expectAccessible(page);

  await test.step('the age is said later; a stay that nobody can say any more takes nothing else away, and the start waits', async () => {
    await room.open('situation');
    await desk.does('assessment', { citizenAge: '33' });
    await room.open('situation');
    await desk.does('assessment', { atCrisisCentre: 'notKnown' });
    await room.expectHere('Pil');
    await openTarget(page);
    for (const id of ['adult', 'closeRelation'] as const)
      await expect(criterion(page, id)).toContainText(`${caseRoom.met.yes}.`);
    await expect(criterion(page, 'notAtCrisisCentre')).toContainText(`${caseRoom.met.unknown}.`);
    await expect(room.task('course')).toContainText(
      reasonsDa.targetGroupNotKnown({ criterion: 'notAtCrisisCentre' }),
    );
  });
});
