import { home } from '../../src/text/rooms/home.da.ts';
import { aside } from '../../src/text/rooms/aside.da.ts';
import { settings } from '../../src/text/rooms/settings.da.ts';
import { unlock as words } from '../../src/text/rooms/unlock.da.ts';
import { Desk } from '../journeys/support/desk.ts';
import { expect, expectAccessible, test } from '../journeys/support/visits.ts';

interface Blank {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

test.use({ actionTimeout: 15_000 });

test('a backup of another time takes the door from a vault whose words are forgotten, and gives it back', async ({
  visits,
}, running) => {
  test.setTimeout(180_000);
  const page = await visits.open();
  const first = new Desk(page);
  const file = running.outputPath('kopi.age');
  const saveCopy = async (desk: Desk, to: string) => {
    await desk.button(desk.words.shell.settings).click();
    const download = page.waitForEvent('download');
    await desk.button(settings.backup.save).click();
    await (await download).saveAs(to);
  };
  await first.begin({ roles: ['caseworker'], label: 'AB' });
  await saveCopy(first, file);
  await first.button(settings.wipe.open).click();
  await page.getByLabel(settings.wipe.type(settings.wipe.word)).fill(settings.wipe.word);
  await first.button(settings.wipe.do).click();
  await expect(page.getByRole('heading', { level: 1, name: first.words.start.welcome.title })).toBeVisible();

  const second = new Desk(page);
  await second.begin({ roles: ['caseworker'], label: 'CD' });
  const own = running.outputPath('egen.age');
  await saveCopy(second, own);
  await second.button(second.words.shell.lock).click();
  await second.button(words.forgotten).click();
  await second.button(words.neitherFits).click();
  const restoreWith = async (chosen: string | Blank, key: string) => {
    await page.getByLabel(words.restore.file).setInputFiles(chosen);
    await page.getByLabel(words.restore.key).fill(key);
    await second.button(words.restore.start).click();
  };
  // The file is judged first: no word of what is here for one that could not be restored.
  await restoreWith({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('PNG') }, second.recoveryKey);
  await expect(page.locator('main')).toContainText(words.restore.why['notABackup'] ?? '?');
  await restoreWith(file, second.recoveryKey);
  await expect(page.locator('main')).toContainText(words.restore.why['wrongKey'] ?? '?');
  // Its own key still opens what is here: an older copy does not take its place.
  await restoreWith(own, second.recoveryKey);
  await expect(page.locator('main')).toContainText(words.restore.why['opensHere'] ?? '?');
  await restoreWith(file, first.recoveryKey);
  await expect(page.getByRole('heading', { name: aside.title })).toBeVisible();
  await expectAccessible(page);
  await first.unlock();
  await first.expectHome();
  await expect(first.button(home.newConversation)).toBeVisible();
  await first.button(first.words.shell.lock).click();
  await second.button(aside.bring).click();
  await expect(page.locator('main')).toContainText('CD');
  await second.unlock();
  await second.expectHome();
});
