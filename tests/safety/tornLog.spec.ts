import { expect, type Page } from '@playwright/test';
import { endAtOnce } from '../support/endAtOnce.ts';
import { draftsHere } from './harness/draftsHere.ts';
import { cutTheLastRecord, damages, hadNoDatabase, leaveOneFile } from './harness/levelDatabase.ts';
import { makeVault, openProfile, test, unlock } from './harness/profiles.ts';

test.use({ derivation: 'quick' });

/** A vault with one signed case. */
async function begunVault(page: Page): Promise<{ readonly recoveryKey: string; readonly signed: string }> {
  const recoveryKey = await makeVault(page);
  const signed = await page.evaluate(() => window.harness.signCase('Havrefugl', 'Første ord.'));
  return { recoveryKey, signed };
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('#note').focus();
  await page.keyboard.insertText(text);
  await expect(page.locator('#state')).toHaveText(new RegExp(`^kept ${text.length} `));
}

test('a database that the browser throws away is made anew, with everything that was signed and typed', async ({
  served,
  profile,
}) => {
  let visit = await openProfile(profile, served.origin);
  const { signed } = await begunVault(visit.page);
  await type(visit.page, 'Skrevet før browseren blev lukket med magt.');
  await endAtOnce(profile, visit);
  await cutTheLastRecord(profile);

  visit = await openProfile(profile, served.origin);
  expect(await unlock(visit.page)).toMatchObject({ kind: 'open' });
  const later = await visit.page.evaluate(() => window.harness.signCase('Rugspurv', 'Andre ord.'));
  await type(visit.page, 'Skrevet efter den.');
  await endAtOnce(profile, visit);

  for (const round of ['the database is gone', 'and stands again, whole']) {
    visit = await openProfile(profile, served.origin);
    expect(await unlock(visit.page), round).toMatchObject({ kind: 'open' });
    if (round === 'the database is gone') expect(await hadNoDatabase(profile), round).toBe(true);
    const read = (id: string) =>
      visit.page.evaluate(async (one) => {
        const { entries, damaged } = await window.harness.readCase(one);
        return { kinds: entries.map((entry) => entry.kind), damaged };
      }, id);
    for (const id of [signed, later])
      expect(await read(id), round).toEqual({ kinds: ['caseOpened', 'ownWords'], damaged: [] });
    expect(Object.values(await draftsHere(visit.page)).sort(), round).toEqual([
      'Skrevet efter den.',
      'Skrevet før browseren blev lukket med magt.',
    ]);
    await endAtOnce(profile, visit);
  }
});

test('a database whose files were damaged, in one way after the other, says all that was signed', async ({
  served,
  profile,
}) => {
  let visit = await openProfile(profile, served.origin);
  const { signed } = await begunVault(visit.page);
  await type(visit.page, 'Ikke færdig.');
  for (const [what, damage] of Object.entries(damages)) {
    await visit.context.close();
    await damage(profile);
    visit = await openProfile(profile, served.origin);
    expect(await unlock(visit.page), what).toMatchObject({ kind: 'open' });
    const { entries, damaged } = await visit.page.evaluate((id) => window.harness.readCase(id), signed);
    const kinds = entries.map((entry) => entry.kind);
    expect({ kinds, damaged }, what).toEqual({ kinds: ['caseOpened', 'ownWords'], damaged: [] });
    expect(Object.values(await draftsHere(visit.page)), what).toEqual(['Ikke færdig.']);
  }
  await visit.context.close();
});

test('a database that cannot be opened at all is damage, and a backup is restored beside it', async ({
  served,
  profile,
}) => {
  let visit = await openProfile(profile, served.origin);
  const { recoveryKey, signed } = await begunVault(visit.page);
  const backup = await visit.page.evaluate(async () =>
    Array.from((await window.harness.vault.backup()).bytes),
  );
  await visit.context.close();
  await leaveOneFile(profile);

  visit = await openProfile(profile, served.origin);
  const { page } = visit;
  const status = () =>
    page.evaluate(() =>
      window.harness.vault.status().then(
        ({ kind }) => kind,
        (error: unknown) => String(error),
      ),
    );
  expect(await status()).toContain('damaged');
  const restored = await page.evaluate(
    ([key, file]) => window.harness.vault.restore(Uint8Array.from(file), key),
    [recoveryKey, backup] as const,
  );
  expect(restored).toEqual({ kind: 'restored' });
  expect(await unlock(page)).toMatchObject({ kind: 'open' });
  const { entries } = await page.evaluate((id) => window.harness.readCase(id), signed);
  expect(entries.map((entry) => entry.kind)).toEqual(['caseOpened', 'ownWords']);
  await visit.context.close();
});
