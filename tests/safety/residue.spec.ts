import { expect, type Worker as PageWorker } from '@playwright/test';
import { makeVault, passphrase, test, unlock } from './harness/profiles.ts';
import { pieces } from './harness/rawStore.ts';
import { byteNeedles, scanProfile, textNeedles, type Needle } from './harness/scanProfile.ts';

const sentinels = ['Sentinelblåmejse', 'SentinelÆrteblomst', 'Sentinelkornblomst', 'Sentinelhåndtag'];

/** Notes every secret key the Worker hands to the platform, so that the test can look for its bytes. */
const watchKeys = (worker: PageWorker): Promise<void> =>
  worker.evaluate(() => {
    const seen: string[] = [];
    const original = crypto.subtle.importKey.bind(crypto.subtle) as (...all: unknown[]) => Promise<CryptoKey>;
    const note = (format: unknown, data: unknown, algorithm: unknown, usages: unknown) => {
      const name = typeof algorithm === 'string' ? algorithm : (algorithm as { name: string }).name;
      const isPublic =
        (name === 'Ed25519' && String(usages).includes('verify')) || (name === 'X25519' && format === 'raw');
      if (isPublic || !(format === 'raw' || format === 'pkcs8')) return;
      const bytes = ArrayBuffer.isView(data)
        ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        : new Uint8Array(data as ArrayBuffer);
      // The last 32 bytes of a pkcs8 file are the key itself.
      seen.push(Array.from(bytes.slice(-32), (byte) => byte.toString(16).padStart(2, '0')).join(''));
    };
    Object.defineProperty(crypto.subtle, 'importKey', {
      value: (...all: unknown[]) => {
        note(all[0], all[1], all[2], all[4]);
        return original(...all);
      },
    });
    Object.assign(globalThis, { seenKeys: seen });
  });

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
  const keys = await worker.evaluate(() => (globalThis as unknown as { seenKeys: string[] }).seenKeys);
  expect(keys.length).toBeGreaterThan(3);
  const secrets: readonly Needle[] = [
    ...[...sentinels, passphrase, recoveryKey].flatMap(textNeedles),
    ...[...new Set(keys)].flatMap((key) => byteNeedles('key', Buffer.from(key, 'hex'))),
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
