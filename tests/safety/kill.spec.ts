import { expect } from '@playwright/test';
import { endAtOnce } from '../support/endAtOnce.ts';
import { mustBeKept, watchDisk } from '../support/watchDisk.ts';
import { draftsHere } from './harness/draftsHere.ts';
import { hadNoDatabase } from './harness/levelDatabase.ts';
import { makeVault, openProfile, test, unlock } from './harness/profiles.ts';

test.use({ derivation: 'quick' });

/** In the soak 500 rounds, on two profiles side by side. */
const soak = process.env['SOAK'] !== undefined;
const rounds = Number(process.env['KILL_ROUNDS'] ?? (soak ? 250 : 20));
const profiles = soak ? ['the first profile', 'the second profile'] : ['one profile'];
const letters = 'abcdefghijklmnopqrstuvwxyz ';

for (const which of profiles)
  test(`what was acknowledged, and what is older than 250 ms, survives kill -9 in ${rounds} rounds on ${which}`, async ({
    served,
    profile,
  }) => {
    test.setTimeout(60_000 + rounds * 20_000);
    let visit = await openProfile(profile, served.origin);
    await makeVault(visit.page);
    let known = new Set<string>();
    const losses: object[] = [];
    /** Milliseconds. */
    let longestStandstill = 0;
    let typedInAll = 0;
    /** How often the browser had thrown the database away, and it was made anew. */
    let anew = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { page } = visit;
      let acknowledged = 0;
      await page.exposeFunction('kept', (length: number) => {
        acknowledged = Math.max(acknowledged, length);
      });
      await page.evaluate(() => {
        const state = document.querySelector('#state');
        new MutationObserver(() => {
          const [word, length] = (state?.textContent ?? '').split(' ');
          if (word === 'kept') (window as unknown as { kept(length: number): void }).kept(Number(length));
        }).observe(state ?? document.body, { childList: true, characterData: true, subtree: true });
      });
      const typed: { readonly letter: string; readonly at: number }[] = [];
      const disk = await watchDisk(profile);
      const end = Date.now() + 400 + Math.random() * 900;
      await page.locator('#note').focus();
      while (Date.now() < end) {
        const letter = letters[Math.floor(Math.random() * letters.length)] ?? ' ';
        await page.keyboard.insertText(letter);
        typed.push({ letter, at: Date.now() });
      }
      const killedAt = Date.now();
      await endAtOnce(profile, visit);
      const whole = typed.map(({ letter }) => letter).join('');
      const stood = await disk.stop();
      longestStandstill = Math.max(longestStandstill, stood.longest);
      const typedAt = typed.map(({ at }) => at);
      const old = mustBeKept(typedAt, killedAt, stood);
      visit = await openProfile(profile, served.origin);
      expect(await unlock(visit.page)).toMatchObject({ kind: 'open' });
      if (await hadNoDatabase(profile)) anew += 1;
      // Nothing typed this time had its place yet: then there is no new draft.
      const here = await draftsHere(visit.page);
      const text = Object.entries(here).find(([id]) => !known.has(id))?.[1] ?? '';
      known = new Set(Object.keys(here));
      typedInAll += typed.length;
      if (!whole.startsWith(text) || text.length < acknowledged || text.length < old)
        losses.push({ round, typed: whole.length, kept: text.length, acknowledged, old });
    }
    await visit.context.close();
    console.log('kill -9:', rounds, 'rounds,', typedInAll, 'letters, losses', losses);
    console.log('the disk stood still for ms at most', longestStandstill);
    console.log('databases thrown away by the browser and made anew:', anew);
    expect(losses).toEqual([]);
  });
