import { expect, type Page } from '@playwright/test';
import { makeVault, passphrase, test, unlock } from './harness/profiles.ts';
import { scanProfile, textNeedles } from './harness/scanProfile.ts';

test.use({ derivation: 'quick' });

const withoutBuckets = '--disable-blink-features=StorageBuckets';

test('without buckets the vault works all the same, and wipe says what it cannot promise', async ({
  visit,
  profile,
}) => {
  const first = await visit(withoutBuckets);
  expect(await first.page.evaluate(() => 'storageBuckets' in navigator)).toBe(false);
  await makeVault(first.page);
  await first.page.evaluate(() => window.harness.signCase('Sentinelfallback', 'Sentinelord'));
  expect(await first.page.evaluate(() => window.harness.vault.backupState())).toMatchObject({
    storage: 'fallback',
  });
  await first.context.close();
  const { page } = await visit(withoutBuckets);
  expect(await unlock(page)).toMatchObject({ kind: 'open' });
  expect(await page.evaluate(() => window.harness.cases.summaries())).toHaveLength(1);
  const wiped = await page.evaluate(async () => {
    const { left } = await window.harness.vault.wipe();
    const files: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    const databases = (await indexedDB.databases()).length;
    return { left, databases, files, status: await window.harness.vault.status() };
  });
  expect(wiped).toEqual({ left: ['databaseBytes'], databases: 0, files: [], status: { kind: 'none' } });
  const secrets = ['Sentinelfallback', 'Sentinelord', passphrase].flatMap(textNeedles);
  expect(await scanProfile(profile, secrets)).toEqual([]);
});

/** Deletes what a browser may lose of a store: the database, and with it or not what lies in its private files. */
const lose = (page: Page, files: boolean) =>
  page.evaluate(async (also) => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((done) => indexedDB.deleteDatabase(name ?? '').addEventListener('success', done));
      if (!also) continue;
      const root = await navigator.storage.getDirectory();
      await root.removeEntry(name ?? '', { recursive: true });
    }
  }, files);

test('without buckets too a database that is gone is made anew from the second copy', async ({ visit }) => {
  const { page } = await visit(withoutBuckets);
  await makeVault(page);
  const signed = await page.evaluate(() => window.harness.signCase('Havrefugl', 'Et ord.'));
  await page.evaluate(() => window.harness.vault.lock());
  await lose(page, false);
  expect(await unlock(page)).toMatchObject({ kind: 'open' });
  const { entries, damaged } = await page.evaluate((id) => window.harness.readCase(id), signed);
  expect(entries.map((entry) => entry.kind)).toEqual(['caseOpened', 'ownWords']);
  expect(damaged).toEqual([]);
});

test('without buckets an emptied store is a loss, never a first start', async ({ visit }) => {
  const { page } = await visit(withoutBuckets);
  await makeVault(page);
  await page.evaluate(() => window.harness.vault.lock());
  await lose(page, true);
  expect(await page.evaluate(() => window.harness.vault.status())).toEqual({ kind: 'lost' });
});
