import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { composition } from '../../src/text/rooms/composition.da.ts';
import { conflictCheck } from '../../src/text/rooms/conflictCheck.da.ts';
import { groupClearance as clearance } from '../../src/text/rooms/groupClearance.da.ts';
import { groupForms } from '../../src/text/rooms/groupForms.da.ts';
import { groupPage } from '../../src/text/rooms/groupPage.da.ts';
import { groupPlan } from '../../src/text/rooms/groupPlan.da.ts';
import { groupRoom } from '../../src/text/rooms/groupRoom.da.ts';
import { groupSession } from '../../src/text/rooms/groupSession.da.ts';
import { groupSheet } from '../../src/text/rooms/groupSheet.da.ts';
import { groups } from '../../src/text/rooms/groups.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { ownWays } from '../../src/text/rooms/ownWays.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { groupOfficeBackup } from '../support/groupOfficeBackup.ts';
import { CasePage } from './support/caseRoom.ts';
import { inDays, shown } from './support/days.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, keptForOffline, test } from './support/visits.ts';

const aliases = ['Birk', 'Asp', 'Lind', 'Pil', 'Eg', 'Rose'];

test('W12: a group is planned, composed and run; a worry reaches key staff, and the emergency sheet opens without a network', async ({
  visits,
}) => {
  test.setTimeout(240_000);
  const page = await visits.open();
  const desk = new Desk(page);
  const room = new CasePage(page);
  const office = await groupOfficeBackup(aliases, inDays(0));
  const [cai] = office.leaders;
  const enter = async (label: string, passphrase: string) => {
    const { unlock, shell } = desk.words;
    await page.getByRole('radio', { name: label, exact: true }).check();
    await page.getByLabel(unlock.passphrase).fill(passphrase);
    await desk.button(unlock.unlock).click();
    const asked = page.getByRole('heading', { level: 1, name: ownWays.title });
    await expect(asked.or(page.getByRole('heading', { level: 1, name: shell.home }))).toBeVisible();
    if (await asked.isVisible()) await desk.button(ownWays.later).click();
    await desk.expectHome();
  };
  const become = async (label: string, passphrase: string) => {
    await desk.button(desk.words.shell.switchPerson).click();
    await enter(label, passphrase);
  };

  await test.step('the machine of the office', async () => {
    const { start, unlock } = desk.words;
    await page.goto('/');
    await desk.button(start.welcome.restore).click();
    await page.getByLabel(unlock.restore.file).setInputFiles({
      name: 'kopi.age',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(office.bytes),
    });
    await page.getByLabel(unlock.restore.key).fill(office.recoveryKey);
    await desk.button(unlock.restore.start).click();
    await page.getByLabel(unlock.passphrase).waitFor({ timeout: 20_000 });
    await enter('CD', cai.passphrase);
    await expectAccessible(page);
  });

  await test.step('a leader plans a group', async () => {
    await desk.button(home.groups).click();
    await expectAccessible(page);
    await desk.button(groups.plan).click();
    await page.getByLabel(groupPlan.name, { exact: true }).fill('Tirsdagsholdet');
    await page.getByRole('radio', { name: groupPlan.forms.closed }).check();
    await page.getByLabel(groupPlan.place, { exact: true }).fill('Huset, lokale 3');
    await page.getByLabel(groupPlan.firstOn, { exact: true }).fill(shown(inDays(0)));
    await page.getByLabel(groupPlan.startsAt, { exact: true }).fill('16.30');
    await page.getByLabel(groupPlan.sessions, { exact: true }).fill('4');
    await page.getByLabel(groupPlan.facilitating, { exact: true }).selectOption({ label: 'Cai' });
    await page.getByLabel(groupPlan.supporting, { exact: true }).selectOption({ label: 'Eva' });
    await expectAccessible(page);
    await desk.button(groupPlan.sign).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tirsdagsholdet' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('an unchecked pair blocks the composition', async () => {
    await desk.button(groupPage.compose).click();
    for (const alias of aliases) await desk.button(`${composition.choose}: ${alias}`).click();
    await expect(page.getByText(composition.state.notChecked).first()).toBeVisible();
    await expectAccessible(page);
    await desk.button(composition.sign).click();
    await expect(page.getByText(reasonsDa.pairNotChecked({}))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: composition.title })).toBeVisible();
    await desk.button(composition.later).click();
  });

  await test.step('key staff answer', async () => {
    await become('AB', office.passphrase);
    await expectAccessible(page);
    await desk.button('Asp').first().click();
    await room.expectHere('Asp');
    await expectAccessible(page);
    await desk.button(caseRoom.rooms.conflictCheck).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: new RegExp(conflictCheck.compare) }).click();
    await page
      .getByRole('group', { name: conflictCheck.answer('Asp', 'Birk') })
      .getByRole('radio', { name: conflictCheck.answers.noConflictFound })
      .check();
    await desk.button(conflictCheck.sign).click();
    await expect(page.getByText(conflictCheck.done)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the leader signs who is in, and invites', async () => {
    await become('CD', cai.passphrase);
    await desk.button(home.groups).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tirsdagsholdet' }).click();
    await desk.button(groupPage.compose).click();
    await expect(page.getByText(composition.allClear)).toBeVisible();
    await desk.button(composition.sign).click();
    await desk.button(groupPage.invite.write(aliases.length)).click();
    await expect(page.getByText(groupPage.invite.done)).toBeVisible();
    await expectAccessible(page);
    for (const move of ['recruiting', 'running'] as const) {
      await page
        .getByLabel(groupPage.move.to, { exact: true })
        .selectOption({ label: groupPage.move.options[move] });
      await desk.button(groupPage.move.sign).click();
      await expect(page.getByText(groupPage.move.done)).toBeVisible();
    }
  });

  await test.step('key staff clear one of them, write the emergency sheet, and start the course', async () => {
    await become('AB', office.passphrase);
    await desk.button('Birk').first().click();
    await room.expectHere('Birk');
    await expectAccessible(page);
    await desk.button(clearance.panel.clear).first().click();
    await page.getByRole('radio', { name: clearance.clearedOptions.cleared }).check();
    await page.getByRole('radio', { name: clearance.absenceOptions.actSameDay }).check();
    await page.getByLabel(clearance.ringName).fill('Anna Bech');
    await page.getByLabel(clearance.ringNumber).fill('00 11 22 33');
    await page.getByLabel(clearance.standInName).fill('Dorte Dam');
    await page.getByLabel(clearance.standInNumber).fill('00 44 55 66');
    await expectAccessible(page);
    await desk.button(clearance.sign).click();
    await expect(page.getByText(clearance.signed(shown(inDays(0))))).toBeVisible();
    await expectAccessible(page);
    await desk.button(clearance.back).click();
    await room.expectHere('Birk');
    await desk.button(clearance.panel.write).click();
    await desk.does('emergencySheet', {
      name: 'Birgit Prøve',
      tell112: 'Han har en sort bil.',
      keyWorker: 'Anna Bech',
      keyWorkerPhone: '00 11 22 33',
    });
    await room.expectHere('Birk');
    await room.open('course');
    await desk.does('courseStart', { course: 'group', firstOn: inDays(0) });
    await room.expectHere('Birk');
    await expectAccessible(page);
  });

  await test.step('at the session somebody is worried', async () => {
    await become('CD', cai.passphrase);
    await desk.button(home.groups).click();
    await page.getByRole('button', { name: 'Tirsdagsholdet' }).click();
    await desk.button(groupPage.sessions).click();
    await expectAccessible(page);
    await desk.button(groupRoom.calendar.onDay(1, shown(inDays(0)))).click();
    for (const alias of aliases)
      await page
        .getByRole('group', { name: alias, exact: true })
        .getByRole('radio', { name: alias === 'Rose' ? /^Intet hørt/ : /^Kom\b(?! for)/ })
        .check();
    await desk.button(groupSession.concernFor('Birk')).click();
    await expect(page.getByRole('link', { name: /Anna Bech nu: 00 11 22 33/ })).toBeVisible();
    await page.getByLabel(groupForms.concern.what).fill('Han holdt ved døren.');
    await expectAccessible(page);
    await desk.button(groupForms.concern.sign).click();
    await expect(page.getByText(groupSession.concernSigned('Birk'))).toBeVisible();
    for (const name of ['Cai', 'Eva']) await page.getByRole('checkbox', { name, exact: true }).check();
    await expectAccessible(page);
    await desk.button(groupSession.sign).click();
    await expect(page.getByText(groupRoom.saved)).toBeVisible();
    await expectAccessible(page);
    await keptForOffline(page);
    await visits.offline(true);
    await desk.button(groupRoom.ring.sheetFor('Birk')).first().click();
    await expect(page.getByText('Birgit Prøve')).toBeVisible();
    await expect(page.getByText(groupSheet.logged)).toBeVisible();
    await expectAccessible(page);
    await visits.offline(false);
  });

  await test.step('key staff see it at once, and the leader writes who was reached', async () => {
    await become('AB', office.passphrase);
    await expect(page.locator('main')).toContainText(reasonsDa.concernFromGroup({ on: inDays(0) }));
    await desk.button('Birk').first().click();
    await room.expectHere('Birk');
    await expect(room.now).toContainText(reasonsDa.concernFromGroup({ on: inDays(0) }));
    await become('CD', cai.passphrase);
    await desk.button(home.groups).click();
    await page.getByRole('button', { name: 'Tirsdagsholdet' }).click();
    await desk.button(groupPage.sessions).click();
    await desk.button(groupRoom.open.writeFor('Birk')).click();
    await page.getByLabel(groupForms.reached.who, { exact: true }).fill('Anna Bech');
    await page.getByLabel(groupForms.reached.at, { exact: true }).fill('19.20');
    await desk.button(groupForms.reached.sign).click();
    await expect(page.getByText(groupRoom.saved)).toBeVisible();
    await expect(page.locator('main')).not.toContainText(
      groupRoom.open.concernLine('Birk', shown(inDays(0))),
    );
    await become('AB', office.passphrase);
    await expect(page.locator('main')).not.toContainText(reasonsDa.concernFromGroup({ on: inDays(0) }));
  });
});
