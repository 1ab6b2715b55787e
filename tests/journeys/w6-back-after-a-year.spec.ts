import { readFile } from 'node:fs/promises';
import { caseEventDa } from '../../src/model/steps/caseEvent.da.ts';
import { caseFiles } from '../../src/text/rooms/caseFiles.da.ts';
import { correction } from '../../src/text/rooms/correction.da.ts';
import { settings } from '../../src/text/rooms/settings.da.ts';
import { finishedCaseBackup } from '../support/finishedCaseBackup.ts';
import { CasePage } from './support/caseRoom.ts';
import { inDays, shown } from './support/days.ts';
import { Desk } from './support/desk.ts';
import { restored } from './support/restored.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const { leaving, fetching, erasing, panel, why, refused } = caseFiles;
const title = (name: string) => ({ level: 1, name, exact: true }) as const;

test('W6: back after a year: the case leaves as a file, comes back whole, and what was wrong is corrected beside it', async ({
  page,
}, running) => {
  const closedOn = inDays(-31);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const main = page.locator('main');
  const here = (name: string) => page.getByRole('heading', title(name));
  const file = running.outputPath('sag.age');
  await restored(desk, await finishedCaseBackup('Rørdrum', closedOn, ['keyStaff', 'lead']));
  const before = running.outputPath('kopi-fra-foer.age');

  await test.step('closed for thirty days and journalised: the case page says quietly that it may leave', async () => {
    await desk.button(desk.words.shell.settings).click();
    const copy = page.waitForEvent('download');
    await desk.button(settings.backup.save).click();
    await (await copy).saveAs(before);
    await desk.button(desk.words.shell.product).click();
    await desk.button('Rørdrum').first().click();
    await room.expectHere('Rørdrum');
    await expect(room.timeline.locator('summary')).toHaveCount(9);
    await desk.button(panel.open).click();
    await expect(here(leaving.title)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('nothing leaves before the saved file was read back and the worker has said it is safe', async () => {
    const download = page.waitForEvent('download');
    await desk.button(leaving.save).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^sag-[a-z2-9]{8}\.age$/u);
    await saved.saveAs(file);
    const bytes = await readFile(file);
    expect(bytes.includes(Buffer.from('Rørdrum'))).toBe(false);
    await desk.button(leaving.check).click();
    await expect(main).toContainText(leaving.choose);
    await page.getByLabel(leaving.file).setInputFiles({
      name: 'sag.age',
      mimeType: 'application/octet-stream',
      buffer: bytes.subarray(0, bytes.length - 7),
    });
    await desk.button(leaving.check).click();
    await expect(page.getByRole('alert').filter({ hasText: why.cut })).toBeVisible();
    await expect(desk.button(leaving.go)).toHaveCount(0);
    await page.getByLabel(leaving.file).setInputFiles(file);
    await desk.button(leaving.check).click();
    await expect(main).toContainText(leaving.whole);
    await desk.button(leaving.go).click();
    await expect(main).toContainText(leaving.sureMissing);
    await page.getByRole('checkbox', { name: leaving.sure }).check();
    await expectAccessible(page);
    await desk.button(leaving.go).click();
    await expect(main).toContainText(leaving.gone);
    await desk.button(leaving.onward).click();
    await desk.expectHome();
    await expect(page.getByText('Rørdrum')).toHaveCount(0);
  });

  await test.step('fourteen months later its file is fetched, and only the whole one', async () => {
    await page.reload();
    await page.clock.setFixedTime(new Date(Date.now() + 426 * 86_400_000));
    await desk.unlock();
    await desk.expectHome();
    await expect(page.getByText('Rørdrum')).toHaveCount(0);
    await desk.button(desk.words.shell.settings).click();
    await desk.button(fetching.title).click();
    await expect(here(fetching.title)).toBeVisible();
    await expect(page.getByRole('list', { name: fetching.away }).getByRole('listitem')).toHaveCount(1);
    await desk.button(fetching.fetch).click();
    await expect(main).toContainText(fetching.choose);
    await page.getByLabel(fetching.file).setInputFiles(before);
    await desk.button(fetching.fetch).click();
    await expect(page.getByRole('alert').filter({ hasText: refused })).toContainText(why.notACaseFile);
    await expectAccessible(page);
    await page.getByLabel(fetching.file).setInputFiles(file);
    await desk.button(fetching.fetch).click();
    await room.expectHere('Rørdrum');
  });

  await test.step('its whole history is back, it opens again, and the old evaluation counts as overdue', async () => {
    await expect(room.timeline.locator('summary')).toHaveCount(9);
    await room.openBeside('reopening');
    await desk.does('reopening', { why: 'Nye trusler' });
    await room.expectHere('Rørdrum');
    await expect(room.strip).toContainText('skulle være revurderet');
    await room.openBeside('caseEvent');
    await desk.does('caseEvent', { event: 'newViolenceOrThreats', note: 'Beskeder hver aften' });
    await room.expectHere('Rørdrum');
    await expect(room.strip).toContainText('skulle være revurderet');
    await expect(room.timeline.locator('summary')).toHaveCount(11);
  });

  const entry = (text: string) => room.timeline.locator('details').filter({ hasText: text });
  await test.step('nothing old can be changed: an evaluation is made again', async () => {
    const evaluation = entry('Risikovurdering').last();
    await evaluation.locator('summary').click();
    await expect(evaluation).toContainText(correction.not.judgement);
    await expect(evaluation.getByRole('button')).toHaveCount(0);
  });

  await test.step('a correction to an old date stands as a new entry beside it', async () => {
    const moved = entry('Hun flyttede.');
    await moved.locator('summary').click();
    await moved.getByRole('button', { name: correction.openIn('Noget er sket') }).click();
    await expect(here(correction.title)).toBeVisible();
    await expectAccessible(page);
    await desk.button(correction.begin).click();
    await expect(main).toContainText(correction.whyMissing);
    await page.getByRole('radio', { name: correction.reason.wrongDay }).check();
    await desk.button(correction.begin).click();
    await expect(page.getByRole('region', { name: correction.frame })).toContainText(shown(closedOn));
    await expect(
      page.getByRole('radio', { name: caseEventDa.fields.event.options.separation }),
    ).toBeChecked();
    await expectAccessible(page);
    const day = inDays(-40);
    await desk.does('caseEvent', { onDay: day });
    await room.expectHere('Rørdrum');
    await expect(room.timeline.locator('summary')).toHaveCount(12);
    const fresh = room.timeline.locator('details').first();
    await expect(fresh.locator('summary')).toContainText(room.words.correction);
    await fresh.locator('summary').click();
    await expect(fresh).toContainText(correction.note(shown(closedOn), correction.reason.wrongDay));
    await expect(fresh).toContainText(shown(day));
    await moved.locator('summary').click();
    await expect(moved).toContainText(correction.not.correctedLater);
  });

  await test.step('erased by a lead, it is on no list, and its file is refused in words', async () => {
    await desk.button(panel.erase).click();
    await expect(here(erasing.title)).toBeVisible();
    await expectAccessible(page);
    await desk.button(erasing.do).click();
    await expect(main).toContainText(erasing.whyMissing);
    await page.getByRole('radio', { name: erasing.reason.storageLimitation }).check();
    await page.getByLabel(erasing.type(erasing.word)).fill('slet');
    await desk.button(erasing.do).click();
    await expect(main).toContainText(erasing.wrong(erasing.word));
    await page.getByLabel(erasing.type(erasing.word)).fill(erasing.word);
    await desk.button(erasing.do).click();
    await expect(here(erasing.done)).toBeVisible();
    await desk.button(leaving.onward).click();
    await desk.expectHome();
    await expect(page.getByText('Rørdrum')).toHaveCount(0);
    await desk.button(desk.words.shell.settings).click();
    await desk.button(fetching.title).click();
    await page.getByLabel(fetching.file).setInputFiles(file);
    await desk.button(fetching.fetch).click();
    await expect(page.getByRole('alert')).toContainText(why.erased);
  });
});
