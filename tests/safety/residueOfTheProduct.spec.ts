import { detectionDa } from '../../src/model/steps/detection.da.ts';
import { safetyPlanDa } from '../../src/model/steps/safetyPlan.da.ts';
import { frameDa } from '../../src/text/frame.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { caseFiles } from '../../src/text/rooms/caseFiles.da.ts';
import { settings } from '../../src/text/rooms/settings.da.ts';
import { bech32 } from '@scure/base';
import { CasePage } from '../journeys/support/caseRoom.ts';
import { inDays } from '../journeys/support/days.ts';
import { expect, keptForOffline, test } from '../journeys/support/visits.ts';
import { keyPieces, pieces } from './harness/rawStore.ts';
import { byteNeedles, scanProfile, textNeedles, type Needle } from './harness/scanProfile.ts';
import { stem, TypingDesk } from './harness/typingDesk.ts';
import { seenKeys, watchKeys } from './harness/watchKeys.ts';

const { erasing } = caseFiles;
test.use({ actionTimeout: 15_000 });

const rawKeyOf = (recoveryKey: string): Buffer =>
  Buffer.from(bech32.decodeToBytes(recoveryKey.toLowerCase()).bytes);

test('after a whole detection and a case in the product no word and no key lies in the open, and wiping leaves nothing', async ({
  visits,
}) => {
  test.setTimeout(300_000);
  let page = await visits.open();
  // Beginning loads the page anew, and with it another Worker: the one that is there later makes the vault.
  page.on('worker', (worker) => void watchKeys(worker).catch(() => undefined));
  const desk = new TypingDesk(page);
  let room = new CasePage(page);
  await desk.begin({
    roles: ['caseworker', 'keyStaff', 'lead'],
    competences: ['detection', 'riskEvaluation'],
    label: 'ZQ',
  });
  await keptForOffline(page);

  await test.step('a conversation of worry, with everything there is to write, and a reminder', async () => {
    await desk.button(home.newConversation).click();
    const { wayIn, conversationForm } = detectionDa.fields;
    await page.getByRole('radio', { name: wayIn.options.dialogueBased, exact: true }).check();
    await page.getByRole('radio', { name: conversationForm.options.inPerson, exact: true }).check();
    await desk.does('detection', {
      'safeToAsk.inPerson': 'confirmed',
      outcome: 'worryNotTold',
      dangerNow: 'no',
      never: ['call'],
    });
  });
  await test.step('a contact in which it was not safe to ask, with a handle kept for the next one', async () => {
    await page.getByRole('button', { name: caseRoom.home, exact: true }).click();
    await desk.button(home.askRoutinely).click();
    await desk.does('detection', {
      conversationForm: 'inPerson',
      outcome: 'notSafeToAsk',
      askAgainOn: inDays(3),
    });
    await desk.expectHome();
    await expect(page.getByRole('region', { name: home.reminders })).toContainText(stem);
  });
  await test.step('a detection in which violence is told, down to the code phrase', async () => {
    await desk.button(home.askRoutinely).click();
    await desk.does('detection', {
      conversationForm: 'inPerson',
      'safeToAsk.inPerson': 'confirmed',
      askedWith: 'hark',
      'hark.h': 'yes',
      outcome: 'told',
      dangerNow: 'yes',
      childrenAround: 'yes',
      children: [{ label: `${stem} barn`, age: '6', tie: 'ownHome' }],
      never: ['sms'],
      channel: 'inPersonMeeting',
      alias: `${stem} dæknavn`,
      responsible: 'ZQ',
    });
    await room.expectHere(`${stem} dæknavn`);
    await desk.button(caseRoom.showCard).click();
    await expect(room.strip).toContainText(stem);
  });
  await test.step('own words, and a plan that is left unfinished with a pasted text', async () => {
    await room.openBeside('ownWords');
    await desk.does('ownWords', { onDay: inDays(0) });
    await room.open('plan');
    await page
      .getByRole('radio', { name: safetyPlanDa.fields.form.options.withCitizen, exact: true })
      .check();
    await desk.paste(page.getByRole('textbox', { name: safetyPlanDa.fields.alreadyDoes.label }));
    await expect(page.locator('main')).toContainText(frameDa.save.saved(''));
    await desk.button(frameDa.step.later).click();
    await page.getByRole('button', { name: caseRoom.home, exact: true }).click();
    await page.getByLabel(home.search).pressSequentially(desk.next());
  });
  expect(desk.fields.size).toBeGreaterThan(12);

  const [worker = await page.waitForEvent('worker')] = page.workers();
  const keys = await seenKeys(worker);
  expect(keys.length).toBeGreaterThan(3);
  const secrets: readonly Needle[] = [
    ...[stem, desk.passphrase, desk.recoveryKey].flatMap(textNeedles),
    ...keys.flatMap((key) => byteNeedles('key', key)),
    ...byteNeedles('recovery key', rawKeyOf(desk.recoveryKey)),
  ];
  expect(await scanProfile(visits.profile, secrets), 'live').toEqual([]);
  const sealed = (await pieces(page)).map((hex) => ({ name: 'sealed', bytes: Buffer.from(hex, 'hex') }));
  await visits.close();
  expect(await scanProfile(visits.profile, secrets), 'after exit').toEqual([]);
  const before = await scanProfile(visits.profile, sealed);
  expect(before.length, 'the scan sees what is sealed while it is there').toBeGreaterThan(20);

  page = await visits.open();
  const again = new TypingDesk(page);
  again.passphrase = desk.passphrase;
  room = new CasePage(page);
  await again.unlock();
  await again.expectHome();
  await page
    .getByRole('button', { name: `${stem} dæknavn`, exact: true })
    .first()
    .click();
  await room.expectHere(`${stem} dæknavn`);
  await test.step('an erased case takes its keys and every word of it along', async () => {
    const lay = await keyPieces(page);
    await again.button(caseFiles.panel.erase).click();
    await page.getByRole('radio', { name: erasing.reason.storageLimitation }).check();
    await page.getByLabel(erasing.type(erasing.word)).fill(erasing.word);
    await again.button(erasing.do).click();
    await expect(page.getByRole('heading', { level: 1, name: erasing.done })).toBeVisible();
    await again.button(caseFiles.leaving.onward).click();
    await again.expectHome();
    const after = new Set(await keyPieces(page));
    const gone = lay.filter((piece) => !after.has(piece));
    expect(gone.length, 'the key file of the case').toBeGreaterThan(0);
    const keyBytes = gone.map((hex) => ({ name: 'erased key', bytes: Buffer.from(hex, 'hex') }));
    expect(await scanProfile(visits.profile, [...secrets, ...keyBytes]), 'live after erasing').toEqual([]);
  });
  await again.button(again.words.shell.settings).click();
  await again.button(settings.wipe.open).click();
  await visits.offline(true);
  await page.getByLabel(settings.wipe.type(settings.wipe.word)).fill(settings.wipe.word);
  const took = await page.evaluate(
    ([press, then]) =>
      new Promise<number>((done) => {
        const from = performance.now();
        new MutationObserver((_, watching) => {
          if (document.querySelector('h1')?.textContent !== then) return;
          watching.disconnect();
          done(performance.now() - from);
        }).observe(document.body, { childList: true, characterData: true, subtree: true });
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === press)?.click();
      }),
    [settings.wipe.do, again.words.start.welcome.title],
  );
  expect(await scanProfile(visits.profile, [...secrets, ...sealed]), 'live after wipe').toEqual([]);
  await visits.close();
  expect(await scanProfile(visits.profile, [...secrets, ...sealed]), 'wiped, after exit').toEqual([]);
  console.log(
    'product:',
    desk.fields.size,
    'fields,',
    keys.length,
    'keys,',
    sealed.length,
    'sealed pieces, wipe',
    took,
    'ms',
  );
  expect(took).toBeLessThan(2000);
});
