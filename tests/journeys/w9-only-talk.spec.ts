import type { Page } from '@playwright/test';
import { planBlocksDa } from '../../src/model/planBlocks.da.ts';
import { suggestedMeasuresDa } from '../../src/model/plan/suggestedMeasures.da.ts';
import { safetyPlanDa } from '../../src/model/steps/safetyPlan.da.ts';
import { planBlocks } from '../../src/model/vocabulary.ts';
import { kindsDa } from '../../src/text/kinds.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { planRoom } from '../../src/text/rooms/plan.da.ts';
import { wayOn } from '../../src/text/rooms/wayOn.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { inDays, shown } from './support/days.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const { openTime } = suggestedMeasuresDa.staff;

/** Words that would press, blame, or call going back a failure. */
const pressing = /fiasko|mislyk|tilbagefald|nægte|afvis|erkend|skal have en plan|burde|desværre/iu;
const expectCalm = async (page: Page) => expect(await page.locator('main').innerText()).not.toMatch(pressing);

test('W9: she only wants to talk: talks at once and again, staff’s own plan, and going back home is no failure', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const { frame } = desk.words;
  const said = page.locator('main');
  const talks = () => room.timeline.locator('summary').filter({ hasText: kindsDa.supportiveTalk });
  await desk.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });

  await test.step('she tells by herself, and is asked nothing more than the danger now', async () => {
    await desk.button(home.newConversation).click();
    await desk.does('detection', {
      wayIn: 'spontaneous',
      conversationForm: 'inPerson',
      outcome: 'told',
      dangerNow: 'no',
      alias: 'Birk',
      responsible: 'AB',
    });
    await room.expectHere('Birk');
    await expectCalm(page);
  });

  await test.step('a talk is logged at once, and another, before anything else is done', async () => {
    for (const about of ['Hvordan ugen går.', 'Kaffe og en gåtur.']) {
      await room.openBeside('supportiveTalk');
      await desk.does('supportiveTalk', { about });
      await room.expectHere('Birk');
    }
    await expect(talks()).toHaveCount(2);
  });

  await test.step('staff evaluate the risk on what they know; she answers nothing', async () => {
    await room.open('risk');
    await desk.does('riskEvaluation', {
      safety: 'refused',
      'factor.ownFear': 'refused',
      scenario: 'Hun er tit alene hjemme.',
      crisisCentre: 'notNeededNow',
      level: 'elevated',
      why: 'Vi ved kun lidt.',
      nextOn: inDays(14),
    });
  });

  await test.step('she wants no plan: three pages for what staff do, and a day to offer it again', async () => {
    await room.open('plan');
    const { form } = safetyPlanDa.fields;
    await page.getByRole('radio', { name: form.options.staffOnly, exact: true }).check();
    await expect(page.getByRole('textbox', { name: safetyPlanDa.fields.alreadyDoes.label })).toHaveCount(0);
    const pages = await desk.allPages();
    await expect(pages).toHaveCount(4);
    for (const block of planBlocks)
      await expect(pages.filter({ hasText: planBlocksDa[block].heading })).toHaveCount(0);
    await desk.onward();
    await expectAccessible(page);
    await expectCalm(page);
    await page.getByRole('button', { name: `${planRoom.suggestions.add}: ${openTime}`, exact: true }).click();
    await expect(page.getByRole('textbox', { name: /Hvem gør det/ })).toBeFocused();
    await page.keyboard.insertText('AB');
    await page.getByRole('textbox', { name: /Hvornår/ }).fill('Tirsdage kl. 10');
    await desk.answer('safetyPlan', {
      ifSilent: 'AB spørger i receptionen, ingen andre.',
      reviseOn: inDays(14),
    });
    await desk.button(frame.step.sign).click();
    const missing = reasonsDa.offerAgainMissing({});
    await page
      .getByRole('link', { name: missing, exact: true })
      .or(page.getByRole('button', { name: missing, exact: true }))
      .click();
    await desk.does('safetyPlan', { offerAgainOn: inDays(21) });
    await room.expectHere('Birk');
  });

  await test.step('the plan is marked as staff’s own wherever it is seen, and nothing asks her again today', async () => {
    await expect(room.task('plan')).toContainText(caseRoom.state.staffPlan);
    await expect(room.timeline).toContainText(caseRoom.state.staffPlan);
    await expect(said).not.toContainText(reasonsDa.offerPlanAgain({ on: inDays(21) }));
    await desk.button(caseRoom.rooms.plan).click();
    await expect(page.getByRole('heading', { level: 1, name: planRoom.staffOnly })).toBeVisible();
    await expect(said).toContainText(planRoom.staffOnlyLead);
    await expect(said).toContainText(openTime);
    await expect(said).toContainText(planRoom.offerAgainOn(shown(inDays(21))));
    await expect(said).not.toContainText(planRoom.paper.title);
    await expectAccessible(page);
    await desk.button(planRoom.back).click();
    await room.expectHere('Birk');
  });

  await test.step('she wants no course: not now, with a day, and the talks go on', async () => {
    await room.open('decision');
    await desk.does('pathwayDecision', {
      pathway: 'notNow',
      otherHelp: 'Støttende samtaler, når hun vil.',
      reasons: 'Hun vil gerne blive ved med at tale.',
      offerAgainOn: inDays(21),
    });
    await expect(room.task('decision')).toContainText(wayOn.task.decided.notNow);
    await expect(room.task('course')).toContainText(wayOn.task.otherWay);
    await expect(room.task('course')).not.toContainText(caseRoom.state.waits);
    await expectCalm(page);
    await room.openBeside('supportiveTalk');
    await desk.does('supportiveTalk', { about: 'Hun tager hjem igen.' });
    await room.expectHere('Birk');
    await expectCalm(page);
  });

  await test.step('going back home makes the evaluation due today, and is called nothing else', async () => {
    await room.openBeside('caseEvent');
    await desk.does('caseEvent', { event: 'backToRelation' });
    await room.expectHere('Birk');
    await expect(room.now).toContainText(reasonsDa.evaluationDueByEvent({ on: inDays(0) }));
    await expect(room.task('plan')).toContainText(caseRoom.state.staffPlan);
    await expectCalm(page);
    await expectAccessible(page);
    await room.openBeside('supportiveTalk');
    await desk.does('supportiveTalk', { about: 'Alt er som før.' });
    await expect(talks()).toHaveCount(4);
  });

  await test.step('when she changes her mind, what staff wrote need not be written again', async () => {
    await room.open('plan');
    await expect(page.getByRole('heading', { level: 1, name: planRoom.begin.title })).toBeVisible();
    await expectAccessible(page);
    await desk.button(planRoom.begin.take).click();
    const { form } = safetyPlanDa.fields;
    await expect(page.getByRole('radio', { name: form.options.staffOnly, exact: true })).toBeChecked();
    await desk.onward();
    await expect(
      page.getByRole('textbox', { name: safetyPlanDa.fields['measures.staff'].items.what.label }),
    ).toHaveValue(openTime);
    await desk.button(frame.step.later).click();
    await room.expectHere('Birk');
  });
});
