import { dangerDa } from '../../src/model/danger/danger.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { inDays } from './support/days.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('W8: Friday 15:40, he waits outside with a knife and the crisis centre is full', async ({ page }) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const main = page.locator('main');
  const { frame, shell, unlock } = desk.words;
  await desk.begin({ roles: ['caseworker'], competences: ['detection'] });

  await test.step('immediate danger stands one press from the lock screen, and nothing needs unlocking', async () => {
    await desk.button(shell.lock).click();
    await expect(page.getByRole('heading', { level: 1, name: unlock.title })).toBeVisible();
    await desk.button(shell.danger).click();
    await expect(page.getByRole('heading', { level: 1, name: dangerDa.title })).toBeVisible();
    for (const block of Object.values(dangerDa.lines))
      await expect(page.getByRole('heading', { name: block.title, exact: true })).toBeVisible();
    for (const number of ['112', '1888', '1813'])
      await expect(page.locator(`a[href="tel:${number}"]`).first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: desk.words.frame.back, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: unlock.title })).toBeVisible();
    await desk.unlock();
    await desk.expectHome();
  });

  await test.step('what was told is written down', async () => {
    await desk.button(home.newConversation).click();
    await desk.does('detection', {
      wayIn: 'spontaneous',
      conversationForm: 'inPerson',
      outcome: 'told',
      dangerNow: 'yes',
      dangerDone: 'Ringet 112 kl. 15.41. Døren er låst.',
      citizenAge: '29',
      pregnant: 'no',
      childrenAround: 'no',
      alias: 'Birk',
      responsible: 'AB',
    });
    await room.expectHere('Birk');
    await expectAccessible(page);
  });

  await test.step('a note without a level, and a full crisis centre asks what happens tonight and who follows up', async () => {
    await room.openBeside('provisional');
    await desk.answer('provisional', {
      dangerSigns: 'Han siger, at han venter udenfor med en kniv.',
      done: 'Ringet 112 og 1888.',
      crisisCentre: 'fullOrRefused',
      whyNoPlace: 'Alle pladser er optaget.',
    });
    await desk.button(frame.step.sign).click();
    const summary = page.getByRole('alert').or(page.getByRole('group', { name: frame.step.cannotBeSigned }));
    await expect(summary.first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: frame.step.checkAnswers })).toBeVisible();
    await expectAccessible(page);
    await desk.button(frame.back).click();
    await desk.does('provisional', {
      tonight: 'Hotel i nabobyen, betalt af kommunen.',
      tonightWho: 'Social vagt ringer kl. 20.',
      whoWatches: 'CD ringer lørdag og søndag kl. 10.',
    });
    await room.expectHere('Birk');
    await expect(main).toContainText(reasonsDa.dangerNoted({ on: inDays(0) }));
  });

  await test.step('no level can be signed by somebody who is not trained in it', async () => {
    await room.open('risk');
    await desk.answer('riskEvaluation', {
      'factor.threatsToKill': 'yes',
      level: 'high',
      why: 'Trusler med kniv.',
      nextOn: inDays(1),
    });
    await expect(main).toContainText(reasonsDa.competenceMissing({ competence: 'riskEvaluation' }));
    await desk.button(frame.step.sign).click();
    await expect(page.getByRole('heading', { level: 1, name: frame.step.checkAnswers })).toBeVisible();
    await expectAccessible(page);
    await desk.button(frame.step.later).click();
    await expect(room.strip).toContainText(caseRoom.riskNone);
  });

  await test.step('handed to a named key worker and a stand-in, it stays on the own home page until one has accepted', async () => {
    await room.openBeside('handover');
    await expectAccessible(page);
    await desk.does('handover', { receiver: 'Nøglemedarbejder CD', standIn: 'EF fra vagten' });
    await expect(main).toContainText(caseRoom.handover.standIn('EF fra vagten'));
    await page.getByRole('button', { name: caseRoom.home, exact: true }).click();
    await desk.expectHome();
    const given = page.getByRole('region', { name: home.handovers });
    await expect(given).toContainText('Birk');
    await expect(given).toContainText('Nøglemedarbejder CD');
    await expect(given).toContainText(home.standIn('EF fra vagten'));
    await expectAccessible(page);
    await page.reload();
    await desk.unlock();
    await expect(given).toContainText('Nøglemedarbejder CD');
  });

  await test.step('the sender cannot accept for the receiver', async () => {
    await given(page).getByRole('button', { name: 'Birk', exact: true }).click();
    await expect(page.getByRole('button', { name: caseRoom.handover.takeBack, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: caseRoom.handover.answer, exact: true })).toHaveCount(0);
  });
});

const given = (page: import('@playwright/test').Page) => page.getByRole('region', { name: home.handovers });
