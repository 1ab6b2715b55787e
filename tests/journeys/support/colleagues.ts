import type { Competence, Role } from '../../../src/model/vocabulary.ts';
import { competenceWords, roleWords } from '../../../src/text/lists.da.ts';
import { ownWays } from '../../../src/text/rooms/ownWays.da.ts';
import { settings } from '../../../src/text/rooms/settings.da.ts';
import { staff } from '../../../src/text/rooms/staff.da.ts';
import type { Desk } from './desk.ts';
import { expect } from './test.ts';

/** Somebody a lead adds to the machine. */
export interface Colleague {
  readonly label: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly competences?: readonly Competence[];
}

/** From anywhere to the room where a lead sees who works here. */
export async function toStaffRoom(desk: Desk): Promise<void> {
  await desk.button(desk.words.shell.settings).click();
  await desk.button(settings.staff.open).click();
  await expect(desk.page.getByRole('heading', { level: 1, name: staff.title })).toBeVisible();
}

/** A lead, who began on this machine, adds a colleague, who chooses a passphrase and proves the recovery key. Resolves with the passphrase. */
export async function addColleague(desk: Desk, who: Colleague): Promise<string> {
  const { page } = desk;
  const { start } = desk.words;
  await desk.button(staff.add).click();
  await page.getByLabel(staff.form.label).fill(who.label);
  await page.getByLabel(staff.form.name, { exact: true }).fill(who.name);
  for (const role of who.roles)
    await page.getByRole('checkbox', { name: roleWords[role], exact: true }).check();
  for (const competence of who.competences ?? [])
    await page.getByRole('checkbox', { name: competenceWords[competence], exact: true }).check();
  await page.getByLabel(staff.form.current).fill(desk.passphrase);
  await desk.button(staff.form.next).click();
  const six = page.getByRole('status').filter({ hasText: /\S+ \S+ \S+ \S+ \S+ \S+/ });
  await expect(six).toBeVisible();
  const passphrase = ((await six.textContent()) ?? '').trim();
  await page.getByLabel(start.passphrase.again).fill(passphrase);
  await desk.button(staff.handOver.action).click();
  await expect(page.getByRole('heading', { level: 1, name: start.recovery.title })).toBeVisible({
    timeout: 20_000,
  });
  const key = ((await page.locator('[data-recovery-key]').textContent()) ?? '').replace(/\s/g, '');
  await desk.button(start.recovery.have).click();
  await page.getByLabel(start.askBack.label).fill(key.slice(-6));
  await desk.button(start.askBack.next).click();
  await expect(page.getByText(staff.added(who.label))).toBeVisible();
  return passphrase;
}

/**
 * At a colleague's own first unlock: another passphrase, and a recovery key nobody else has seen, proved before it counts.
 */
export async function takesOwnWays(
  desk: Desk,
): Promise<{ readonly passphrase: string; readonly recoveryKey: string }> {
  const { page } = desk;
  const { start } = desk.words;
  await expect(page.getByRole('heading', { level: 1, name: ownWays.title })).toBeVisible();
  const six = page.getByRole('status').filter({ hasText: /\S+ \S+ \S+ \S+ \S+ \S+/ });
  await expect(six).toBeVisible();
  const passphrase = ((await six.textContent()) ?? '').trim();
  await page.getByLabel(start.passphrase.again).fill(passphrase);
  await desk.button(ownWays.choose).click();
  await expect(page.getByRole('heading', { level: 1, name: start.recovery.title })).toBeVisible({
    timeout: 20_000,
  });
  const key = ((await page.locator('[data-recovery-key]').textContent()) ?? '').replace(/\s/g, '');
  await desk.button(start.recovery.have).click();
  await page.getByLabel(start.askBack.label).fill(key.slice(-6));
  await desk.button(start.askBack.next).click();
  return { passphrase, recoveryKey: key };
}

/**
 * Another person's turn at the same machine, by the button for it: locked first, nobody chosen, then their own passphrase.
 * The first time they get ways in of their own. Resolves with the passphrase that opens from then on.
 */
export async function switchTo(desk: Desk, label: string, passphrase: string): Promise<string> {
  const { page } = desk;
  const { shell, unlock } = desk.words;
  await desk.button(shell.switchPerson).click();
  await expect(page.getByRole('heading', { level: 1, name: unlock.title })).toBeVisible();
  for (const one of await page.getByRole('radio').all()) await expect(one).not.toBeChecked();
  await page.getByRole('radio', { name: label, exact: true }).check();
  await page.getByLabel(unlock.passphrase).fill(passphrase);
  await desk.button(unlock.unlock).click();
  const asked = page.getByRole('heading', { level: 1, name: ownWays.title });
  await expect(asked.or(page.getByRole('heading', { level: 1, name: shell.home }))).toBeVisible();
  const now = (await asked.isVisible()) ? (await takesOwnWays(desk)).passphrase : passphrase;
  await desk.expectHome();
  return now;
}
