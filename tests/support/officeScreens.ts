import type { Page } from '@playwright/test';
import { auditPlaces } from '../../src/text/rooms/auditActs.da.ts';
import { auditRoom } from '../../src/text/rooms/auditRoom.da.ts';
import { caseFiles } from '../../src/text/rooms/caseFiles.da.ts';
import { correction } from '../../src/text/rooms/correction.da.ts';
import { office } from '../../src/text/rooms/office.da.ts';
import { settings } from '../../src/text/rooms/settings.da.ts';
import { CasePage } from '../journeys/support/caseRoom.ts';
import { inDays } from '../journeys/support/days.ts';
import type { Desk } from '../journeys/support/desk.ts';
import { restored } from '../journeys/support/restored.ts';
import { finishedCaseBackup } from './finishedCaseBackup.ts';
import type { Take } from './takePicture.ts';

const { leaving, fetching, erasing, panel } = caseFiles;

/** What a lead sets, and a finished case that leaves, comes back, is corrected and erased. */
export async function officeStory(page: Page, desk: Desk, take: Take): Promise<void> {
  await restored(desk, await finishedCaseBackup('Rørdrum', inDays(-31), ['keyStaff', 'lead']));
  await take('home-may-leave');
  await officeScreens(page, desk, take);
  await caseFileScreens(page, desk, take);
}

/** Each page of the settings: read, changed, refused, looked through before it is signed, and its versions. */
async function officeScreens(page: Page, desk: Desk, take: Take): Promise<void> {
  const title = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await desk.button(desk.words.shell.settings).click();
  await title(settings.title);
  await take('settings');
  await desk.button(settings.office.open).click();
  await title(office.title);
  await take('office');
  const box = () => page.getByRole('main').getByRole('textbox').first();
  const changes: Readonly<Record<keyof typeof office.page, readonly [string | null, string | null]>> = {
    levels: ['Ingen fare', 'Noget skal gøres'],
    intervals: ['99', '0,5'],
    maps: [null, null],
    numbers: [null, null],
    compass: [null, null],
    themes: [null, null],
    criteria: ['Borgeren skal have forladt den, der udøver vold.', 'Borgeren har tid om torsdagen.'],
    formal: [null, 'Lov om noget, § 1'],
    leaving: ['0', '20'],
    workflow: [null, 'Ring til KM på lokal 12. Er KM ikke på arbejde, så ring til LP.'],
  };
  for (const [id, [wrong, right]] of Object.entries(changes) as [
    keyof typeof office.page,
    (typeof changes)['levels'],
  ][]) {
    const name = office.page[id].title;
    await desk.button(name).click();
    await title(name);
    await take(`office-${id}`);
    await desk.button(`${office.edit}: ${name}`).click();
    await desk.button(office.look).waitFor();
    await desk.button(office.look).click();
    await take(`office-${id}-unchanged`);
    if (right === null) {
      await desk.button(desk.words.frame.step.later).click();
      await desk.button(desk.words.frame.back).first().click();
      await title(office.title);
      continue;
    }
    if (id === 'formal')
      await page.getByRole('radio', { name: office.formal.answer.yes, exact: true }).check();
    if (wrong !== null) {
      await box().fill(wrong);
      await desk.button(office.look).click();
      await take(`office-${id}-refused`);
    }
    if (id === 'intervals') {
      await page.getByRole('main').getByRole('textbox').nth(1).fill('10');
      await box().fill('5');
    } else await box().fill(right);
    await take(`office-${id}-changed`);
    await desk.button(office.look).click();
    const signs = desk.button(office.change.sign);
    if (!(await signs.isVisible().catch(() => false))) await page.waitForTimeout(400);
    await take(`office-${id}-diff`);
    if (await signs.isVisible()) {
      await signs.click();
      await page.getByText(office.change.done).waitFor();
      await take(`office-${id}-done`);
      await desk.button(desk.words.frame.back).first().click();
    } else {
      await desk.button(desk.words.frame.step.later).click();
      await desk.button(desk.words.frame.back).first().click();
    }
    await title(office.title);
  }
  await take('office-own');
}

