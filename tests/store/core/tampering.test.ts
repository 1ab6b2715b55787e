import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { StreamRef } from '../../../src/entries/entry.ts';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { insideOf, unlockVault, type Vault, type VaultNeeds } from '../../../src/store/vault.ts';
import { openOwn } from '../../../src/store/context.ts';
import type { TableName } from '../../../src/store/ports.ts';
import {
  aCase,
  aVault,
  contactSummary,
  opened,
  own,
  passphrase,
  reopened,
  signs,
  stamp,
} from '../../support/vaultOf.ts';

interface Row {
  readonly table: TableName;
  readonly key: string;
  readonly group: string;
  readonly bytes: Uint8Array;
}
const rowsOf = async ({ blobs }: VaultNeeds, table: TableName): Promise<readonly Row[]> =>
  (await blobs.all(table)).map((row) => ({ table, ...row }));
const put = ({ blobs }: VaultNeeds, { table, key, group }: Row, bytes: Uint8Array): Promise<void> =>
  blobs.write([{ put: table, group, key, bytes }]);
const only = (rows: readonly Row[]): Row => {
  const [row] = rows;
  if (row === undefined || rows.length !== 1) throw new Error(`${rows.length} rows`);
  return row;
};
async function eachFlip(needs: VaultNeeds, row: Row, check: (at: number) => Promise<void>): Promise<void> {
  for (let at = 0; at < row.bytes.length; at += 1) {
    const bytes = row.bytes.slice();
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    await put(needs, row, bytes);
    await check(at);
  }
  await put(needs, row, row.bytes);
}
const damage = async (vault: Vault, stream: StreamRef) =>
  (await vault.read(stream)).damaged.map(({ why }) => why);

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
      { stream: stream.id, summary: {} },
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

describe('records put where they do not belong', () => {
  it('are never read as what they replace: across records, cases, slots and vaults', async () => {
    const mine = await aVault();
    const theirs = await aVault();
    const streams = [aCase(), aCase()];
    for (const { vault } of [mine, theirs])
      for (const stream of streams) {
        await signs(vault, stream, [opened(), own('Et')]);
        await signs(vault, stream, [own('To')], { contact: contactSummary('To') });
      }
    const rows: Row[] = [];
    for (const table of ['entries', 'heads', 'summaries'] as const) {
      rows.push(...(await rowsOf(mine.needs, table)));
      rows.push(...(await rowsOf(theirs.needs, table)));
    }
    const targets = rows.filter(({ table }) => table !== 'summaries').slice(0, 10);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...targets), fc.constantFrom(...rows), async (target, source) => {
        const here = await mine.needs.blobs.get(target.table, target.key);
        if (here === undefined || Buffer.from(here).equals(Buffer.from(source.bytes))) return;
        await put(mine.needs, target, source.bytes);
        const stream = streams.find(({ id }) => id === target.group) ?? aCase();
        const found = await damage(mine.vault, stream);
        await put(mine.needs, target, here);
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
    for (const stream of streams) expect(await damage(mine.vault, stream)).toEqual([]);
  });

  it('are noticed when an older head and fewer records are put back together', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    await signs(vault, stream, [own('Et')]);
    const heads = await rowsOf(needs, 'heads');
    const { signed } = await signs(vault, stream, [own('To')]);
    for (const head of heads) await put(needs, head, head.bytes);
    await needs.blobs.write([{ remove: 'entries', key: signed[0]?.id ?? '' }]);
    for (const open of [vault, await reopened(needs, vault.person)])
      expect(await damage(open, stream)).toContain('chain');
  });

  it.each(['first', 'middle', 'last'] as const)('are missed when the %s one is taken away', async (which) => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    const { signed } = await signs(vault, stream, [own('Et'), own('To'), own('Tre')]);
    const gone = signed[{ first: 0, middle: 1, last: 2 }[which]];
    await needs.blobs.write([{ remove: 'entries', key: gone?.id ?? '' }]);
    const read = await (await reopened(needs, vault.person)).read(stream);
    expect(read.damaged.map(({ why }) => why)).toEqual(['chain']);
    expect(read.entries).toHaveLength(2);
    await signs(vault, stream, [own('Fire')]);
    expect(await damage(vault, stream)).toEqual(['chain']);
  });

  it('stay missed for ever when the head went with them', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    const { signed } = await signs(vault, stream, [own('Et'), own('To')], {});
    const head = only(await rowsOf(needs, 'heads'));
    await needs.blobs.write([
      { remove: 'heads', key: head.key },
      { remove: 'entries', key: signed[1]?.id ?? '' },
    ]);
    expect(await damage(vault, stream)).toEqual(['chain']);
    await signs(vault, stream, [own('Videre')], {});
    expect(await damage(vault, stream)).toEqual(['chain']);
  });
});
