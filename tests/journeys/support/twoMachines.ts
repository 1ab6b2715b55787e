// Two machines of one office: what goes from one to the other as a file, as people carry it.
import type { Download, Page } from '@playwright/test';
import { exchange } from '../../../src/text/rooms/exchange.da.ts';
import { home } from '../../../src/text/rooms/home.da.ts';
import { takesOwnWays } from './colleagues.ts';
import type { Desk } from './desk.ts';
import { expect } from './test.ts';

const { receive, send } = exchange;

/** Reads a file in at the door, with the printed recovery key. */
export async function bringIn(desk: Desk, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const { start, unlock } = desk.words;
  await desk.page.goto('/');
  await desk.button(start.welcome.restore).click();
  await desk.page.getByLabel(unlock.restore.file).setInputFiles(file);
  await desk.page.getByLabel(unlock.restore.key).fill(desk.recoveryKey);
  await desk.button(unlock.restore.start).click();
  await expect(desk.page.getByLabel(unlock.passphrase)).toBeVisible({ timeout: 20_000 });
}
export async function keep(page: Page, press: () => Promise<void>, file: string): Promise<string> {
  const coming: Promise<Download> = page.waitForEvent('download', { timeout: 20_000 });
  await press();
  const saved = await coming;
  expect(saved.suggestedFilename()).toMatch(/^fil-[a-z2-9]{8}\.age$/u);
  await saved.saveAs(file);
  return file;
}
/** Begins on a machine of one's own with the file of the first one and the printed recovery key, and takes own ways in. */
export async function joins(desk: Desk, file: string): Promise<void> {
  await bringIn(desk, file);
  const { unlock } = desk.words;
  await desk.button(unlock.forgotten).click();
  await desk.page.getByLabel(unlock.recoveryKey).fill(desk.recoveryKey);
  await desk.button(unlock.unlock).click();
  Object.assign(desk, await takesOwnWays(desk));
}
/** From the home page to what a colleague's file would bring. */
export async function lookAt(desk: Desk, file: string) {
  await desk.button(home.exchange).click();
  await desk.button(exchange.receiveTitle).click();
  await desk.page.getByLabel(receive.file).setInputFiles(file);
  await desk.button(receive.look).click();
  await expect(desk.page.getByRole('heading', { level: 1, name: receive.previewTitle })).toBeVisible();
}
/** From the home page: sends what is named (cases by cover word, groups by name) to colleagues, and is home again. */
export async function sends(
  desk: Desk,
  what: readonly string[],
  to: readonly string[],
  file: string,
): Promise<string> {
  const { page } = desk;
  await desk.button(home.exchange).click();
  await desk.button(exchange.sendTitle).click();
  for (const name of [...what, ...to]) await page.getByRole('checkbox', { name, exact: true }).check();
  await keep(page, () => desk.button(send.save).click(), file);
  await desk.button(send.onward).click();
  await desk.expectHome();
  return file;
}
/** From the home page: looks at a colleague's file, takes it in, and is home again. */
export async function takesIn(desk: Desk, file: string): Promise<void> {
  await lookAt(desk, file);
  await desk.button(receive.merge).click();
  await expect(desk.page.getByText(receive.taken)).toBeVisible();
  await desk.button(desk.words.shell.product).click();
  await desk.expectHome();
}
