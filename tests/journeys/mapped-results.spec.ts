import { instrumentResultDa } from '../../src/model/steps/instrumentResult.da.ts';
import { riskLevelsDa } from '../../src/model/riskLevels.da.ts';
import { detectionDa } from '../../src/model/steps/detection.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { mappedResults } from '../../src/text/rooms/mappedResults.da.ts';
import { office } from '../../src/text/rooms/office.da.ts';
import { officeMaps } from '../../src/text/rooms/officeMaps.da.ts';
import { officeNumbers } from '../../src/text/rooms/officeNumbers.da.ts';
import { settings } from '../../src/text/rooms/settings.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { inDays, shown } from './support/days.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('a lead says what a result means here and which number is rung; an evaluation under it asks why', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const main = page.locator('main');
  const high = officeMaps.atLeast(riskLevelsDa.high.short);
  await desk.begin({
    roles: ['caseworker', 'keyStaff', 'lead'],
    competences: ['detection', 'riskEvaluation'],
  });
  const openOffice = async (id: 'maps' | 'numbers') => {
    await desk.button(office.page[id].title).click();
    await desk.button(`${office.edit}: ${office.page[id].title}`).click();
  };
  const signsChange = async () => {
    await desk.button(office.look).click();
    await expect(page.getByRole('heading', { level: 1, name: office.change.title })).toBeVisible();
    await expectAccessible(page);
    await desk.button(office.change.sign).click();
    await expect(main).toContainText(office.change.done);
    await expectAccessible(page);
    await desk.button('Tilbage').first().click();
  };

  await test.step('a map of SARA-V3, with its source, and a number that was checked', async () => {
    await desk.button(settings.title).click();
    await desk.button(settings.office.open).click();
    await openOffice('maps');
    await page.getByLabel(officeMaps.choose).selectOption('saraV3');
    await desk.button(officeMaps.add).click();
    await page.getByLabel(officeMaps.meaning('Høj prioritet')).selectOption({ label: high });
    await page.getByLabel(officeMaps.source).fill('Aftale med politiet, 2026');
    await expectAccessible(page);
    await signsChange();
    await openOffice('numbers');
    await desk.button(officeNumbers.add).click();
    await page.getByLabel(officeNumbers.label, { exact: true }).fill('Social vagt, aften og nat');
    await page.getByLabel(officeNumbers.number, { exact: true }).fill('12 34 56 78');
    await page.getByRole('checkbox', { name: officeNumbers.checkedToday }).check();
    await signsChange();
    await page.goto('/');
    await desk.unlock();
    await desk.expectHome();
  });

  await test.step('a high priority is recorded, and elevated then needs a reason and a second person', async () => {
    await desk.button(home.newConversation).click();
    const { wayIn, conversationForm } = detectionDa.fields;
    await page.getByRole('radio', { name: wayIn.options.selfReferral, exact: true }).check();
    await page.getByRole('radio', { name: conversationForm.options.inPerson, exact: true }).check();
    await desk.does('detection', {
      outcome: 'told',
      dangerNow: 'no',
      citizenAge: '40',
      alias: 'Lind',
      responsible: 'AB',
    });
    await room.expectHere('Lind');
    await room.openBeside('instrumentResult');
    await desk.does('instrumentResult', {
      tool: 'saraV3',
      doneOn: inDays(0),
      doneBy: 'CD',
      trained: 'yes',
      priority: 'high',
    });
    await room.expectHere('Lind');
    await room.open('risk');
    await desk.answer('riskEvaluation', {
      safety: '6',
      level: 'elevated',
      why: 'Samlet vurdering.',
      nextOn: inDays(5),
    });
    await expect(main).toContainText(reasonsDa.lowLevelNeedsReason({}));
    await desk.goTo('Din faglige vurdering');
    const tool = instrumentResultDa.fields.tool.options.saraV3;
    await expect(main).toContainText(mappedResults.bound(tool, shown(inDays(0)), riskLevelsDa.high.short));
    await expect(main).toContainText(mappedResults.source('Aftale med politiet, 2026'));
    await expectAccessible(page);
    await desk.does('riskEvaluation', { lowLevelReason: 'Hun er flyttet til en anden by.' });
    await room.expectHere('Lind');
    await expect(room.strip).toContainText(riskLevelsDa.high.short);
  });

  await test.step('the number stands on the danger page while everything is locked', async () => {
    await page.goto('/');
    await desk.button('Akut fare').click();
    const link = page.getByRole('link', { name: /Social vagt, aften og nat/ });
    await expect(link).toHaveAttribute('href', 'tel:12345678');
    await expect(page.locator('p', { has: link })).not.toContainText('kontrollér');
  });
});