/** A case leaves as a file, is fetched, corrected and erased. */
async function caseFileScreens(page: Page, desk: Desk, take: Take): Promise<void> {
  const room = new CasePage(page);
  const main = page.locator('main');
  await desk.button(desk.words.shell.product).click();
  await desk.expectHome();
  await desk.button('Rørdrum').first().click();
  await room.expectHere('Rørdrum');
  await take('case-may-leave');
  await desk.button(panel.open).click();
  await page.getByRole('heading', { level: 1, name: leaving.title }).waitFor();
  await take('leaving-1');
  const download = page.waitForEvent('download');
  await desk.button(leaving.save).click();
  const file = await (await download).path();
  await take('leaving-2-saved');
  await desk.button(leaving.check).click();
  await take('leaving-3-no-file');
  await page.getByLabel(leaving.file).setInputFiles({
    name: 'en-anden-fil-med-et-meget-langt-navn-som-ingen-har-fundet-på-endnu.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('not a case'),
  });
  await desk.button(leaving.check).click();
  await page.getByRole('alert').first().waitFor();
  await take('leaving-4-refused');
  await page.getByLabel(leaving.file).setInputFiles(file);
  await desk.button(leaving.check).click();
  await main.getByText(leaving.whole).waitFor();
  await take('leaving-5-whole');
  await desk.button(leaving.go).click();
  await take('leaving-6-not-sure');
  await page.getByRole('checkbox', { name: leaving.sure }).check();
  await desk.button(leaving.go).click();
  await main.getByText(leaving.gone).waitFor();
  await take('leaving-7-gone');
  await page.goBack();
  await page.waitForTimeout(800);
  await take('leaving-8-browser-back');
  await desk.button(desk.words.shell.product).click();
  await desk.expectHome();
  await take('home-after-leaving');
  await desk.button(desk.words.shell.settings).click();
  await desk.button(auditPlaces.panel.open).click();
  await page.getByText(auditRoom.chain.whole).waitFor();
  await take('audit');
  await desk.button(desk.words.shell.settings).click();
  await desk.button(fetching.title).click();
  await page.getByRole('heading', { level: 1, name: fetching.title }).waitFor();
  await take('fetching-1');
  await desk.button(fetching.fetch).click();
  await take('fetching-2-no-file');
  await page.getByLabel(fetching.file).setInputFiles({
    name: 'noget-andet.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('not a case'),
  });
  await desk.button(fetching.fetch).click();
  await page.getByRole('alert').first().waitFor();
  await take('fetching-3-refused');
  await page.getByLabel(fetching.file).setInputFiles(file);
  await desk.button(fetching.fetch).click();
  await room.expectHere('Rørdrum');
  await take('case-back');
  const moved = room.timeline.locator('details').filter({ hasText: 'Hun flyttede.' });
  await moved.locator('summary').click();
  await take('correction-timeline');
  await moved.getByRole('button', { name: new RegExp(correction.open) }).click();
  await page.getByRole('heading', { level: 1, name: correction.title }).waitFor();
  await take('correction-1');
  await desk.button(correction.begin).click();
  await take('correction-2-no-reason');
  await page.getByRole('radio', { name: correction.reason.wrongDay }).check();
  await desk.button(correction.begin).click();
  await page.getByRole('region', { name: correction.frame }).waitFor();
  await take('correction-3');
  await desk.does('caseEvent', { onDay: inDays(-40) });
  await room.expectHere('Rørdrum');
  await take('correction-4-done');
  await desk.button(panel.erase).click();
  await page.getByRole('heading', { level: 1, name: erasing.title }).waitFor();
  await take('erasing-1');
  await desk.button(erasing.do).click();
  await take('erasing-2-missing');
  await page.getByRole('radio', { name: erasing.reason.storageLimitation }).check();
  await page.getByLabel(erasing.type(erasing.word)).fill('slet');
  await desk.button(erasing.do).click();
  await take('erasing-3-wrong');
  await page.getByLabel(erasing.type(erasing.word)).fill(erasing.word);
  await desk.button(erasing.do).click();
  await page.getByRole('heading', { level: 1, name: erasing.done }).waitFor();
  await take('erasing-4-done');
  await page.goBack();
  await page.waitForTimeout(800);
  await take('erasing-5-browser-back');
}
