import { caseFiles } from '../../src/text/rooms/caseFiles.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { shell } from '../../src/text/rooms/shell.da.ts';
import { training } from '../../src/text/rooms/training.da.ts';
import { unlock } from '../../src/text/rooms/unlock.da.ts';
import { CasePage } from '../journeys/support/caseRoom.ts';
import { inDays } from '../journeys/support/days.ts';
import { Desk } from '../journeys/support/desk.ts';
import { restored } from '../journeys/support/restored.ts';
import { expect, test } from '../journeys/support/visits.ts';
import { finishedCaseBackup } from '../support/finishedCaseBackup.ts';
import { answersOfShortTalk } from '../support/screenAnswers.ts';
import { keyPieces, pieces } from './harness/rawStore.ts';
import { scanProfile, textNeedles, type Needle } from './harness/scanProfile.ts';

const { leaving, panel, absent } = caseFiles;
/** Words that stand in no file of the product itself. */
const [ofTheCase, ofTheTraining] = ['Kvartsrørdrum', 'Basaltspurv'] as const;
const hexNeedles = (name: string, found: readonly string[]): readonly Needle[] =>
  found.map((hex) => ({ name, bytes: Buffer.from(hex, 'hex') }));

test('a case that has left, and a training that was ended, leave no word and no key in the whole browser profile', async ({
  visits,
}, running) => {
  test.setTimeout(180_000);
  let page = await visits.open();
  const desk = new Desk(page);
  const room = new CasePage(page);
  await restored(desk, await finishedCaseBackup(ofTheCase, inDays(-31), ['keyStaff', 'lead']));
  const words = [ofTheCase, 'Om den nye bolig.', desk.passphrase].flatMap(textNeedles);
  const file = running.outputPath('sag.age');
  let gone: readonly Needle[] = [];

  await test.step('the case is read, and leaves as a file', async () => {
    await desk.button(ofTheCase).first().click();
    await room.expectHere(ofTheCase);
    await room.timeline
      .locator('details')
      .filter({ hasText: 'Støttende samtale' })
      .locator('summary')
      .click();
    const before = await keyPieces(page);
    await desk.button(panel.open).click();
    const download = page.waitForEvent('download');
    await desk.button(leaving.save).click();
    await (await download).saveAs(file);
    await page.getByLabel(leaving.file).setInputFiles(file);
    await desk.button(leaving.check).click();
    await page.getByRole('checkbox', { name: leaving.sure }).check();
    await desk.button(leaving.go).click();
    await expect(page.getByRole('heading', { level: 1, name: leaving.gone })).toBeFocused();
    const after = new Set(await keyPieces(page));
    gone = hexNeedles(
      'key of the case',
      before.filter((piece) => !after.has(piece)),
    );
    expect(gone.length, 'the key file of the case').toBeGreaterThan(0);
  });
  await test.step('the browser’s own Back says that it is gone, and leads home', async () => {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: absent.title })).toBeVisible();
    await desk.button(leaving.onward).click();
    await desk.expectHome();
    await expect(page.getByText(ofTheCase)).toHaveCount(0);
  });
  expect(await scanProfile(visits.profile, [...words, ...gone]), 'live after leaving').toEqual([]);
  await visits.close();
  expect(await scanProfile(visits.profile, [...words, ...gone]), 'left, after exit').toEqual([]);

  page = await visits.open();
  const trainee = new Desk(page);
  let secrets: readonly Needle[] = [];
  let sealed: readonly Needle[] = [];
  await test.step('a training beside it is written in, and ended', async () => {
    const own = new Set(await pieces(page));
    await trainee.button(unlock.training).click();
    await trainee.button(training.start.begin).click();
    await expect(page.getByRole('heading', { level: 1, name: shell.home })).toBeVisible({ timeout: 60_000 });
    await trainee.button(home.newConversation).click();
    await trainee.does('detection', answersOfShortTalk(ofTheTraining, 'no'));
    await new CasePage(page).expectHere(ofTheTraining);
    await trainee.button(shell.lock).click();
    await expect(page.getByRole('heading', { level: 1, name: training.lock.title })).toBeVisible();
    const six =
      (await page
        .getByText(/^\S+ \S+ \S+ \S+ \S+ \S+$/)
        .first()
        .textContent()) ?? '';
    expect(six.trim().split(' ')).toHaveLength(6);
    secrets = [ofTheTraining, six.trim()].flatMap(textNeedles);
    sealed = hexNeedles(
      'sealed in training',
      (await pieces(page)).filter((piece) => !own.has(piece)),
    );
    expect(
      (await scanProfile(visits.profile, sealed)).length,
      'the scan sees what is sealed',
    ).toBeGreaterThan(20);
    await trainee.button(training.end.open).click();
    await trainee.button(training.end.do).click();
    await expect(page.getByRole('heading', { level: 1, name: unlock.title })).toBeVisible();
  });
  expect(await scanProfile(visits.profile, [...secrets, ...sealed]), 'live after training').toEqual([]);
  await visits.close();
  expect(await scanProfile(visits.profile, [...words, ...secrets, ...sealed]), 'ended, after exit').toEqual(
    [],
  );
});
