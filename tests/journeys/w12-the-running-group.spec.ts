import type { Page } from '@playwright/test';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { composition } from '../../src/text/rooms/composition.da.ts';
import { conflictCheck } from '../../src/text/rooms/conflictCheck.da.ts';
import { exchange } from '../../src/text/rooms/exchange.da.ts';
import { fromGroup } from '../../src/text/rooms/caseFromGroup.da.ts';
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
import { settings } from '../../src/text/rooms/settings.da.ts';
import { staffKeys } from '../../src/text/rooms/staffKeys.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { groupOfficeBackup } from '../support/groupOfficeBackup.ts';
import { CasePage } from './support/caseRoom.ts';
import { inDays, shown } from './support/days.ts';
import { Desk } from './support/desk.ts';
import { bringIn, joins, keep, lookAt, sends, takesIn } from './support/twoMachines.ts';
import { expect, expectAccessible, expectNoViolations, watch } from './support/test.ts';
import { keptForOffline, test } from './support/visits.ts';

const aliases = ['Birk', 'Asp', 'Lind', 'Pil', 'Eg', 'Rose'];
const name = 'Tirsdagsholdet';
const why = 'Han er fætter til ham, hun flygtede fra.';
const [firstOn, nextOn] = [inDays(0), inDays(7)];
const aWeekOn = async (page: Page) => {
  await page.clock.setFixedTime(new Date(Date.now() + 7 * 86_400_000));
  await page.reload();
};

