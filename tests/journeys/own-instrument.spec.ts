import path from 'node:path';
import { measureDa } from '../../src/model/steps/measure.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { instruments as words } from '../../src/text/rooms/instruments.da.ts';
import { measuresRoom } from '../../src/text/rooms/measures.da.ts';
import { settings } from '../../src/text/rooms/settings.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, keptForOffline, test } from './support/visits.ts';

const fixture = path.join(import.meta.dirname, '../exchange/fhir/fixtures/fyrtaarn.json');
const name = 'Prøveskema Fyrtårn';

test('a lead takes in an instrument of the office’s own, and it is asked and read without a network', async ({
  visits,
}) => {
  test.setTimeout(180_000);
  const page = await visits.open();
  const lead = new Desk(page);
  const room = new CasePage(page);
  const title = (text: string) => page.getByRole('heading', { level: 1, name: text, exact: true });
  await lead.begin({ roles: ['lead', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });
  await keptForOffline(page);

  await test.step('the file is read, looked through, stated and signed', async () => {
    await lead.button(lead.words.shell.settings).click();
    await lead.button(settings.instruments.open).click();
    await expect(title(words.title)).toBeVisible();
    await expectAccessible(page);
    await lead.button(words.bringIn.open).click();
    await page.getByLabel(words.bringIn.file).setInputFiles({
      name: 'skema.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"resourceType":"Questionnaire",'),
    });
    await lead.button(words.bringIn.read).click();
    await expect(page.getByLabel(words.bringIn.file)).toHaveAccessibleDescription(
      new RegExp(words.bringIn.nothingTaken),
    );
    await page.getByLabel(words.bringIn.file).setInputFiles(fixture);
    await lead.button(words.bringIn.read).click();
    await expect(title(words.bringIn.previewTitle)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(words.statement.holder).fill('Prøveby Kommune');
    await page.getByLabel(words.statement.words).fill('Må bruges til prøver.');
    const { frame } = lead.words;
    await page.getByLabel(frame.field.day, { exact: true }).fill('1');
    await page.getByLabel(frame.field.month, { exact: true }).fill('11');
    await page.getByLabel(frame.field.year, { exact: true }).fill('2026');
    await lead.button(words.bringIn.toSign).click();
    await lead.button(words.bringIn.sign).click();
    await expect(page.getByText(words.bringIn.done(name))).toBeVisible();
  });

  await test.step('it is asked in a case, and reads by its own rule', async () => {
    await lead.button(lead.words.shell.product).click();
    await lead.button(home.newConversation).click();
    await lead.does('detection', {
      wayIn: 'spontaneous',
      conversationForm: 'inPerson',
      outcome: 'told',
      dangerNow: 'no',
      alias: 'Birk',
      responsible: 'AB',
    });
    await room.expectHere('Birk');
    await visits.offline(true);
    await page.getByRole('button', { name: caseRoom.rooms.measures }).click();
    await page.getByRole('region', { name: measuresRoom.own }).getByRole('button', { name }).click();
    const { fields } = measureDa;
    await page.getByRole('radio', { name: fields.moment.options.start, exact: true }).check();
    await page.getByRole('radio', { name: fields.filledBy.options.staffWithCitizen, exact: true }).check();
    await page.getByRole('group', { name: fields.inPrivate.label }).getByRole('checkbox').check();
    await lead.onward();
    await expect(title('Fyrtårnets fjorten dage')).toBeVisible();
    for (const group of await page.getByRole('group').all())
      if ((await group.getByRole('radio', { name: 'Nogle dage', exact: true }).count()) === 1)
        await group.getByRole('radio', { name: 'Nogle dage', exact: true }).check();
    await lead.toReview();
    await lead.sign();
    await lead.button(measuresRoom.showTable).click();
    await expect(page.getByRole('cell', { name: 'blæst ved fyret' }).first()).toBeVisible();
    await expectAccessible(page);
  });
});
