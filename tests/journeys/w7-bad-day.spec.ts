import type { Page } from '@playwright/test';
import { safetyPlanDa } from '../../src/model/steps/safetyPlan.da.ts';
import { frameDa } from '../../src/text/frame.da.ts';
import { kindsDa } from '../../src/text/kinds.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { shell } from '../../src/text/rooms/shell.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { inDays, shown } from './support/days.ts';
import { cutInHalf, recordKeys } from './support/rawRecords.ts';
import { expect, expectAccessible, test } from './support/visits.ts';
import { mustBeKept, watchDisk } from '../support/watchDisk.ts';

const { fields } = safetyPlanDa;
const planBox = (page: Page) => page.getByRole('textbox', { name: fields.alreadyDoes.label });
const takeUpPlan = (page: Page) =>
  page
    .getByRole('region', { name: home.drafts })
    .getByRole('button', { name: safetyPlanDa.title, exact: true })
    .click();

test('W7: on a bad day nothing that was written is lost, nothing is mixed up, and what broke is named alone', async ({
  visits,
  baseURL,
}) => {
  test.setTimeout(420_000);
  let page = await visits.open();
  let desk = new Desk(page);
  let room = new CasePage(page);
  await desk.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection', 'riskEvaluation'] });
  const again = async (before?: (page: Page) => Promise<void>) => {
    page = await visits.open();
    const next = new Desk(page);
    next.passphrase = desk.passphrase;
    desk = next;
    room = new CasePage(page);
    await before?.(page);
    await desk.unlock();
    await desk.expectHome();
  };
  const openCase = async () => {
    await page.getByRole('button', { name: 'Asp', exact: true }).first().click();
    await room.expectHere('Asp');
  };
  let talk = '';

  await test.step('the case stands as far as its plan', async () => {
    await desk.button(home.newConversation).click();
    await desk.does('detection', {
      wayIn: 'spontaneous',
      conversationForm: 'inPerson',
      outcome: 'told',
      dangerNow: 'no',
      citizenAge: '34',
      childrenAround: 'no',
      alias: 'Asp',
      responsible: 'AB',
    });
    await room.expectHere('Asp');
    await room.open('risk');
    await desk.does('riskEvaluation', {
      level: 'elevated',
      why: 'Han styrer hverdagen.',
      nextOn: inDays(7),
    });
    await room.expectHere('Asp');
    const before = await recordKeys(page);
    await room.openBeside('supportiveTalk');
    await desk.does('supportiveTalk', { about: 'Om hvordan det går derhjemme.' });
    await room.expectHere('Asp');
    // The talk brings no row of its own for others: exactly one record is new.
    const fresh = (await recordKeys(page)).filter((key) => !before.includes(key));
    expect(fresh).toHaveLength(1);
    talk = fresh[0] ?? '';
  });

  const sentence = 'Hun går tur med hunden, når han kommer hjem, og så ringer hun til sin sø';
  await test.step('killed in the middle of a sentence: at most 250 ms of typing are gone', async () => {
    await room.open('plan');
    await page.getByRole('radio', { name: fields.form.options.withCitizen, exact: true }).check();
    await planBox(page).focus();
    const typedAt: number[] = [];
    const disk = await watchDisk(visits.profile);
    for (const letter of sentence) {
      await page.keyboard.insertText(letter);
      typedAt.push(Date.now());
      await page.waitForTimeout(15);
    }
    const killedAt = Date.now();
    await visits.kill();
    const old = mustBeKept(typedAt, killedAt, await disk.stop());
    await again();
    await takeUpPlan(page);
    await expect(planBox(page)).toBeVisible();
    const kept = await planBox(page).inputValue();
    expect(sentence.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(old);
    await planBox(page).fill(sentence);
    await expect(page.getByText(/^Gemt \d/)).toBeVisible();
    await visits.close();
  });

  const more = `${sentence}ster. ${'Og så går hun igen. '.repeat(1200)}`;
  await test.step('the disk is full at the next save: the text stays, and the screen says so', async () => {
    // The browser remembers how much room a store had when it was opened: the room goes before that.
    await again(async (opened) => {
      const session = await opened.context().newCDPSession(opened);
      const origin = new URL(baseURL ?? opened.url()).origin;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1024 });
    });
    await takeUpPlan(page);
    await planBox(page).fill(more);
    const trouble = page.getByRole('alert').filter({ hasText: frameDa.save.why.diskFull });
    await expect(trouble).toBeVisible();
    await expect(trouble).toContainText(frameDa.save.failed);
    await expect(planBox(page)).toHaveValue(more);
    await expect(page.getByText(/^Gemt \d/)).toHaveCount(0);
    await expectAccessible(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
    await expect
      .poll(
        async () => {
          const press = desk.button(frameDa.save.tryAgain);
          if (await press.isVisible()) await press.click();
          return page.getByText(/^Gemt \d/).count();
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    await expect(planBox(page)).toHaveValue(more);
  });

  await test.step('opened in a second tab: it reads, says so, and only the first one writes', async () => {
    const second = await page.context().newPage();
    await second.goto('/');
    const other = new Desk(second);
    other.passphrase = desk.passphrase;
    await other.unlock();
    await other.expectHome();
    await expect(second.getByText(shell.readOnly)).toBeVisible();
    await second.getByRole('button', { name: 'Asp', exact: true }).first().click();
    const there = new CasePage(second);
    await there.expectHere('Asp');
    await expect(there.task('plan').getByRole('button')).toHaveCount(0);
    await expect(second.getByRole('button', { name: caseRoom.talk, exact: true })).toHaveCount(0);
    await planBox(page).fill(sentence);
    await expect(page.getByText(/^Gemt \d/)).toBeVisible();
    await second.close();
  });

  await test.step('the clock is set back two days: said so, and the order does not change', async () => {
    await page.clock.setFixedTime(new Date(Date.now() - 2 * 86_400_000));
    await page.reload();
    await desk.unlock();
    await desk.expectHome();
    await expect(page.getByText(shell.clockBehind)).toBeVisible();
    await takeUpPlan(page);
    await expect(planBox(page)).toHaveValue(sentence);
    await desk.does('safetyPlan', { reviseOn: inDays(7) });
    await room.expectHere('Asp');
    await expect(room.task('plan')).toContainText(caseRoom.state.signed(shown(inDays(0))));
    const lines = await room.timeline.getByRole('group').allTextContents();
    const places = [kindsDa.safetyPlan, kindsDa.supportiveTalk, kindsDa.riskEvaluation].map((kind) =>
      lines.findIndex((line) => line.startsWith(kind)),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  await test.step('one stored record is cut in half: it alone is named, everything else opens', async () => {
    await cutInHalf(page, talk);
    await page.reload();
    await desk.unlock();
    await desk.expectHome();
    await openCase();
    await expect(page.getByText(caseRoom.damaged(1))).toBeVisible();
    await expect(room.timeline).not.toContainText('Om hvordan det går derhjemme.');
    for (const kind of [kindsDa.detection, kindsDa.riskEvaluation, kindsDa.safetyPlan])
      await expect(room.timeline).toContainText(kind);
    await expect(room.timeline).toContainText(sentence);
    await expect(room.task('plan')).toContainText(caseRoom.state.signed(shown(inDays(0))));
    await expectAccessible(page);
  });
});
