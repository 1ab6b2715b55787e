import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damage, only, put, rowsOf, type Row } from '../../support/storeRows.ts';
import { aCase, aVault, contactSummary, opened, own, reopened, signs, staff } from '../../support/vaultOf.ts';

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

  it('are noticed in the stream of the team too, which is on no list', async () => {
    const { needs, vault } = await aVault();
    await signs(vault, vault.team, [staff('Et')], {});
    const heads = await rowsOf(needs, 'heads');
    const { signed } = await signs(vault, vault.team, [staff('To')], {});
    for (const head of heads) await put(needs, head, head.bytes);
    await needs.blobs.write([{ remove: 'entries', key: signed[0]?.id ?? '' }]);
    for (const open of [vault, await reopened(needs, vault.person)]) {
      expect(await damage(open, vault.team)).toContain('chain');
      expect(await open.summaries()).toEqual([]);
    }
  });
});

describe('the list of cases', () => {
  it('does not show an older summary that was put back', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    await signs(vault, stream, [opened()], { contact: contactSummary('Før') });
    const old = only(await rowsOf(needs, 'summaries'));
    await signs(vault, stream, [own('Videre')], { contact: contactSummary('Efter') });
    await put(needs, old, old.bytes);
    await needs.blobs.write([{ remove: 'meta', key: 'mark' }]);
    for (const wholeIndex of [true, false]) {
      if (!wholeIndex) await needs.blobs.write([{ remove: 'meta', key: vault.person }]);
      const open = await reopened(needs, vault.person);
      expect(await open.summaries()).toEqual([{ stream: stream.id, summary: {}, damaged: true }]);
    }
    // The next signature makes it right again.
    const open = await reopened(needs, vault.person);
    await signs(open, stream, [own('Igen')], { contact: contactSummary('Igen') });
    expect((await open.summaries())[0]?.summary.contact?.alias).toBe('Igen');
  });

  it('keeps a case whose records were taken away without being erased', async () => {
    for (const forgotten of [[], ['own state']]) {
      const { needs, vault } = await aVault();
      const stream = aCase();
      await signs(vault, stream, [opened()]);
      for (const table of ['entries', 'heads', 'summaries'] as const)
        for (const { key } of await rowsOf(needs, table)) await needs.blobs.write([{ remove: table, key }]);
      const gone = ['mark', ...forgotten.map(() => vault.person as string)];
      await needs.blobs.write(gone.map((key) => ({ remove: 'meta', key })));
      const open = await reopened(needs, vault.person);
      expect(await open.summaries()).toEqual([{ stream: stream.id, summary: {}, damaged: true }]);
    }
  });
});
