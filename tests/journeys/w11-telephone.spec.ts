import { reasonsDa } from '../../src/text/reasons.da.ts';
import { caseRoom } from '../../src/text/rooms/case.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

test('W11: an anonymous call, pregnant and watched; worry, though nothing was told', async ({ page }) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const main = page.locator('main');
  await desk.begin({ roles: ['caseworker'], competences: ['detection'] });
  const { loadWording } = await import('../../src/model/steps/steps.ts');
  const words = await loadWording('detection', 'da');

  await test.step('on the telephone other things must be safe than at a desk', async () => {
    await desk.button(home.newConversation).click();
    const option = (field: string, name: string) => words.fields[field]?.options?.[name] ?? name;
    await page.getByRole('radio', { name: option('wayIn', 'dialogueBased'), exact: true }).check();
    await page.getByRole('radio', { name: option('conversationForm', 'telephone'), exact: true }).check();
    for (const point of words.fields['safeToAsk.telephone']?.points ?? [])
      await expect(main).toContainText(point);
    await expect(page.getByRole('checkbox')).toHaveCount(1);
    await expect(page.getByRole('checkbox')).not.toBeChecked();
    await expectAccessible(page);
  });

  await test.step('what was heard is written, no name is asked for, and the unborn child is on the list', async () => {
    await desk.answer('detection', {
      'safeToAsk.telephone': 'confirmed',
      askedWith: 'openQuestion',
      outcome: 'worryNotTold',
      dangerNow: 'notKnown',
      signs: 'En stemme bagved. Hun svarer kun ja og nej.',
      offered: 'Numre, der er åbne hele døgnet.',
      contactKept: 'Hun ringer selv mandag formiddag.',
      pregnant: 'yes',
      phoneWatched: 'notKnown',
      never: ['call', 'sms', 'digitalPost', 'letter'],
      alias: 'Siv',
      responsible: 'AB',
    });
    await expect(main).not.toContainText(/navn på borgeren|cpr/i);
    await expectAccessible(page);
    await desk.sign();
    await room.expectHere('Siv');
  });

  await test.step('the card for the unborn child waits, and the signs are kept', async () => {
    await expect(room.card(caseRoom.child.unborn)).toContainText(caseRoom.child.open);
    await expect(room.strip).toContainText(caseRoom.cards(1));
    await expect(room.now).toContainText(reasonsDa.cardOpen({}));
    await expect(room.strip).toContainText('Aldrig opkald, sms, Digital Post eller brev');
    await expect(room.timeline).toContainText('En stemme bagved. Hun svarer kun ja og nej.');
    await expect(room.timeline).toContainText('Hun ringer selv mandag formiddag.');
    await expect(room.timeline).not.toContainText(/ingen vold|negativ/i);
    await expectAccessible(page);
  });

  await test.step('she comes in later under a name, and wants the two to be joined', async () => {
    await page.getByRole('button', { name: caseRoom.home, exact: true }).click();
    await desk.button(home.newConversation).click();
    await desk.does('detection', {
      wayIn: 'selfReferral',
      conversationForm: 'inPerson',
      outcome: 'told',
      dangerNow: 'no',
      citizenAge: '26',
      alias: 'Rønne',
      responsible: 'AB',
    });
    await room.expectHere('Rønne');
    await room.openBeside('identity');
    await desk.does('identity', { name: 'Siv Opdigtet' });
    await page.getByText(caseRoom.link.title, { exact: true }).click();
    await page
      .getByRole('list', { name: caseRoom.link.title })
      .getByRole('button', { name: 'Siv', exact: true })
      .click();
    await expectAccessible(page);
    await desk.does('caseLink', { why: 'Hun ønsker det selv.' });
    await room.expectHere('Rønne');
    await page.getByText(caseRoom.link.title, { exact: true }).click();
    const joined = page.getByRole('list', { name: caseRoom.link.title }).getByRole('listitem');
    await expect(joined.filter({ hasText: 'Siv' })).toContainText(caseRoom.link.joined);
    await expect(room.timeline).toContainText('Hun ønsker det selv.');
    await expectAccessible(page);
  });
});
