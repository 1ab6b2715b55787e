import type { Page } from '@playwright/test';
import { detectionDa } from '../../src/model/steps/detection.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { Desk } from '../journeys/support/desk.ts';
import { expect, test } from '../journeys/support/visits.ts';
import { mustBeKept, watchDisk } from '../support/watchDisk.ts';

/** A few rounds tell whether the product's own page sends what it should; the many rounds are in `kill.spec.ts`. */
const soak = process.env['SOAK'] !== undefined;
const rounds = Number(process.env['PRODUCT_KILL_ROUNDS'] ?? (soak ? 50 : 3));
const letters = 'abcdefghijklmnopqrstuvwxyz ';
const { fields } = detectionDa;

test.use({ actionTimeout: 15_000 });

/** A longer answer of the detection, wherever the piece of work was opened. */
async function question(desk: Desk) {
  const box = desk.page.getByRole('textbox', { name: fields.dangerDone.label });
  const onward = desk.button(desk.words.frame.step.onward);
  await expect(onward.or(box).first()).toBeVisible();
  for (let page = 0; page < 4 && !(await box.isVisible()); page += 1) await desk.onward();
  return box;
}

/** Hands over how much stood in the box each time the page said that everything is saved. */
async function hearSaved(page: Page, said: (length: number) => void): Promise<void> {
  await page.exposeFunction('saidSaved', said);
  await page.evaluate(() => {
    const heard = window as unknown as { saidSaved(length: number): void };
    const look = () => {
      const written = document.querySelector<HTMLTextAreaElement>('textarea:focus');
      if (written !== null && document.querySelector('[data-save="saved"]') !== null)
        heard.saidSaved(written.value.length);
    };
    new MutationObserver(look).observe(document.body, { attributeFilter: ['data-save'], subtree: true });
  });
}

test(`what the product says is saved, and what is older than 250 ms, survives kill -9 in ${rounds} rounds`, async ({
  visits,
}) => {
  test.setTimeout(90_000 + rounds * 40_000);
  let desk = new Desk(await visits.open());
  await desk.begin({ roles: ['caseworker'], competences: ['detection'] });
  const { passphrase } = desk;
  await desk.button(home.newConversation).click();
  const choose = (name: string) => desk.page.getByRole('radio', { name, exact: true }).check();
  await choose(fields.wayIn.options.spontaneous);
  await choose(fields.conversationForm.options.inPerson);
  await choose(fields.outcome.options.told);
  await desk.onward();
  await desk.page
    .getByRole('group', { name: fields.dangerNow.label })
    .getByRole('radio', { name: fields.dangerNow.options.yes, exact: true })
    .check();
  let before = '';
  let typedInAll = 0;
  const losses: object[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page } = desk;
    const box = await question(desk);
    await box.press('ControlOrMeta+End');
    let saved = 0;
    let times = 0;
    await hearSaved(page, (length) => {
      saved = Math.max(saved, length);
      times += 1;
    });
    const typed: { readonly letter: string; readonly at: number }[] = [];
    const disk = await watchDisk(visits.profile);
    const end = Date.now() + 1000 + Math.random() * 1500;
    while (Date.now() < end) {
      const letter = letters[Math.floor(Math.random() * letters.length)] ?? ' ';
      await page.keyboard.insertText(letter);
      typed.push({ letter, at: Date.now() });
      // A pause now and then, so that the page comes to say that everything is saved.
      if (typed.length % 8 === 0) await page.waitForTimeout(60);
    }
    const killedAt = Date.now();
    await visits.kill();
    const whole = before + typed.map(({ letter }) => letter).join('');
    const stood = await disk.stop();
    const typedAt = typed.map(({ at }) => at);
    const old = before.length + mustBeKept(typedAt, killedAt, stood);
    desk = new Desk(await visits.open());
    desk.passphrase = passphrase;
    await desk.unlock();
    await desk.expectHome();
    await desk.page
      .getByRole('region', { name: home.drafts })
      .getByRole('button', { name: detectionDa.title, exact: true })
      .click();
    const kept = await (await question(desk)).inputValue();
    typedInAll += typed.length;
    expect(times, 'the page said "saved" while we typed').toBeGreaterThan(0);
    if (!whole.startsWith(kept) || kept.length < saved || kept.length < old)
      losses.push({ round, typed: whole.length, kept: kept.length, saved, old });
    before = kept;
  }
  console.log('kill -9 in the product:', rounds, 'rounds,', typedInAll, 'letters, losses', losses);
  expect(losses).toEqual([]);
});
