import { riskLevelsDa } from '../../src/model/riskLevels.da.ts';
import { loadWording, steps } from '../../src/model/steps/steps.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { exchange } from '../../src/text/rooms/exchange.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { kindsDa } from '../../src/text/kinds.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { riskHistoryRoom } from '../../src/text/rooms/riskHistory.da.ts';
import { settings } from '../../src/text/rooms/settings.da.ts';
import { staffKeys } from '../../src/text/rooms/staffKeys.da.ts';
import { standInBackup } from '../support/standInBackup.ts';
import { CasePage } from './support/caseRoom.ts';
import { inDays, shown } from './support/days.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, expectNoViolations, test, watch } from './support/test.ts';
import { bringIn, joins, keep, lookAt } from './support/twoMachines.ts';

const { receive, send } = exchange;
const unfinished = 'Han har sovet dårligt, og';

/** From the home page to a file of the case for one colleague. */
async function sendTo(desk: Desk, room: CasePage, colleague: string, file: string): Promise<string> {
  const { page } = desk;
  await desk.button('Rose').first().click();
  await room.expectHere('Rose');
  await desk.button(caseRoom.rooms.exchange).click();
  await expect(page.getByRole('checkbox', { name: 'Rose', exact: true })).toBeChecked();
  await page.getByRole('checkbox', { name: colleague, exact: true }).check();
  await expect(page.locator('main')).toContainText(send.drafts);
  await expectAccessible(page);
  await keep(page, () => desk.button(send.save).click(), file);
  await expect(page.locator('main')).toContainText(send.savedNext);
  await desk.button(send.onward).click();
  await desk.expectHome();
  return file;
}
const chooseMe = (desk: Desk, label: string) =>
  desk.page.getByRole('radio', { name: label, exact: true }).check();

