import type { SeededBackup } from '../../support/seedBackup.ts';
import type { Desk } from './desk.ts';

/** Brings a made-up backup in through the screens, as a worker would, and unlocks it. */
export async function restored(desk: Desk, backup: SeededBackup): Promise<void> {
  const { start, unlock } = desk.words;
  const { page } = desk;
  desk.passphrase = backup.passphrase;
  desk.recoveryKey = backup.recoveryKey;
  await page.goto('/');
  await desk.button(start.welcome.restore).click();
  await page.getByLabel(unlock.restore.file).setInputFiles({
    name: 'kopi.age',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(backup.bytes),
  });
  await page.getByLabel(unlock.restore.key).fill(backup.recoveryKey);
  await desk.button(unlock.restore.start).click();
  await page.getByLabel(unlock.passphrase).waitFor({ timeout: 20_000 });
  await desk.unlock();
  await desk.expectHome();
}
