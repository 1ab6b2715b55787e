import { expect, type Page } from '@playwright/test';
import { makeVault, test, unlock } from './harness/profiles.ts';
import { cutOneRecord, dropBuckets, raiseVersion, swapMarker } from './harness/rawStore.ts';

test.use({ derivation: 'quick' });

/** The kind of failure a piece of work ends with, or `kept`. */
const outcome = (page: Page, draft: string, text: string) =>
  page.evaluate(
    ([id = '', to = '']) =>
      window.harness.change(id, [{ set: 'note', to }]).then(
        () => 'kept',
        (error: { kind?: string }) => error.kind ?? 'unknown',
      ),
    [draft, text],
  );

test('a full disk is told as such, shuts nobody out, and once there is room again the text is kept', async ({
  visit,
  served,
}) => {
  const first = await visit();
  await makeVault(first.page);
  const draft = await first.page.evaluate(() => window.harness.beginDraft());
  await first.context.close();
  // The browser remembers how much room a store had when it was opened: the room goes before that.
  const { page, context } = await visit();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: served.origin, quotaSize: 1024 });
  expect(await unlock(page)).toMatchObject({ kind: 'open' });
  expect(await outcome(page, draft, 'x'.repeat(20_000))).toBe('diskFull');
  await session.send('Storage.overrideQuotaForOrigin', { origin: served.origin });
  await expect.poll(() => outcome(page, draft, 'bliver'), { timeout: 60_000 }).toBe('kept');
  const kept = await page.evaluate((id) => window.harness.openDraft(id), draft);
  expect(kept.values['note']).toBe('bliver');
});

test('one cut record is reported alone, and everything else is read', async ({ visit }) => {
  const { page } = await visit();
  await makeVault(page);
  const ids = await page.evaluate(async () => [
    await window.harness.signCase('Blåmejse', 'første'),
    await window.harness.signCase('Gråspurv', 'anden'),
  ]);
  // The newest writes are brought up from the second copy; what lies behind them is not compared.
  await page.evaluate(() => window.harness.beginDraft());
  await page.evaluate(() => window.harness.vault.lock());
  const cut = await cutOneRecord(page, 't1');
  expect(await unlock(page)).toMatchObject({ kind: 'open' });
  const read = await page.evaluate(
    (cases) => Promise.all(cases.map((id) => window.harness.readCase(id))),
    ids,
  );
  const damaged = read.flatMap((stream) => stream.damaged);
  expect(damaged.map((one) => one.record)).toContain(cut);
  expect(read.flatMap((stream) => stream.entries)).toHaveLength(3);
  expect(new Set(damaged.map((one) => one.record)).size).toBe(1);
});

test('a store newer than the product is refused and left as it is', async ({ visit }) => {
  const { page } = await visit();
  await makeVault(page);
  await page.evaluate(() => window.harness.vault.lock());
  await raiseVersion(page);
  expect(await page.evaluate(() => window.harness.vault.status())).toEqual({ kind: 'newer' });
});

test('an emptied bucket is a loss, never a first start', async ({ visit }) => {
  const first = await visit();
  await makeVault(first.page);
  await first.page.evaluate(() => window.harness.vault.lock());
  await dropBuckets(first.page);
  await first.context.close();
  const { page } = await visit();
  expect(await page.evaluate(() => window.harness.vault.status())).toEqual({ kind: 'lost' });
  const made = await page.evaluate(() =>
    window.harness.vault.create({ label: 'TT', passphrase: 'seks helt andre ord end før' }).then(
      () => 'made',
      (error: { kind?: string }) => error.kind,
    ),
  );
  expect(made).toBe('failed');
});

test('a refused restore leaves the vault behind a damaged marker as it is', async ({ visit }) => {
  const { page } = await visit();
  await makeVault(page);
  const backup = await page.evaluate(async () => [...(await window.harness.vault.backup()).bytes]);
  await page.evaluate(() => window.harness.vault.lock());
  const marker = await swapMarker(page, null);
  expect(await page.evaluate(() => window.harness.vault.status())).toEqual({ kind: 'lost' });
  const answer = await page.evaluate(
    ([bytes, key]) => window.harness.vault.restore(Uint8Array.from(bytes), key),
    [backup, `AGE-SECRET-KEY-1${'Q'.repeat(58)}`] as const,
  );
  expect(answer).toMatchObject({ kind: 'refused' });
  await swapMarker(page, marker);
  expect(await unlock(page)).toMatchObject({ kind: 'open' });
});

/** Seconds the lock screen says one has to wait. */
async function waits(at: Page): Promise<number> {
  const status = await at.evaluate(() => window.harness.vault.status());
  return status.kind === 'locked' ? status.waitSeconds : 0;
}

test('wrong passphrases are slowed down, whatever is reloaded, opened beside it or set on the clock', async ({
  visit,
}) => {
  const { page, context } = await visit();
  await makeVault(page);
  await page.evaluate(() => window.harness.vault.lock());
  for (const expected of [0, 0, 5]) {
    expect(await unlock(page, 'helt forkert')).toEqual({ kind: 'wrong', waitSeconds: expected });
  }
  await page.reload();
  expect(await waits(page)).toBeGreaterThan(3);
  expect(await unlock(page)).toMatchObject({ kind: 'wait' });
  await page.clock.setFixedTime(new Date('2031-01-01T10:00:00Z'));
  expect(await unlock(page)).toMatchObject({ kind: 'wait' });
  const second = await context.newPage();
  await second.goto(page.url());
  await second.waitForFunction(() => 'harness' in window);
  expect(await waits(second)).toBeGreaterThan(3);
  await expect.poll(() => waits(page), { timeout: 10_000 }).toBe(0);
  expect(await unlock(page)).toMatchObject({ kind: 'open' });
});