test('W12: from decision to completed course on two machines, with a conflict, a worry, an absence, an overdue evaluation and a move', async ({
  visits,
  browser,
  baseURL,
}, running) => {
  test.setTimeout(400_000);
  const office = await groupOfficeBackup(aliases, inDays(0));
  const [cai] = office.leaders;
  const other = await browser.newContext({
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const watched = await watch(other, baseURL ?? 'http://localhost:4173');
  const [staff, leader] = [new Desk(await other.newPage()), new Desk(await visits.open())];
  const room = new CasePage(staff.page);
  for (const one of [staff.page, leader.page]) one.setDefaultTimeout(20_000);
  const file = (what: string) => running.outputPath(`${what}.age`);
  const { page } = staff;
  const theirs = leader.page;

  const enter = async (desk: Desk, label: string | null, passphrase: string) => {
    const { unlock, shell } = desk.words;
    if (label !== null) await desk.page.getByRole('radio', { name: label, exact: true }).check();
    await desk.page.getByLabel(unlock.passphrase).fill(passphrase);
    await desk.button(unlock.unlock).click();
    const asked = desk.page.getByRole('heading', { level: 1, name: ownWays.title });
    await expect(asked.or(desk.page.getByRole('heading', { level: 1, name: shell.home }))).toBeVisible();
    if (await asked.isVisible()) await desk.button(ownWays.later).click();
    await desk.expectHome();
  };
  const atHome = async (desk: Desk) => {
    await desk.button(desk.words.shell.product).click();
    await desk.expectHome();
  };
  const toCase = async (alias: string) => {
    await staff.button(alias).first().click();
    await room.expectHere(alias);
  };
  const toGroup = async () => {
    await leader.button(home.groups).click();
    await expect(theirs.getByRole('heading', { level: 1, name: groups.title })).toBeVisible();
    await theirs.getByRole('button', { name }).click();
    await expect(theirs.getByRole('heading', { level: 1, name })).toBeVisible();
  };
  const clears = async (alias: string, absence: 'actSameDay' | 'afterTwoInARow', onDay: string) => {
    await staff.button(clearance.panel.clear).first().click();
    await page.getByRole('radio', { name: clearance.clearedOptions.cleared }).check();
    await page.getByRole('radio', { name: clearance.absenceOptions[absence] }).check();
    await page.getByLabel(clearance.ringName).fill('Anna Bech');
    await page.getByLabel(clearance.ringNumber).fill('00 11 22 33');
    await page.getByLabel(clearance.standInName).fill('Gerd');
    await page.getByLabel(clearance.standInNumber).fill('00 44 55 66');
    await expectAccessible(page);
    await staff.button(clearance.sign).click();
    await expect(page.getByText(clearance.signed(shown(onDay)))).toBeVisible();
    await staff.button(clearance.back).click();
    await room.expectHere(alias);
  };
  const attends = async (session: number, onDay: string, who: Readonly<Record<string, RegExp>>) => {
    await leader.button(groupRoom.calendar.onDay(session, shown(onDay))).click();
    for (const [alias, how] of Object.entries(who))
      await theirs.getByRole('group', { name: alias, exact: true }).getByRole('radio', { name: how }).check();
  };
  const signsSession = async () => {
    for (const one of ['Cai', 'Eva']) await theirs.getByRole('checkbox', { name: one, exact: true }).check();
    await expectAccessible(theirs);
    await leader.button(groupSession.sign).click();
    await expect(theirs.getByText(groupRoom.saved)).toBeVisible();
  };
  const reached = async (alias: string) => {
    const write = leader.button(groupRoom.open.writeFor(alias));
    await expect(write).toHaveCount(1);
    await write.click();
    await theirs.getByLabel(groupForms.reached.who, { exact: true }).fill('Anna Bech');
    await theirs.getByLabel(groupForms.reached.at, { exact: true }).fill('19.20');
    await leader.button(groupForms.reached.sign).click();
    await expect(write).toHaveCount(0);
  };
  const places = async (alias: string, to: keyof typeof groupPage.change.options, reason = '') => {
    const { change, participants, place } = groupPage;
    await leader.button(`${change.open}: ${alias}`).click();
    await theirs.getByLabel(change.to, { exact: true }).selectOption({ label: change.options[to] });
    if (reason !== '') await theirs.getByRole('textbox', { name: change.reason }).first().fill(reason);
    await leader.button(change.sign).click();
    const list = theirs.getByRole('list', { name: participants });
    const row = list.getByRole('listitem').filter({ has: leader.button(alias) });
    await expect(row).toContainText(place[to]);
  };
  const moves = async (to: keyof typeof groupPage.move.options) => {
    await theirs
      .getByLabel(groupPage.move.to, { exact: true })
      .selectOption({ label: groupPage.move.options[to] });
    await leader.button(groupPage.move.sign).click();
    await expect(theirs.getByText(groupPage.move.done)).toBeVisible();
  };
  const came = /^Kom\b(?! for)/;
  const noWord = /^Intet hørt/;

  await test.step('key staff decide on a group for one more, and send the six who wait to the leader', async () => {
    staff.recoveryKey = office.recoveryKey;
    await bringIn(staff, {
      name: 'kopi.age',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(office.bytes),
    });
    await enter(staff, 'AB', office.passphrase);
    await toCase('Asp');
    await room.open('decision');
    await staff.does('pathwayDecision', {
      pathway: 'groupCourse',
      reasons: 'Hun vil gerne møde andre.',
      contactRule: 'Kun opkald i arbejdstiden',
      recontactOn: inDays(14),
    });
    await room.expectHere('Asp');
    await atHome(staff);
    await staff.button(staff.words.shell.settings).click();
    await staff.button(settings.staff.open).click();
    await staff.button(staffKeys.join('Cai')).click();
    await keep(page, () => staff.button(staffKeys.joining.save).click(), file('til-cai'));
    await atHome(staff);
    await sends(staff, aliases, ['Cai'], file('venter'));
  });

  await test.step('the leader begins on a machine of his own, and plans a group', async () => {
    leader.recoveryKey = cai.recoveryKey;
    await joins(leader, file('til-cai'));
    await leader.expectHome();
    await takesIn(leader, file('venter'));
    await leader.button(home.groups).click();
    await expectAccessible(theirs);
    await leader.button(groups.plan).click();
    await theirs.getByLabel(groupPlan.name, { exact: true }).fill(name);
    await theirs.getByRole('radio', { name: groupPlan.forms.closed }).check();
    await theirs.getByLabel(groupPlan.place, { exact: true }).fill('Huset, lokale 3');
    await theirs.getByLabel(groupPlan.firstOn, { exact: true }).fill(shown(firstOn));
    await theirs.getByLabel(groupPlan.startsAt, { exact: true }).fill('16.30');
    await theirs.getByLabel(groupPlan.sessions, { exact: true }).fill('2');
    await theirs.getByLabel(groupPlan.facilitating, { exact: true }).selectOption({ label: 'Cai' });
    await theirs.getByLabel(groupPlan.supporting, { exact: true }).selectOption({ label: 'Eva' });
    await expectAccessible(theirs);
    await leader.button(groupPlan.sign).click();
    await expect(theirs.getByRole('heading', { level: 1, name })).toBeVisible();
    await expectAccessible(theirs);
  });

  await test.step('a pair nobody checked blocks the composition', async () => {
    await leader.button(groupPage.compose).click();
    for (const alias of aliases) await leader.button(`${composition.choose}: ${alias}`).click();
    await expect(theirs.getByText(composition.state.notChecked).first()).toBeVisible();
    await expectAccessible(theirs);
    await leader.button(composition.sign).click();
    await expect(theirs.getByText(reasonsDa.pairNotChecked({}))).toBeVisible();
    await expect(theirs.getByRole('heading', { level: 1, name: composition.title })).toBeVisible();
    await leader.button(composition.later).click();
    await atHome(leader);
  });

  await test.step('key staff answer, and send it', async () => {
    await toCase('Asp');
    await staff.button(caseRoom.rooms.conflictCheck).click();
    await page.getByRole('button', { name: new RegExp(conflictCheck.compare) }).click();
    await page
      .getByRole('group', { name: conflictCheck.answer('Asp', 'Birk') })
      .getByRole('radio', { name: conflictCheck.answers.noConflictFound })
      .check();
    for (const one of ['Cai', 'Eva'])
      await page
        .getByRole('group', { name: conflictCheck.leaderAnswer(one) })
        .getByRole('radio', { name: conflictCheck.leaderAnswers.noConflictFound })
        .check();
    await expectAccessible(page);
    await staff.button(conflictCheck.sign).click();
    await expect(page.getByText(conflictCheck.done)).toBeVisible();
    await atHome(staff);
    await sends(staff, ['Asp'], ['Cai'], file('svar'));
  });

  await test.step('the leader signs who is in, invites, and sends the group', async () => {
    await takesIn(leader, file('svar'));
    await toGroup();
    await leader.button(groupPage.compose).click();
    await expect(theirs.getByText(composition.allClear)).toBeVisible();
    await leader.button(composition.sign).click();
    await leader.button(groupPage.invite.write(aliases.length)).click();
    await expect(theirs.getByText(groupPage.invite.done)).toBeVisible();
    await expectAccessible(theirs);
    await moves('recruiting');
    await moves('running');
    await atHome(leader);
    await sends(leader, [name], ['Anna Bech', 'Gerd'], file('gruppe'));
  });

  await test.step('key staff clear two of them, write an emergency sheet, and start the course of all six', async () => {
    await takesIn(staff, file('gruppe'));
    for (const alias of aliases) {
      await toCase(alias);
      if (alias === 'Birk') {
        await clears(alias, 'actSameDay', firstOn);
        await staff.button(clearance.panel.write).click();
        await staff.does('emergencySheet', {
          name: 'Birgit Prøve',
          tell112: 'Han har en sort bil.',
          keyWorker: 'Anna Bech',
          keyWorkerPhone: '00 11 22 33',
        });
        await room.expectHere(alias);
      }
      if (alias === 'Lind') await clears(alias, 'afterTwoInARow', firstOn);
      await room.open('course');
      await staff.does('courseStart', { course: 'group', firstOn });
      await room.expectHere(alias);
      await atHome(staff);
    }
    await sends(staff, [name], ['Cai'], file('klar'));
  });

  await test.step('at the session somebody is worried; the emergency sheet opens without a network', async () => {
    await takesIn(leader, file('klar'));
    await keptForOffline(theirs);
    await visits.offline(true);
    await toGroup();
    await leader.button(groupPage.sessions).click();
    await expectAccessible(theirs);
    await attends(1, firstOn, {
      ...Object.fromEntries(aliases.map((alias) => [alias, came])),
      Lind: noWord,
    });
    await leader.button(groupSession.concernFor('Birk')).click();
    await expect(theirs.getByRole('link', { name: /Anna Bech nu: 00 11 22 33/ })).toBeVisible();
    await theirs.getByLabel(groupForms.concern.what).fill('Han holdt ved døren.');
    await expectAccessible(theirs);
    await leader.button(groupForms.concern.sign).click();
    await expect(theirs.getByText(groupSession.concernSigned('Birk'))).toBeVisible();
    await signsSession();
    // Once is not twice: key staff said that one absence can wait.
    const absent = groupRoom.open.absenceLine('Lind', shown(firstOn));
    await expect(theirs.locator('main')).not.toContainText(groupRoom.open.why.actSameDay);
    await expect(theirs.locator('main')).not.toContainText(absent);
    await leader.button(groupRoom.ring.sheetFor('Birk')).first().click();
    await expect(theirs.getByText('Birgit Prøve')).toBeVisible();
    await expect(theirs.getByText(groupSheet.logged)).toBeVisible();
    await expectAccessible(theirs);
    await visits.offline(false);
    await atHome(leader);
    await sends(leader, [name], ['Anna Bech', 'Gerd'], file('bekymring'));
  });

  await test.step('key staff see the worry at home and in the case; the leader writes who was reached', async () => {
    const worry = reasonsDa.concernFromGroup({ on: firstOn });
    await takesIn(staff, file('bekymring'));
    await expect(page.locator('main')).toContainText(worry);
    await toCase('Birk');
    await expect(room.now).toContainText(worry);
    await room.now.getByRole('button', { name: new RegExp(`^${fromGroup.told}`) }).click();
    await expect(page.getByText('Han holdt ved døren.')).toBeVisible();
    await expectAccessible(page);
    await atHome(staff);
    const mine = theirs.getByRole('list', { name: groups.mine });
    await expect(mine).toContainText(groups.concerns(1));
    await expectAccessible(theirs);
    await mine.getByRole('button', { name }).click();
    await reached('Birk');
    await expect(theirs.locator('main')).not.toContainText(
      groupRoom.open.concernLine('Birk', shown(firstOn)),
    );
    await atHome(leader);
  });

  await test.step('a week on: one evaluation is overdue, and the second key worker finds that two must not meet', async () => {
    await staff.button(staff.words.shell.switchPerson).click();
    await aWeekOn(page);
    await enter(staff, 'GH', office.second.passphrase);
    await expect(page.getByRole('list', { name: home.urgent })).toContainText(
      reasonsDa.evaluationOverdue({ on: inDays(5) }),
    );
    await toCase('Pil');
    await staff.button(caseRoom.rooms.conflictCheck).click();
    await page
      .getByLabel(conflictCheck.show, { exact: true })
      .selectOption({ label: conflictCheck.shown.all });
    await page.getByRole('button', { name: new RegExp(`${conflictCheck.compare}.*Asp`) }).click();
    await page
      .getByRole('group', { name: conflictCheck.answer('Pil', 'Asp') })
      .getByRole('radio', { name: conflictCheck.answers.mustNotMeet })
      .check();
    await expect(page.getByText(conflictCheck.why)).toBeVisible();
    await page.getByLabel(conflictCheck.person).fill('Tidligere partner');
    await page.getByLabel(conflictCheck.otherPerson('Asp')).fill('Tidligere partner');
    await page.getByLabel(conflictCheck.how).fill(why);
    await expectAccessible(page);
    await staff.button(conflictCheck.sign).click();
    await expect(page.getByText(conflictCheck.done)).toBeVisible();
    await atHome(staff);
    await toCase('Lind');
    await clears('Lind', 'afterTwoInARow', nextOn);
    await atHome(staff);
    await sends(staff, [name], ['Cai'], file('konflikt'));
  });

  await test.step('the leader is told whom to ring, and never why; nobody is turned away', async () => {
    await leader.button(leader.words.shell.lock).click();
    await aWeekOn(theirs);
    await enter(leader, null, leader.passphrase);
    await takesIn(leader, file('konflikt'));
    await toGroup();
    const held = theirs.getByRole('alert').filter({ hasText: groupPage.held.title });
    await expect(held).toContainText(/Asp og Pil|Pil og Asp/);
    await expect(held).toContainText('Anna Bech');
    await expect(held).toContainText('Gerd');
    await expect(theirs.locator('body')).not.toContainText(why);
    await expectAccessible(theirs);
    await places('Asp', 'movedToIndividual', 'Aftalt med nøglemedarbejderne.');
    await expect(held).toHaveCount(0);
    await leader.button(groupPage.sessions).click();
    await expect(theirs.locator('main')).toContainText(groupRoom.cleared.missing);
    await expect(theirs.locator('main')).toContainText(groupRoom.cleared.welcome);
    const still = aliases.filter((alias) => alias !== 'Asp');
    await attends(2, nextOn, {
      ...Object.fromEntries(still.map((alias) => [alias, came])),
      Lind: noWord,
    });
    await signsSession();
    await expect(theirs.locator('main')).toContainText(groupRoom.open.why.twoInARow);
    await expect(theirs.getByRole('link', { name: /Anna Bech nu: 00 11 22 33/ }).first()).toBeVisible();
    await expectAccessible(theirs);
    await reached('Lind');
    await expect(theirs.locator('main')).not.toContainText(groupRoom.open.why.twoInARow);
    await atHome(leader);
    await toGroup();
    for (const alias of still) await places(alias, 'completed');
    await moves('ended');
    await expectAccessible(theirs);
    await atHome(leader);
    await sends(leader, [name], ['Anna Bech', 'Gerd'], file('slut'));
  });

  await test.step('all of it stands with key staff, and taking it in again changes nothing', async () => {
    await takesIn(staff, file('slut'));
    await lookAt(staff, file('slut'));
    await expect(page.locator('main')).toContainText(exchange.receive.nothingNew);
    await atHome(staff);
    await expect(page.locator('main')).not.toContainText(reasonsDa.concernFromGroup({ on: firstOn }));
    for (const alias of aliases) {
      await toCase(alias);
      const moved = alias === 'Asp';
      await expect(room.timeline).toContainText(
        groupPage.change.options[moved ? 'movedToIndividual' : 'completed'],
      );
      await expect(room.now).toContainText(
        reasonsDa[moved ? 'movedFromGroup' : 'completedGroup']({ on: nextOn }),
      );
      if (alias === 'Birk') await expectAccessible(page);
      if (alias === 'Birk') {
        await room.now.getByRole('button', { name: caseRoom.begin, exact: true }).click();
        await staff.does('courseEnd', { how: 'completed' });
        await expect(room.now).not.toContainText(reasonsDa.completedGroup({ on: nextOn }));
      }
      if (moved) {
        await room.openBeside('courseEnd');
        await staff.does('courseEnd', { how: 'movedToOther' });
        await room.open('decision');
        await staff.does('pathwayDecision', {
          pathway: 'individualCourse',
          reasons: 'Hun vil tale med en alene.',
        });
        await room.open('course');
        await staff.does('courseStart', { course: 'individual', firstOn: nextOn });
        await room.expectHere(alias);
        await expect(room.now).not.toContainText(reasonsDa.movedFromGroup({ on: nextOn }));
      }
      await atHome(staff);
    }
    await expectNoViolations(page, watched);
    await other.close();
  });
});
