import { expect } from '@playwright/test';
import { watchDisk } from '../support/watchDisk.ts';
import { makeVault, passphrase, test, unlock } from './harness/profiles.ts';

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

test('a change of a draft is on disk long before anyone could notice', async ({ visit, profile }) => {
  const { page } = await visit();
  await makeVault(page);
  const disk = await watchDisk(profile);
  const changes = await page.evaluate(async () => {
    const draft = await window.harness.beginDraft();
    const made: { readonly from: number; readonly took: number }[] = [];
    for (let round = 0; round < 400; round += 1) {
      const [from, before] = [Date.now(), performance.now()];
      await window.harness.change(draft, [{ splice: 'note', at: round, removed: 0, inserted: 'x' }]);
      made.push({ from, took: performance.now() - before });
    }
    return made;
  });
  const stood = await disk.stop();
  const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
  const times = sorted(changes.map(({ took }) => took));
  const onADiskThatAnswers = sorted(changes.map(({ from, took }) => took - stood.between(from, from + took)));
  test.info().annotations.push({
    type: 'commit p50/p99 ms',
    description: `${quantile(times, 0.5)} / ${quantile(times, 0.99)}`,
  });
  console.log(
    'commit ms p50',
    quantile(times, 0.5),
    'p95',
    quantile(times, 0.95),
    'p99',
    quantile(times, 0.99),
    'max',
    times.at(-1),
  );
  // 250 ms is the most that may ever be at risk; the bench judges the 50 ms of a quiet machine.
  expect(quantile(onADiskThatAnswers, 0.99)).toBeLessThan(250);
});

test('unlocking takes about as long as deriving the key', async ({ visit }) => {
  const { page } = await visit();
  const makeMs = await page.evaluate(() => performance.now());
  await makeVault(page);
  const madeMs = (await page.evaluate(() => performance.now())) - makeMs;
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(() => window.harness.vault.lock());
    const before = await page.evaluate(() => performance.now());
    expect(await unlock(page)).toMatchObject({ kind: 'open', writer: true });
    times.push((await page.evaluate(() => performance.now())) - before);
  }
  console.log('create ms', Math.round(madeMs), 'unlock ms', times.map(Math.round));
  // The bench judges the second it should take, on a quiet machine; here it only must not have grown out of hand.
  expect(Math.min(...times)).toBeLessThan(10_000);
});

test('a vault with many cases opens to its home page as fast as an empty one', async ({ visit }) => {
  const cases = Number(process.env['CASES'] ?? 300);
  test.setTimeout(60_000 + cases * 150);
  const { page, context } = await visit();
  await makeVault(page);
  const seeding = Date.now();
  for (let done = 0; done < cases; done += 50) {
    await page.evaluate(async (from) => {
      for (let number = from; number < from + 50; number += 1) {
        await window.harness.signCase(`Alias ${number}`, 'Nogle ord om, hvordan det går.');
      }
    }, done);
  }
  console.log('seeded', cases, 'cases, ms each', Math.round((Date.now() - seeding) / cases));
  await context.close();
  const again = await visit();
  const took = await again.page.evaluate(async (words) => {
    const { vault, cases: store } = window.harness;
    const status = await vault.status();
    const person = status.kind === 'locked' ? (status.people[0]?.person ?? '') : '';
    const from = performance.now();
    await vault.unlock({ person, passphrase: words });
    const opened = performance.now();
    const summaries = await store.summaries();
    return { unlock: opened - from, summaries: performance.now() - opened, count: summaries.length };
  }, passphrase);
  console.log('unlock ms', Math.round(took.unlock), 'then summaries ms', Math.round(took.summaries));
  expect(took.count).toBe(cases);
  expect(took.summaries).toBeLessThan(500);
});

test('locking drops the keys within 250 ms, even while words are on their way, and loses none of them', async ({
  visit,
}) => {
  const { page } = await visit();
  await makeVault(page);
  const draft = await page.evaluate(() => window.harness.beginDraft());
  const took = await page.evaluate(async (id) => {
    const all = Array.from({ length: 50 }, (_, at) =>
      window.harness.change(id, [{ splice: 'note', at, removed: 0, inserted: 'x' }]).then(
        () => 1,
        () => 0,
      ),
    );
    const from = performance.now();
    await window.harness.vault.lock();
    const milliseconds = performance.now() - from;
    return { milliseconds, acknowledged: (await Promise.all(all)).filter((kept) => kept === 1).length };
  }, draft);
  await expect.poll(() => page.workers().length).toBe(0);
  expect(took.milliseconds).toBeLessThan(250);
  console.log('lock ms', Math.round(took.milliseconds), 'acknowledged', took.acknowledged, 'of 50');
  expect(await unlock(page)).toMatchObject({ kind: 'open' });
  const kept = await page.evaluate((id) => window.harness.openDraft(id), draft);
  expect(String(kept.values['note'] ?? '').length).toBeGreaterThanOrEqual(took.acknowledged);
});