test('W13: the key worker is ill: the stand-in opens the case with a key of their own, accepts, evaluates, and sends it back', async ({
  page,
  browser,
  baseURL,
}, running) => {
  test.setTimeout(240_000);
  const seeded = await standInBackup('Rose', inDays(0));
  const other = await browser.newContext({
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const watched = await watch(other, baseURL ?? 'http://localhost:4173');
  const [ill, standIn] = [new Desk(page), new Desk(await other.newPage())];
  const [hers, his] = [new CasePage(page), new CasePage(standIn.page)];
  const file = (name: string) => running.outputPath(name);
  let key = '';

  await test.step('the key worker has begun an evaluation, and a colleague works on the second machine', async () => {
    ill.recoveryKey = seeded.recoveryKey;
    ill.passphrase = seeded.passphrase;
    await bringIn(ill, {
      name: 'kopi.age',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(seeded.bytes),
    });
    await chooseMe(ill, 'AB');
    await ill.unlock();
    await ill.expectHome();
    await ill.button('Rose').first().click();
    await hers.expectHere('Rose');
    await hers.openBeside('supportiveTalk');
    await ill.answer('supportiveTalk', { about: unfinished });
    await ill.button(ill.words.shell.product).click();
    await ill.expectHome();
    await ill.button(ill.words.shell.settings).click();
    await ill.button(settings.staff.open).click();
    const bo = page.getByRole('region', { name: 'Bo Bro', exact: true });
    key = (await bo.locator('dd').first().textContent()) ?? '';
    await bo.getByRole('button', { name: staffKeys.join('Bo Bro') }).click();
    await expect(page.locator('main')).toContainText(staffKeys.joining.next[1] ?? '');
    await expectAccessible(page);
    await keep(page, () => ill.button(staffKeys.joining.save).click(), file('til-bo.age'));
    await ill.button(ill.words.shell.product).click();
  });

  await test.step('he begins there with his printed key, and gets keys that only he knows', async () => {
    standIn.recoveryKey = seeded.standIn.recoveryKey;
    await joins(standIn, file('til-bo.age'));
    await standIn.expectHome();
    await standIn.button(standIn.words.shell.settings).click();
    await standIn.button(settings.staff.open).click();
    const own = standIn.page.getByRole('region', { name: /^Bo Bro \(/ });
    await expect(own.locator('dd').first()).toHaveText(key);
    await standIn.button(standIn.words.shell.product).click();
  });

  await test.step('the day she is ill, what she has signed since comes to him in a file', async () => {
    await ill.button('Rose').first().click();
    await hers.openBeside('caseEvent');
    await ill.does('caseEvent', { event: 'orderGivenOrEnded' });
    await ill.button(ill.words.shell.product).click();
    const sent = await sendTo(ill, hers, 'Bo Bro', file('fra-ab.age'));
    await lookAt(standIn, sent);
    const asp = standIn.page.getByRole('table', { name: receive.whatNew('Rose') });
    await expect(asp.getByRole('row').filter({ hasText: kindsDa.caseEvent })).toContainText('AB');
    await expectAccessible(standIn.page);
    await standIn.button(receive.merge).click();
    await standIn.button(receive.open('Rose')).click();
    await his.expectHere('Rose');
    await expect(standIn.page.getByRole('region', { name: exchange.here.label })).toContainText('AB');
    await expect(standIn.page.locator('body')).not.toContainText(unfinished);
  });

  await test.step('it has fallen due; he accepts and signs a new evaluation', async () => {
    await expect(standIn.page.locator('main')).toContainText(reasonsDa.evaluationOverdue({ on: inDays(-1) }));
    await standIn.button('Modtag eller sig nej').click();
    const asked = steps.handoverAnswer.topics.flatMap(({ fields }): readonly { id: string }[] => fields);
    // Any tie to the person using violence is asked before or after the answer.
    const accepted = asked.some(({ id }) => id === 'tie')
      ? { tie: 'no', answer: 'accepted' }
      : { answer: 'accepted', noTie: 'yes' };
    await standIn.does('handoverAnswer', accepted);
    await his.expectHere('Rose');
    await his.open('risk');
    await standIn.does('riskEvaluation', {
      'factor.strangulation': 'yes',
      'factor.stalking': 'no',
      'factor.separation': 'yes',
      safety: '5',
      measures: [{ what: 'Vi søger tilhold.', who: 'BB', when: 'I morgen', covers: ['separation'] }],
      crisisCentre: 'notNeededNow',
      actionsToday: 'Vi taler om tilhold.',
      whoWatches: 'Social vagt ringer hver dag.',
      level: 'imminent',
      why: 'Hun har fundet hans nye adresse.',
      stillPlanned: 'happened',
      nextOn: inDays(1),
    });
    await his.expectHere('Rose');
    await standIn.button(standIn.words.shell.product).click();
    await standIn.expectHome();
    await expect(standIn.page.getByRole('region', { name: home.drafts })).toHaveCount(0);
    await sendTo(standIn, his, 'AB', file('fra-bo.age'));
  });

  await test.step('she takes it in: her draft is still a draft, and both evaluations stand beside each other', async () => {
    await lookAt(ill, file('fra-bo.age'));
    const news = page.getByRole('table', { name: receive.whatNew('Rose') });
    for (const kind of [receive.handover.accepted, kindsDa.riskEvaluation])
      await expect(news.getByRole('row').filter({ hasText: kind })).toContainText('Bo Bro');
    await expect(page.getByRole('region', { name: 'Rose', exact: true })).toContainText(receive.fallsAway);
    await expectAccessible(page);
    await ill.button(receive.merge).click();
    await ill.button(receive.open('Rose')).click();
    await hers.expectHere('Rose');
    await expect(hers.strip).toContainText(caseRoom.riskUntil(riskLevelsDa.imminent.short, shown(inDays(1))));
    await expect(page.getByRole('region', { name: exchange.here.label })).toContainText('Bo Bro');
    await expect(hers.timeline).not.toContainText(kindsDa.supportiveTalk);
    await page.getByRole('button', { name: caseRoom.rooms.riskHistory, exact: true }).click();
    const table = page.getByRole('table', { name: riskHistoryRoom.sideBySide });
    const level = table.getByRole('row').filter({ hasText: riskHistoryRoom.row.level });
    await expect(level).toContainText(riskLevelsDa.high.short);
    await expect(level).toContainText(riskLevelsDa.imminent.short);
    await ill.button(ill.words.shell.product).click();
    const drafts = page.getByRole('region', { name: home.drafts });
    const talk = (await loadWording('supportiveTalk', 'da')).title;
    await expect(drafts).toContainText(talk);
    await drafts.getByRole('button', { name: talk }).first().click();
    await expect(page.locator('textarea').first()).toHaveValue(unfinished);
    await expectAccessible(page);
    await expectNoViolations(standIn.page, watched);
    await other.close();
  });
});
