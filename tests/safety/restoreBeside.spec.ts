import { expect } from '@playwright/test';
import { makeVault, passphrase, test, unlock } from './harness/profiles.ts';
import { pieces, type WithBuckets } from './harness/rawStore.ts';

test('a backup is restored beside a vault that is damaged at its door, which stays byte for byte and can be brought back', async ({
  visit,
}) => {
  const { page, context } = await visit();
  const recoveryKey = await makeVault(page);
  const backup = await page.evaluate(async () => {
    await window.harness.signCase('Sentinelbeside', 'Sentinelord');
    const { bytes } = await window.harness.vault.backup();
    await window.harness.vault.lock();
    return [...bytes];
  });
  /** Cuts the file that says which vault this is, past the store. */
  await page.evaluate(async () => {
    const { storageBuckets } = navigator as WithBuckets;
    const bucket = await storageBuckets.open((await storageBuckets.keys())[0] ?? '');
    const folder = await (await bucket.getDirectory()).getDirectoryHandle('f');
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind !== 'file' || !name.startsWith('vault.')) continue;
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      const file = await handle.createWritable();
      await file.write(bytes.slice(0, 30));
      await file.close();
    }
  });
  const before = new Set(await pieces(page));
  const restore = (key: string) =>
    page.evaluate(async ([file, typed]) => window.harness.vault.restore(Uint8Array.from(file), typed), [
      backup,
      key,
    ] as const);
  const status = () =>
    page.evaluate(() => window.harness.vault.status().catch((error: { kind: string }) => error.kind));
  const buckets = () => page.evaluate(() => (navigator as WithBuckets).storageBuckets.keys());

  expect(await status()).toBe('damaged');
  expect(await restore(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`)).toMatchObject({ kind: 'refused' });
  expect(await buckets()).toHaveLength(1);
  expect(await restore(recoveryKey)).toEqual({ kind: 'restored' });
  expect(await buckets()).toHaveLength(2);
  // A second window sees the same door, and a restart too.
  const second = await context.newPage();
  await second.goto(page.url());
  await second.waitForFunction(() => 'harness' in window);
  expect(await unlock(second)).toMatchObject({ kind: 'open' });
  expect(await second.evaluate(() => window.harness.cases.summaries())).toHaveLength(1);
  expect(await page.evaluate(() => window.harness.vault.bringBack())).toBe('inUse');
  await second.close();
  const after = new Set(await pieces(page));
  expect([...before].filter((piece) => !after.has(piece))).toEqual([]);
  expect(await page.evaluate(() => window.harness.vault.bringBack())).toBe('broughtBack');
  expect(await status()).toBe('damaged');
  await context.close();

  const again = await visit();
  expect(await again.page.evaluate(() => window.harness.vault.aside())).toBe(1);
  expect(await again.page.evaluate(() => window.harness.vault.bringBack())).toBe('broughtBack');
  expect(await unlock(again.page, passphrase)).toMatchObject({ kind: 'open' });
  const { left } = await again.page.evaluate(() => window.harness.vault.wipe());
  expect(left).toEqual([]);
  expect(await again.page.evaluate(() => (navigator as WithBuckets).storageBuckets.keys())).toEqual([]);
});
