import { expect } from '@playwright/test';
import { makeVault, passphrase, test, unlock } from './harness/profiles.ts';
import { pieces } from './harness/rawStore.ts';
import { byteNeedles, scanProfile, textNeedles, type Needle } from './harness/scanProfile.ts';
import { seenKeys, watchKeys } from './harness/watchKeys.ts';

const sentinels = ['Sentinelblåmejse', 'SentinelÆrteblomst', 'Sentinelkornblomst', 'Sentinelhåndtag'];

test('the scan finds what is kept in the open', async ({ visit, profile }) => {
  const { page, context } = await visit();
  await page.evaluate(async (text) => {
    localStorage.setItem('a', text);
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('open', { create: true })).createWritable();
    await file.write(`vor ${btoa(text)}`);
    await file.close();
  }, 'Sentinelprobe');
  await context.close();
  const found = await scanProfile(profile, textNeedles('Sentinelprobe'));
  expect(found.some((line) => line.includes('UTF'))).toBe(true);
  expect(found.some((line) => line.includes('base64'))).toBe(true);
});

test('neither words nor keys lie on the disk in the open, and after wipe not even what was sealed', async ({
  visit,
  profile,
}) => {
  const { page, context } = await visit();
  const started = page.waitForEvent('worker');
  await page.evaluate(() => window.harness.vault.status());
  const worker = await started;
  await watchKeys(worker);
  const recoveryKey = await makeVault(page);
  await page.locator('#note').pressSequentially(sentinels[0] ?? '');
  await expect(page.locator('#state')).toHaveText(/^kept/);
  await page.evaluate(async ([, inDraft = '', inEntry = '', inAlias = '']) => {
    const draft = await window.harness.beginDraft();
    await window.harness.change(draft, [{ set: 'note', to: inDraft }]);
    await window.harness.signCase(inAlias, inEntry);
    await window.harness.reminders.keep(inDraft, '2026-12-01' as never);
    await window.harness.cases.summaries();
  }, sentinels);
  const keys = await seenKeys(worker);
  expect(keys.length).toBeGreaterThan(3);
  const secrets: readonly Needle[] = [
    ...[...sentinels, passphrase, recoveryKey].flatMap(textNeedles),
    ...keys.flatMap((key) => byteNeedles('key', key)),
  ];
  expect(await scanProfile(profile, secrets)).toEqual([]);
  const sealed = (await pieces(page)).map((hex) => ({ name: 'sealed', bytes: Buffer.from(hex, 'hex') }));
  await context.close();
  expect(await scanProfile(profile, secrets)).toEqual([]);
  const before = await scanProfile(profile, sealed);
  expect(before.length, 'the scan sees the sealed records while they are there').toBeGreaterThan(3);

  const again = await visit();
  expect(await unlock(again.page)).toMatchObject({ kind: 'open' });
  await again.context.setOffline(true);
  const wiped = await again.page.evaluate(async () => {
    const from = performance.now();
    const { left } = await window.harness.vault.wipe();
    return { left, took: performance.now() - from };
  });
  expect(wiped.left).toEqual([]);
  expect(wiped.took).toBeLessThan(2000);
  await again.context.setOffline(false);
  expect(await again.page.evaluate(() => window.harness.vault.status())).toEqual({ kind: 'none' });
  console.log('wipe ms', Math.round(wiped.took), 'keys watched', keys.length, 'sealed pieces', sealed.length);
  expect(await scanProfile(profile, [...secrets, ...sealed])).toEqual([]);
  await again.context.close();
  expect(await scanProfile(profile, [...secrets, ...sealed])).toEqual([]);
});
