import type { Page } from '@playwright/test';
import { criterionConflictsDa } from '../../src/model/local/criterionConflicts.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { localWays } from '../../src/text/rooms/localWays.da.ts';
import { office, type OfficeText } from '../../src/text/rooms/office.da.ts';
import { settings } from '../../src/text/rooms/settings.da.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

/** A lead in the room of the office's settings. */
class Lead extends Desk {
  async openOffice(): Promise<void> {
    await this.button(this.words.shell.settings).click();
    await this.button(settings.office.open).click();
    await this.expectPage(office.title);
  }
  async expectPage(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  }
  async change(id: keyof OfficeText['page']): Promise<void> {
    const { title } = office.page[id];
    await this.page.getByRole('button', { name: title, exact: true }).click();
    await this.expectPage(title);
    await this.button(`${office.edit}: ${title}`).click();
  }
  /** Looks at the change; refused, it says so at the field and in the summary. */
  async isRefused(field: string, message: string): Promise<void> {
    await this.button(office.look).click();
    await expect(this.page.getByRole('alert').getByRole('button', { name: message })).toBeVisible();
    await expect(this.page.getByLabel(field, { exact: true })).toHaveAccessibleDescription(
      new RegExp(escaped(message)),
    );
  }
  async signs(before: string, after: string): Promise<void> {
    await this.button(office.look).click();
    await this.expectPage(office.change.title);
    const row = this.page.getByRole('row').filter({ hasText: after });
    await expect(row).toContainText(before);
    await this.button(office.change.sign).click();
    await expect(this.page.getByText(office.change.done)).toBeVisible();
    await this.button(this.words.frame.back).click();
  }
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('a lead sets words, days, criteria and the local way of working, and never against the model', async ({
  page,
}) => {
  const lead = new Lead(page);
  await lead.begin({ roles: ['lead', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });
  await lead.openOffice();

  await lead.change('levels');
  await field(page, 'Høj').fill('Sikker nok');
  await lead.isRefused('Høj', `Høj: ${office.levels.labelReadsAsSafe('Sikker')}`);
  await field(page, 'Høj').fill('Rød');
  await lead.signs('Høj', 'Rød');

  await lead.change('intervals');
  await field(page, 'Rød').fill('9');
  await lead.isRefused('Rød', office.intervals.longerThanModel(office.days(7)));
  await field(page, 'Rød').fill('3');
  await lead.signs(office.days(7), office.days(3));

  await lead.change('criteria');
  await lead.button(office.criteria.add.exclusion).click();
  await page.keyboard.type('Borgeren bor stadig sammen med voldsudøveren.');
  const { why, instead } = criterionConflictsDa.hasLeft;
  await lead.isRefused('Eksklusion 5', office.criteria.criterionConflict(why, 'side 6', instead));
  await expectAccessible(page);
  await lead.button(`${office.criteria.remove}: Eksklusion 5`).click();
  await lead.button(lead.words.frame.undo).click();
  await field(page, 'Eksklusion 5').fill('Gruppens sted er kendt af den, der udøver vold.');
  await lead.signs(office.change.nothing, 'Gruppens sted er kendt');

  await lead.change('workflow');
  await field(page, `${localWays.stage.detection} (${lead.words.frame.optional})`).fill(
    'Ring til Kim på lokal 12.',
  );
  await page.getByRole('checkbox', { name: office.checkedToday }).check();
  await lead.signs(office.change.nothing, 'Ring til Kim');

  await lead.button(lead.words.shell.product).click();
  await lead.expectHome();
  await lead.button(home.newConversation).click();
  await page.getByText(localWays.title).click();
  await expect(page.getByText('Ring til Kim på lokal 12.')).toBeVisible();
  await expectAccessible(page);
});
