import type { Page } from '@playwright/test';
import { conversationDa } from '../../src/model/instruments/words/conversation.da.ts';
import { safetyDa } from '../../src/model/instruments/words/safety.da.ts';
import { who5Danish } from '../../src/model/instruments/published/who5Danish.ts';
import { measureDa } from '../../src/model/steps/measure.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { measuresRoom } from '../../src/text/rooms/measures.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { inDays } from './support/days.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, keptForOffline, test } from './support/visits.ts';

const { fields } = measureDa;
const who5 = Object.values(who5Danish.items);
const talk = Object.values(conversationDa.asked.items);
const answer = (page: Page, question: string, option: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: option, exact: true }).check();

/** One short sitting: in private, WHO-5 answered alike all through, the safety question, the four on the talk. */
async function shortSitting(
  desk: Desk,
  of: { readonly day: string; readonly moment: string; readonly who5: string; readonly safety: string },
) {
  const { page } = desk;
  const { frame } = desk.words;
  const [year = '', month = '', day = ''] = of.day.split('-');
  const date = page.getByRole('group', { name: fields.onDay.label });
  await date.getByLabel(frame.field.day, { exact: true }).fill(day);
  await date.getByLabel(frame.field.month, { exact: true }).fill(month);
  await date.getByLabel(frame.field.year, { exact: true }).fill(year);
  await answer(page, fields.moment.label, of.moment);
  await answer(page, fields.filledBy.label, fields.filledBy.options.staffWithCitizen);
  await page.getByRole('group', { name: fields.inPrivate.label }).getByRole('checkbox').check();
  await desk.onward();
  for (const question of who5) await answer(page, question, of.who5);
  await desk.onward();
  await answer(page, safetyDa.asked.items['safety.1'], of.safety);
  await desk.onward();
  for (const question of talk) await answer(page, question, 'ja');
  await desk.onward();
}

test('a short measure at the start and again halfway, read as pictures and tables, without a network', async ({
  visits,
}) => {
  test.setTimeout(180_000);
  const first = await visits.open();
  const begun = new Desk(first);
  await begun.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });
  await keptForOffline(first);
  await visits.close();

  const page = await visits.open({ offline: true });
  const desk = new Desk(page);
  desk.passphrase = begun.passphrase;
  await desk.unlock();
  await desk.expectHome();
  const room = new CasePage(page);
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

  await test.step('the case page suggests the first one; no question is open before it is asked in private', async () => {
    await page
      .getByRole('region', { name: measuresRoom.suggestedTitle })
      .getByRole('button', { name: measuresRoom.short })
      .click();
    await expect(
      page.getByRole('radio', { name: measureDa.fields.moment.options.start, exact: true }),
    ).toBeChecked();
    await expect((await desk.allPages()).filter({ hasText: who5Danish.title })).toBeDisabled();
    await shortSitting(desk, {
      day: inDays(-28),
      moment: fields.moment.options.start,
      who5: who5Danish.answers['1'],
      safety: '3',
    });
    await expect(page.getByText(/20 \(fra 0 til 100\)/)).toBeVisible();
    await expectAccessible(page);
    await desk.sign();
    await room.expectHere('Birk');
  });

  await test.step('halfway it is taken again from the room of measures', async () => {
    await desk.button(caseRoom.rooms.measures).click();
    await expect(page.getByText(measuresRoom.lowSafety).first()).toBeVisible();
    await desk.button(measuresRoom.short).click();
    await shortSitting(desk, {
      day: inDays(0),
      moment: fields.moment.options.middle,
      who5: who5Danish.answers['3'],
      safety: '7',
    });
    await desk.sign();
    await expect(page.getByRole('heading', { level: 1, name: measuresRoom.title })).toBeVisible();
  });

  await test.step('the picture marks the change that means something; the table says the same', async () => {
    await expect(page.getByRole('img', { name: measuresRoom.picture('WHO-5') })).toContainText('60 ▲');
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await desk.button(measuresRoom.showTable).click();
    const table = page.getByRole('table', { name: measuresRoom.table('WHO-5') });
    await expect(table.getByRole('row').last()).toContainText(measuresRoom.changes.better);
    await expect(page.getByRole('table', { name: measuresRoom.table(safetyDa.asked.title) })).toContainText(
      '7',
    );
    await desk.button(measuresRoom.back).click();
    await room.expectHere('Birk');
    await expect(page.getByRole('region', { name: measuresRoom.suggestedTitle })).toHaveCount(0);
  });
});
