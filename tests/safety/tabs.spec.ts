import { expect, type BrowserContext, type Page } from '@playwright/test';
import { makeVault, passphrase, test, unlock } from './harness/profiles.ts';

async function anotherTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'harness' in window);
  return page;
}
const add = (page: Page, draft: string, text: string) =>
  page.evaluate(
    async ([id = '', more = '']) => {
      try {
        const { values } = await window.harness.openDraft(id);
        const now = typeof values['note'] === 'string' ? values['note'] : '';
        await window.harness.change(id, [{ splice: 'note', at: now.length, removed: 0, inserted: more }]);
        return 'kept';
      } catch (error) {
        return (error as { kind?: string }).kind ?? 'unknown';
      }
    },
    [draft, text],
  );
const noteOf = (page: Page, draft: string) =>
  page.evaluate(async (id) => (await window.harness.openDraft(id)).values['note'], draft);

test('one window writes, the other reads and takes over when the first closes', async ({ visit }) => {
  const { page: first, context } = await visit();
  await makeVault(first);
  const id = await first.evaluate(() => window.harness.signCase('Blåmejse', 'før'));
  const second = await anotherTab(context, first.url());
  expect(await unlock(second)).toMatchObject({ kind: 'open', writer: false });
  expect((await second.evaluate((one) => window.harness.readCase(one), id)).entries).toHaveLength(2);
  const refused = await second.evaluate(() =>
    window.harness.signCase('Gråspurv', 'nej').catch((error: { kind?: string }) => error.kind),
  );
  expect(refused).toBe('otherTabWrites');
  const later = await first.evaluate(() => window.harness.signCase('Musvit', 'efter'));
  expect((await second.evaluate((one) => window.harness.readCase(one), later)).entries).toHaveLength(2);
  expect(await second.evaluate(() => window.harness.cases.summaries())).toHaveLength(2);
  await first.close();
  await expect.poll(() => second.evaluate(() => window.harness.events)).toContain('writer');
  await second.evaluate(() => window.harness.signCase('Gråspurv', 'ja'));
  expect(await second.evaluate(() => window.harness.cases.summaries())).toHaveLength(3);
});

test('the pen goes back and forth, and no acknowledged word is lost or doubled', async ({ visit }) => {
  const { page: first, context } = await visit();
  await makeVault(first);
  const url = first.url();
  const draft = await first.evaluate(() => window.harness.beginDraft());
  let writer = first;
  let reader = await anotherTab(context, url);
  await unlock(reader);
  let expected = '';
  for (let round = 0; round < 6; round += 1) {
    for (let step = 0; step < 4; step += 1) {
      const word = `${round}.${step} `;
      // Both at once, so that what the reader remembers is old when its turn comes.
      const [kept, other] = await Promise.all([add(writer, draft, word), add(reader, draft, 'nej ')]);
      expect([kept, other]).toEqual(['kept', 'otherTabWrites']);
      expected += word;
    }
    await writer.close();
    await expect.poll(() => reader.evaluate(() => window.harness.events)).toContain('writer');
    writer = reader;
    reader = await anotherTab(context, url);
    expect(await unlock(reader)).toMatchObject({ kind: 'open', writer: false });
    expect(await noteOf(writer, draft)).toBe(expected);
  }
  expect(await add(writer, draft, 'slut')).toBe('kept');
  expect(await noteOf(reader, draft)).toBe(`${expected}slut`);
});

test('wiping in one window closes the vault in the other', async ({ visit }) => {
  const { page: first, context } = await visit();
  await makeVault(first);
  const second = await anotherTab(context, first.url());
  await unlock(second);
  expect(await second.evaluate(() => window.harness.vault.wipe())).toEqual({ left: [] });
  await expect.poll(() => first.evaluate(() => window.harness.events)).toContain('wiped');
  expect(await first.evaluate(() => window.harness.vault.status())).toEqual({ kind: 'none' });
});

test('somebody else who opens in a second window locks the first, after what was typed there has its place', async ({
  visit,
}) => {
  const { page: first, context } = await visit();
  await makeVault(first);
  const theirs = 'en anden hver torsdag';
  const colleague = await first.evaluate(
    async ([words = '', own = '']) => {
      await window.harness.staff.allow(own, 'colleague');
      const access = { opens: ['staff', 'settings', 'audit'], makes: ['contact', 'caseFile'], lead: false };
      return (await window.harness.staff.add({ label: 'BB', passphrase: words, access })).person;
    },
    [theirs, passphrase],
  );
  // Typed as a worker types: some of it is still on its way when the colleague opens.
  const note = first.locator('#note');
  await note.pressSequentially('halvt skrevet', { delay: 5 });
  const second = await anotherTab(context, first.url());
  const opened = await second.evaluate(
    ([person = '', words = '']) => window.harness.vault.unlock({ person, passphrase: words }),
    [colleague, theirs],
  );
  expect(opened).toMatchObject({ kind: 'open', person: { label: 'BB' } });
  await expect.poll(() => first.evaluate(() => window.harness.events)).toContain('moved');
  const refused = await first.evaluate(() =>
    window.harness.cases.summaries().catch((error: { kind?: string }) => error.kind),
  );
  expect(refused).toBe('locked');
  expect(await first.evaluate(() => window.harness.vault.status())).toMatchObject({ kind: 'locked' });
  // The colleague who opened sees nothing of it; who typed it finds all of it.
  expect(await second.evaluate(() => window.harness.drafts.list())).toEqual([]);
  await second.evaluate(() => window.harness.vault.lock());
  expect(await unlock(first)).toMatchObject({ kind: 'open', person: { label: 'TT' } });
  const [draft] = await first.evaluate(() => window.harness.drafts.list());
  expect(await noteOf(first, draft?.id ?? '')).toBe('halvt skrevet');
});
