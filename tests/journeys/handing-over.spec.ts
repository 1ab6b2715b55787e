import { handoverAnswerDa, handoverDa } from '../../src/model/steps/handover.da.ts';
import { access } from '../../src/text/rooms/access.da.ts';
import { handover } from '../../src/text/rooms/handover.da.ts';
import { home } from '../../src/text/rooms/home.da.ts';
import { settings } from '../../src/text/rooms/settings.da.ts';
import { staff } from '../../src/text/rooms/staff.da.ts';
import { standIn } from '../../src/text/rooms/standIn.da.ts';
import { CasePage } from './support/caseRoom.ts';
import { Desk } from './support/desk.ts';
import { expect, expectAccessible, test } from './support/test.ts';

const shots = process.env['SHOTS'];

test('two colleagues: a case is handed over, refused for a tie, closed to one, and absence is stood in for', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  const room = new CasePage(page);
  const { frame, shell, unlock, start } = desk.words;
  const heading = (name: string) =>
    expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  const press = (name: string) => desk.button(name).click();
  const seen = async (name: string) => {
    await expectAccessible(page);
    if (shots === undefined) return;
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  const goHome = async () => {
    await page.getByRole('button', { name: shell.product, exact: true }).click();
    await desk.expectHome();
  };

  await desk.begin({ roles: ['keyStaff'], competences: ['detection', 'riskEvaluation'], label: 'KL' });
  await press(home.newConversation);
  await desk.does('detection', {
    wayIn: 'spontaneous',
    conversationForm: 'inPerson',
    outcome: 'told',
    dangerNow: 'no',
    citizenAge: '34',
    pregnant: 'no',
    childrenAround: 'no',
    alias: 'Asp',
    responsible: 'KL',
  });
  await room.expectHere('Asp');
  await goHome();

  const second = { passphrase: '' };
  await test.step('a colleague comes', async () => {
    await press(shell.settings);
    await press(settings.staff.open);
    await press(staff.becomeLead);
    await press(staff.add);
    await page.getByLabel(staff.form.label).fill('BB');
    await page.getByLabel(staff.form.name, { exact: true }).fill('Bo Bro');
    await page.getByRole('checkbox', { name: 'Sagsbehandler', exact: true }).check();
    await press(staff.form.next);
    const six = page.getByRole('status').filter({ hasText: /\S+ \S+ \S+ \S+ \S+ \S+/ });
    await expect(six).toBeVisible();
    second.passphrase = ((await six.textContent()) ?? '').trim();
    await page.getByLabel(start.passphrase.again).fill(second.passphrase);
    await press(staff.handOver.action);
    await expect(page.getByRole('heading', { level: 1, name: start.recovery.title })).toBeVisible({
      timeout: 20_000,
    });
    const key = ((await page.locator('[data-recovery-key]').textContent()) ?? '').replace(/\s/g, '');
    await press(start.recovery.have);
    await page.getByLabel(start.askBack.label).fill(key.slice(-6));
    await press(start.askBack.next);
    await expect(page.getByText(staff.added('BB'))).toBeVisible({ timeout: 20_000 });
  });

  await test.step('the case is handed over by name; what the colleague cannot open is shared', async () => {
    await goHome();
    await page.getByRole('button', { name: 'Asp', exact: true }).first().click();
    await room.openBeside('handover');
    await press(`${access.choosing.receiver}: Bo Bro`);
    await page.getByLabel(handoverDa.fields.standIn.label).fill('Vagten');
    await seen('handover');
    await press(frame.step.onward);
    await desk.sign();
    await room.expectHere('Asp');
    await seen('case-waiting');
  });

  const switchTo = async (label: string, passphrase: string) => {
    await press(shell.lock);
    await heading(unlock.title);
    await page.getByRole('radio', { name: label, exact: true }).check();
    await page.getByLabel(unlock.passphrase).fill(passphrase);
    await press(unlock.unlock);
    await desk.expectHome();
  };
  await test.step('the colleague finds it, tells of a tie, and can only say no', async () => {
    await switchTo('BB', second.passphrase);
    await expect(page.getByRole('region', { name: standIn.given.title })).toBeVisible();
    await seen('home-asked');
    await page
      .getByRole('region', { name: standIn.given.title })
      .getByRole('button', { name: 'Asp' })
      .click();
    await press(handover.answer);
    await heading(handoverAnswerDa.topics.answer.title);
    await desk.answer('handoverAnswer', { tie: 'yes', answerWithTie: 'refused', closeToMe: 'yes' });
    await page.getByRole('button', { name: frame.back, exact: true }).click();
    await seen('answer');
    await desk.toReview();
    await desk.sign();
  });

  await test.step('the sender sees who and why, closes the case to them, and they find nothing of it', async () => {
    await switchTo('KL', desk.passphrase);
    await expect(page.getByRole('region', { name: home.handovers })).toContainText('Bo Bro');
    await seen('home-refused');
    await page.getByRole('region', { name: home.handovers }).getByRole('button', { name: 'Asp' }).click();
    await expect(page.getByText(handover.closeToThem('Bo Bro'))).toBeVisible();
    await seen('case-refused');
    await press(handover.toAccess);
    await heading(access.title);
    await expect(page.getByRole('region', { name: 'Bo Bro' })).toBeVisible();
    await seen('access');
    await press(access.close('Bo Bro'));
    await heading(access.closing.title('Bo Bro'));
    await page.getByRole('radio', { name: access.closing.reasons.tieToOther }).check();
    await seen('closing');
    await press(access.closing.yes('Bo Bro'));
    await expect(page.getByText(access.done.closed('Bo Bro'))).toBeVisible();
    await seen('access-closed');
  });

  await test.step('absence is written, and the one who steps in is told', async () => {
    await goHome();
    await press(shell.settings);
    await press(settings.staff.open);
    await press(staff.absence);
    await heading(standIn.room.title);
    const [from, to] = await page.evaluate(() =>
      [0, 5].map((days) =>
        new Date(Date.now() + days * 86_400_000).toLocaleDateString('da-DK').replaceAll('/', '.'),
      ),
    );
    await page.getByLabel(standIn.room.from).fill(from ?? '');
    await page.getByLabel(standIn.room.to).fill(to ?? '');
    await page.getByLabel(standIn.room.standIn).selectOption({ label: 'Bo Bro' });
    await seen('absence');
    await press(standIn.room.sign);
    await expect(page.getByText(standIn.room.saved)).toBeVisible();
    await seen('absence-saved');
    await switchTo('BB', second.passphrase);
    await expect(page.getByText(standIn.nothingUrgent)).toBeVisible();
    await expect(page.getByText('Asp')).toHaveCount(0);
    await seen('home-stepping-in');
  });
});
