import { instrumentWordsDa } from '../../src/model/instruments/instrumentWords.da.ts';
import { detectionDa } from '../../src/model/steps/detection.da.ts';
import { reasonsDa } from '../../src/text/reasons.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { inDays } from './support/days.ts';
import { expect, expectAccessible, keptForOffline, test } from './support/visits.ts';

test('W2 (detection): three persons use violence; everything is entered without a network and is there after a restart', async ({
  visits,
}) => {
  test.setTimeout(180_000);
  let page = await visits.open();
  let desk = new Desk(page);
  let room = new CasePage(page);
  await desk.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection'] });
  await keptForOffline(page);
  await visits.offline(true);

  await test.step('at a drop-in centre, without a network, we ask because of what we see', async () => {
    await desk.button(home.newConversation).click();
    const fields = detectionDa.fields;
    await page.getByRole('radio', { name: fields.wayIn.options.dialogueBased, exact: true }).check();
    await page.getByRole('radio', { name: fields.conversationForm.options.outreach, exact: true }).check();
    for (const point of fields['safeToAsk.outreach'].points)
      await expect(page.locator('main')).toContainText(point);
    await expectAccessible(page);
    await desk.answer('detection', {
      'safeToAsk.outreach': 'confirmed',
      askedWith: 'aas',
      'aas.1': 'yes',
      'aas.2': 'yes',
      'aas.3': 'no',
      'aas.4': 'notAsked',
      'aas.5': 'yes',
      'addSupplement.aas': 'yes',
      'supplement.socialControl': 'yes',
      'supplement.digital': 'refused',
      outcome: 'told',
      dangerNow: 'no',
      citizenAge: '19',
      pregnant: 'no',
      childrenAround: 'yes',
      children: [{ label: 'Søster på 15', age: '15', tie: 'sibling' }],
      phoneWatched: 'yes',
      never: ['call', 'sms', 'throughAnother'],
      channel: 'inPersonMeeting',
      wants: 'At kunne blive i byen og læse videre.',
      ownWords: 'De har taget mit pas.',
      alias: 'Lind',
      responsible: 'AB',
    });
    await expectAccessible(page);
    await desk.sign();
    await room.expectHere('Lind');
    await expect(room.card('Søster på 15')).toContainText(caseRoom.child.open);
  });

  await test.step('still without a network, the browser is started anew: all of it is there', async () => {
    await visits.close();
    page = await visits.open({ offline: true });
    const again = new Desk(page);
    again.passphrase = desk.passphrase;
    desk = again;
    room = new CasePage(page);
    await desk.unlock();
    await desk.expectHome();
    await page.getByRole('button', { name: 'Lind', exact: true }).first().click();
    await room.expectHere('Lind');
    await expect(room.card('Søster på 15')).toContainText(caseRoom.child.open);
    await expect(room.strip).toContainText('Aldrig opkald, sms eller gennem en anden');
    await expect(room.timeline).toContainText('De har taget mit pas.');
    await expect(page.locator('main')).toContainText(reasonsDa.firstEvaluationDue({ on: inDays(0) }));
  });
});

test('W3 (detection): a man refers himself; nothing is forced on him, and both children get a card', async ({
  visits,
}) => {
  test.setTimeout(120_000);
  const page = await visits.open();
  const desk = new Desk(page);
  const room = new CasePage(page);
  await desk.begin({ roles: ['caseworker', 'keyStaff'], competences: ['detection'] });

  await test.step('he has come by himself: no check, no screen, his own account', async () => {
    await desk.button(home.newConversation).click();
    const { wayIn, conversationForm } = detectionDa.fields;
    await page.getByRole('radio', { name: wayIn.options.selfReferral, exact: true }).check();
    await page.getByRole('radio', { name: conversationForm.options.inPerson, exact: true }).check();
    await expect(page.locator('main')).not.toContainText(instrumentWordsDa.packs.hark.name);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await desk.answer('detection', {
      outcome: 'told',
      dangerNow: 'notKnown',
      citizenAge: '47',
      childrenAround: 'yes',
      children: [
        { label: 'Barn på 11', age: '11', tie: 'bothHomes' },
        { label: 'Barn på 13', age: '13', tie: 'bothHomes' },
      ],
      wants: 'At det holder op.',
      ownWords: 'Det er ingenting.',
      alias: 'Rose',
      responsible: 'AB',
    });
    await expect(page.locator('main')).not.toContainText(/partnervold mod kvinder|hun /);
    await expectAccessible(page);
    await desk.sign();
    await room.expectHere('Rose');
  });

  await test.step('both children get a card, and the first evaluation is due', async () => {
    await expect(room.card('Barn på 11')).toContainText(caseRoom.child.open);
    await expect(room.card('Barn på 13')).toContainText(caseRoom.child.open);
    await expect(room.strip).toContainText(caseRoom.cardsMany(2));
    await expect(room.strip).toContainText(caseRoom.noCard);
    await expect(page.locator('main')).toContainText(reasonsDa.firstEvaluationDue({ on: inDays(0) }));
    await expectAccessible(page);
  });
});
