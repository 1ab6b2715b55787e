import { detectionDa } from '../../src/model/steps/detection.da.ts';
import { riskLevelsDa } from '../../src/model/riskLevels.da.ts';
import { secondPersonDa } from '../../src/model/steps/secondLook.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { second } from '../../src/text/rooms/second.da.ts';
import { staff } from '../../src/text/rooms/staff.da.ts';
import { trained } from '../../src/text/rooms/trained.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { addColleague, switchTo, toStaffRoom } from './support/colleagues.ts';
import { inDays, shown } from './support/days.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const measures = [
  {
    what: 'Han svarer ikke på beskeder.',
    who: 'Kim Lund',
    when: 'I dag',
    covers: ['stalking', 'separation'],
  },
];
const judged = {
  'factor.strangulation': 'yes',
  'factor.stalking': 'yes',
  'factor.separation': 'yes',
  safety: '7',
  measures,
  crisisCentre: 'offeredDeclined',
  tonight: 'Hos en ven.',
  tonightWho: 'Kim Lund ringer i morgen.',
  actionsToday: 'Lægevagt i dag.',
  whoWatches: 'Social vagt ringer hver dag.',
  stillPlanned: 'happened',
} as const;

test('W3 by three staff on one machine: handed over, judged low, not agreed to, judged high; each opens what is theirs', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const main = page.locator('main');
  const words: Record<string, string> = {};
  const turnOf = async (label: string) => {
    words[label] = await switchTo(desk, label, words[label] ?? '');
  };
  const waiting = page.getByRole('region', { name: second.waiting });
  const openRose = async () => {
    await page.getByRole('button', { name: 'Rose', exact: true }).first().click();
    await room.expectHere('Rose');
  };
  const level = (of: 'elevated' | 'high') => riskLevelsDa[of].short;
  const today = shown(inDays(0));

  await test.step('a lead adds the three, names somebody from outside, and keeps no key of a case', async () => {
    await desk.begin({ roles: ['lead'], label: 'LL' });
    words['LL'] = desk.passphrase;
    await toStaffRoom(desk);
    words['SB'] = await addColleague(desk, { label: 'SB', name: 'Sara Bo', roles: ['caseworker'] });
    const key = { roles: ['keyStaff'], competences: ['riskEvaluation'] } as const;
    words['KL'] = await addColleague(desk, { label: 'KL', name: 'Kim Lund', ...key });
    words['EN'] = await addColleague(desk, { label: 'EN', name: 'Eva Nør', ...key });
    await page.getByLabel(trained.outside.name).fill('Lone Madsen, Nordby Kommune');
    await page.getByLabel(trained.outside.until).fill(shown(inDays(20)));
    await desk.button(trained.outside.add).click();
    await expect(main).toContainText(trained.outside.line('Lone Madsen, Nordby Kommune', shown(inDays(20))));
    await expectAccessible(page);
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 390, height: 900 });
    const words390 = page.locator('.kit-row-title', { hasText: 'Lone Madsen' });
    expect((await words390.boundingBox())?.width).toBeGreaterThan(200);
    if (wide !== null) await page.setViewportSize(wide);
    await desk.button(staff.stepBack).click();
    await page.getByLabel(staff.form.current).fill(desk.passphrase);
    await desk.button(staff.stepBackDo).click();
    await expect(main).not.toContainText(staff.opensAll);
    await expect(desk.button(staff.stepBack)).toHaveCount(0);
  });

  await test.step('the caseworker is told, and hands over', async () => {
    await turnOf('SB');
    await desk.button(home.newConversation).click();
    const { wayIn, conversationForm } = detectionDa.fields;
    await page.getByRole('radio', { name: wayIn.options.selfReferral, exact: true }).check();
    await page.getByRole('radio', { name: conversationForm.options.inPerson, exact: true }).check();
    await desk.does('detection', {
      outcome: 'told',
      dangerNow: 'notKnown',
      citizenAge: '47',
      wants: 'At det holder op.',
      alias: 'Rose',
      responsible: 'Sara Bo',
    });
    await room.expectHere('Rose');
    await room.openBeside('handover');
    await desk.does('handover', { receiver: 'Kim Lund', standIn: 'Eva Nør' });
    await room.expectHere('Rose');
  });

  await test.step('the key worker accepts, and chooses a level that needs two', async () => {
    await turnOf('KL');
    await openRose();
    await desk.button(caseRoom.handover.answer).click();
    await desk.does('handoverAnswer', { tie: 'no', answer: 'accepted' });
    await room.open('risk');
    await desk.does('riskEvaluation', {
      ...judged,
      level: 'elevated',
      why: 'Han siger selv, det er ingenting.',
      lowLevelReason: 'De bor nu langt fra hinanden.',
      nextOn: inDays(7),
    });
    await room.expectHere('Rose');
    await expect(room.strip).toContainText(caseRoom.riskPending(level('elevated')));
    const panel = page.getByRole('region', { name: second.level.title });
    await expect(panel).toContainText(second.chosenByYou(level('elevated'), today));
    await expect(panel).toContainText(second.canAnswer('Eva Nør'));
    await expect(panel).toContainText('Lone Madsen, Nordby Kommune');
    await expect(desk.button(second.level.answer)).toHaveCount(0);
    await expectAccessible(page);
    await desk.button(caseRoom.home).click();
    await expect(waiting).toContainText(second.chosenByYou(level('elevated'), today));
  });

  await test.step('the caseworker, whose part it is not, opens no evaluation', async () => {
    await turnOf('SB');
    await expect(waiting).toHaveCount(0);
    await openRose();
    await expect(main).toContainText(caseRoom.closedTo);
    await expect(main).not.toContainText('langt fra hinanden');
    await expect(page.getByRole('region', { name: second.level.title })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('a third trained person finds it at home, reads it beside the question, and does not agree', async () => {
    await turnOf('EN');
    await expect(waiting).toContainText(second.chosenBy('Kim Lund', level('elevated'), today));
    await expect(waiting).toContainText(second.yourTurn);
    await expectAccessible(page);
    await waiting.getByRole('button', { name: 'Rose', exact: true }).click();
    await room.expectHere('Rose');
    await desk.button(second.level.answer).click();
    await expect(page.getByRole('region', { name: second.toRead })).toContainText('langt fra hinanden');
    await expect(page.getByRole('group', { name: secondPersonDa.fields.agrees.label })).toBeVisible();
    await expectAccessible(page);
    await desk.does('secondPerson', { agrees: 'no', note: 'Presset på luften var i sidste uge.' });
    await expect(page.getByRole('region', { name: second.level.title })).toContainText(
      second.saysNo('Eva Nør', today),
    );
  });

  await test.step('the key worker judges anew: high, and nobody waits any more', async () => {
    await turnOf('KL');
    await expect(waiting).toContainText(second.notAgreed(level('high')));
    await openRose();
    await expect(room.now).toContainText(reasonsDa.secondDisagreed({}));
    await room.open('risk');
    await desk.does('riskEvaluation', {
      ...judged,
      level: 'high',
      why: 'Presset på luften er nyt. To har set på det.',
      nextOn: inDays(7),
    });
    await expect(room.strip).toContainText(caseRoom.riskUntil(level('high'), shown(inDays(7))));
    await expect(page.getByRole('region', { name: second.level.title })).toHaveCount(0);
    await desk.button(caseRoom.home).click();
    await expect(waiting).toHaveCount(0);
  });

  await test.step('the lead sees no case, and nobody’s name', async () => {
    await turnOf('LL');
    await expect(main).not.toContainText(/Rose|Kim Lund valgte/);
    await expectAccessible(page);
  });
});
