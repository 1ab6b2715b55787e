import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { wayOn } from '../../src/text/rooms/wayOn.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { inDays } from './support/days.ts';
import { Desk } from './support/desk.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('look', async ({ page }) => {
  test.setTimeout(400_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const take = async (name: string) => {
    for (const [w, h] of [
      [1280, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width: w, height: h });
      await page.waitForTimeout(150);
      await page.screenshot({ path: `/tmp/look/${name}-${w}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await expectAccessible(page);
  };
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
    citizenAge: '34',
    never: ['call', 'sms'],
    alias: 'Asp',
    responsible: 'AB',
  });
  await room.open('situation');
  await desk.does('assessment', {
    persons: [{ label: 'Partneren', relation: 'partner', forms: ['psychological'] }],
    atCrisisCentre: 'no',
  });
  await room.expectHere('Asp');
  await room.open('decision');
  await page.waitForTimeout(500);
  await desk.onward();
  await desk.onward();
  const g = page.getByRole('group', { name: /Borgeren kan rumme/ });
  await g.getByRole('radio', { name: 'Nej', exact: true }).check();
  await desk.onward();
  await page.getByRole('radio', { name: 'Gruppeforløb', exact: true }).check();
  await page.waitForTimeout(400);
  await take('05-decision');
  await desk.onward();
  await desk.onward();
  await desk.onward();
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await desk.toReview();
  await desk.button('Lad stå til senere').click();
  await room.expectHere('Asp');
  await room.open('risk');
  await desk.does('riskEvaluation', {
    safety: '6',
    'factor.ownFear': 'no',
    scenario: 'x',
    crisisCentre: 'notNeededNow',
    level: 'elevated',
    why: 'y',
    nextOn: inDays(14),
  });
  await room.open('plan');
  await desk.does('safetyPlan', {
    form: 'withCitizen',
    'measures.ifSilent': [{ what: 'I ringer til min søster.', who: 'AB', when: 'Onsdag' }],
    reviseOn: inDays(14),
  });
  await room.expectHere('Asp');
  await room.open('decision');
  await desk.answer('pathwayDecision', {
    pathway: 'groupCourse',
    reasons: 'Hun vil gerne.',
    recontactOn: inDays(14),
  });
  await desk.goTo('Det, vi vælger');
  await desk.answer('pathwayDecision', {
    exceptionReason: 'Hun vil gerne prøve.',
    legalBasis: 'Serviceloven § 85',
    appealGuidance: 'Til kommunen inden fire uger.',
  });
  await desk.sign();
  await take('11-case-waiting');
  await room.open('decision');
  await desk.does('pathwayDecision', { pathway: 'individualCourse', reasons: 'Alene først.' });
  await take('12-case-individual');
  await room.open('preparing');
  await take('13-preparing');
  await desk.does('preparingTalk', { hopes: 'Ro.', locationSharing: 'notKnown', nextOn: inDays(7) });
  await take('14-after-preparing');
  await room.open('course');
  await desk.does('courseStart', { course: 'individual', firstOn: inDays(0) });
  await room.open('course');
  await take('15-conversation');
  await desk.does('conversation', {
    elements: ['agency'],
    otherThemes: 'Økonomi',
    citizenWords: '»Det lettede.«',
    staffSaw: 'Mere ro.',
    nextOn: inDays(7),
  });
  await take('16-after-conversation');
  await room.openBeside('courseEnd');
  await desk.does('courseEnd', { how: 'completed' });
  await room.openBeside('followUpPlan');
  await page.getByRole('radio', { name: 'Tre faser over ni måneder' }).check();
  await take('17-pattern');
  await desk.onward();
  await desk.button(wayOn.days.propose).click();
  await page.waitForTimeout(300);
  await take('18-days');
  await page
    .getByRole('button', { name: new RegExp(`^${wayOn.days.change}:`) })
    .first()
    .click();
  await take('19-days-change');
  await desk.toReview();
  await take('20-days-review');
  await desk.sign();
  await room.open('followUp');
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.waitForTimeout(300);
  await take('21-followup');
  await desk.does('followUp', { violenceSince: 'yes', nextStep: 'Vi taler igen.' });
  await take('22-after-followup');
  await room.openBeside('lostContact');
  await page.waitForTimeout(300);
  await take('23-lost');
  await desk.does('lostContact', { tried: 'Vi ventede tirsdag.', nextTryOn: inDays(2) });
  await room.openBeside('closing');
  await page.waitForTimeout(300);
  await take('24-closing');
  await desk.does('closing', { reason: 'contactLost', doorOpen: 'Altid om tirsdagen.' });
  await take('25-closed');
  await expect(room.task('closing'))
    .toContainText('x')
    .catch(() => undefined);
  void caseRoom;
});
