import { describe, expect, it } from 'vitest';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { insideOf, unlockVault, type VaultNeeds } from '../../../src/store/vault.ts';
import { openOwn } from '../../../src/store/context.ts';
import { aCase, aVault, opened, own, passphrase, reopened, signs, stamp } from '../../support/vaultOf.ts';

import { damage, only, put, rowsOf, type Row } from '../../support/storeRows.ts';

async function eachFlip(needs: VaultNeeds, row: Row, check: (at: number) => Promise<void>): Promise<void> {
  for (let at = 0; at < row.bytes.length; at += 1) {
    const bytes = row.bytes.slice();
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    await put(needs, row, bytes);
    await check(at);
  }
  await put(needs, row, row.bytes);
}
describe('one flipped byte', () => {
  it('anywhere in an entry is seen, and the rest of the case still opens', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    const { signed } = await signs(vault, stream, [opened()]);
    const row = only(await rowsOf(needs, 'entries'));
    await signs(vault, stream, [own('Det andet')]);
    await eachFlip(needs, row, async () => {
      const read = await vault.read(stream);
      expect(read.damaged.map(({ record }) => record)).toEqual([signed[0]?.id]);
      expect(read.entries.map(({ kind }) => kind)).toEqual(['ownWords']);
    });
    expect((await vault.read(stream)).damaged).toEqual([]);
  });

  it('anywhere in a head is seen', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    await signs(vault, stream, [opened()]);
    await eachFlip(needs, only(await rowsOf(needs, 'heads')), async () => {
      expect(await damage(vault, stream)).toEqual(['chain']);
    });
  });

  it('anywhere in a draft, a reminder, the index or the own state is not opened', async () => {
    const { needs, vault } = await aVault();
    await signs(vault, aCase(), [opened()]);
    await vault.reminders.keep('Uglen', asLocalDate('2026-12-01'));
    const draft = await vault.drafts.begin(
      { step: 's', stream: null, givens: {}, startedAt: stamp.instant },
      stamp,
    );
    await eachFlip(needs, only(await rowsOf(needs, 'journal')), async () => {
      await expect(vault.drafts.open(draft)).rejects.toThrow('damaged');
    });
    await eachFlip(needs, only(await rowsOf(needs, 'reminders')), async () => {
      expect(await vault.reminders.list()).toEqual([]);
    });
    const { context } = insideOf(vault);
    const pages = (await rowsOf(needs, 'meta')).filter(({ key }) => key.startsWith(vault.person));
    expect(pages).toHaveLength(2);
    for (const row of pages)
      await eachFlip(needs, row, async () => {
        const slot = row.key === vault.person ? 'state' : 'index';
        const found = await openOwn(
          context,
          row.key,
          slot,
          (await needs.blobs.get('meta', row.key)) ?? row.bytes,
        );
        expect(found).toBeNull();
      });
    expect(await vault.reminders.list()).toHaveLength(1);
  });

  it('in the index costs nothing: the list is built from the summaries, and in those a case never vanishes', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    await signs(vault, stream, [opened()]);
    const page = only((await rowsOf(needs, 'meta')).filter(({ key }) => key.endsWith('.0')));
    await put(needs, page, page.bytes.slice(0, 100));
    expect((await (await reopened(needs, vault.person)).summaries())[0]?.summary.contact?.alias).toBe(
      'Blåmejse',
    );
    await put(needs, page, page.bytes.slice(0, 100));
    const summary = only(await rowsOf(needs, 'summaries'));
    summary.bytes[200] = (summary.bytes[200] ?? 0) ^ 1;
    await put(needs, summary, summary.bytes);
    expect(await (await reopened(needs, vault.person)).summaries()).toEqual([
      { stream: stream.id, summary: {}, damaged: true },
    ]);
  });

  it('in a key file never opens a vault that can be read as before', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    await signs(vault, stream, [opened()]);
    const good = await vault.read(stream);
    for (const name of await needs.keyFiles.names()) {
      const bytes = (await needs.keyFiles.read(name)) ?? new Uint8Array();
      const step = name.startsWith('stream.') ? 17 : 11;
      for (let at = 0; at < bytes.length; at += step) {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ 1;
        await needs.keyFiles.write(name, flipped);
        const result = await unlockVault(needs, { person: vault.person, passphrase }).catch(() => null);
        if (result?.kind !== 'open') continue;
        expect(name).toMatch(/^stream\./);
        if (name !== `stream.${stream.id}`) continue;
        await expect(result.vault.read(stream)).rejects.toThrow('damaged');
      }
      await needs.keyFiles.write(name, bytes);
    }
    expect(await (await reopened(needs, vault.person)).read(stream)).toEqual(good);
  });
});
