import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  type DraftChange,
  type DraftInfo,
  type DraftValues,
} from '../../../src/entries/draft.ts';
import { asDraftId } from '../../../src/entries/ids.ts';
import type { VaultNeeds } from '../../../src/store/vault.ts';
import { faultyBlobs } from '../../support/faultyBlobs.ts';
import { aVault, memoryNeeds, reopened, stamp } from '../../support/vaultOf.ts';

const info: DraftInfo = {
  step: 'assessment',
  stream: null,
  givens: { child: 'x' },
  startedAt: stamp.instant,
};
const journalSize = async ({
  blobs,
}: VaultNeeds): Promise<{ readonly records: number; readonly bytes: number }> => {
  const rows = await blobs.all('journal');
  return { records: rows.length, bytes: rows.reduce((sum, { bytes }) => sum + bytes.length, 0) };
};
const typed = (at: number, inserted: string): DraftChange => ({
  splice: 'situation',
  at,
  removed: 0,
  inserted,
});

const change: fc.Arbitrary<DraftChange> = fc.oneof(
  fc.record({
    set: fc.oneof(fc.constantFrom('a', 'list', 'list/1/x', '__proto__', 'constructor'), fc.string()),
    to: fc.oneof(fc.constant(null), fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 3 })),
  }),
  fc.record({
    splice: fc.constantFrom('a', 'b'),
    at: fc.integer({ min: -3, max: 40 }),
    removed: fc.integer({ min: 0, max: 9 }),
    inserted: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud83d', '\udc4b', '👋', '<b>', '\u0000'),
    ),
  }),
);

describe('a draft', () => {
  it('comes back after a restart exactly as it was typed, whatever was typed', async () => {
    const { needs, vault } = await aVault();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 8 }), async (batches) => {
        const id = await vault.drafts.begin(info, stamp);
        for (const batch of batches) await vault.drafts.change(id, batch, stamp);
        const wanted = batches.flat().reduce<DraftValues>(applyChange, {});
        for (const open of [vault, await reopened(needs, vault.person)])
          expect(await open.drafts.open(id)).toEqual({ id, info, values: wanted, savedAt: stamp.instant });
        await vault.drafts.discard(id);
        expect(await journalSize(needs)).toEqual({ records: 0, bytes: 0 });
      }),
      { numRuns: 40 },
    );
  });

  it('of 20,000 characters typed one by one leaves at most 2 MB, and never more than 65 records', async () => {
    const { needs, vault } = await aVault();
    const id = await vault.drafts.begin(info, stamp);
    const text = 'Hun siger, at det begyndte i foråret. '.repeat(527).slice(0, 20_000);
    let most = 0;
    // Typed in frames of ten characters: the journal is asked for its size now and then.
    for (let at = 0; at < text.length; at += 10) {
      await vault.drafts.change(id, [typed(at, text.slice(at, at + 10))], stamp);
      if (at % 1000 === 0) most = Math.max(most, (await journalSize(needs)).bytes);
    }
    const size = await journalSize(needs);
    expect(size.records).toBeLessThanOrEqual(65);
    expect(Math.max(most, size.bytes)).toBeLessThan(2 * 1024 * 1024);
    expect((await (await reopened(needs, vault.person)).drafts.open(id)).values).toEqual({ situation: text });
  });

  it('takes changes in the order they were sent, though nobody waits in between', async () => {
    const { vault } = await aVault();
    const id = await vault.drafts.begin(info, stamp);
    await Promise.all(
      Array.from({ length: 150 }, (_, at) => vault.drafts.change(id, [typed(at, String(at % 10))], stamp)),
    );
    const wanted = Array.from({ length: 150 }, (_, at) => String(at % 10)).join('');
    expect((await vault.drafts.open(id)).values).toEqual({ situation: wanted });
  });

  it('is not touched by a change that could not be written, and goes on from what stands', async () => {
    const needs = memoryNeeds();
    const faulty = faultyBlobs(needs.blobs);
    const { vault } = await aVault({ ...needs, blobs: faulty.blobs });
    const id = await vault.drafts.begin(info, stamp);
    await vault.drafts.change(id, [typed(0, 'et')], stamp);
    faulty.failNext('refused');
    await expect(vault.drafts.change(id, [typed(2, ' to')], stamp)).rejects.toThrow('no room');
    await vault.drafts.change(id, [typed(2, ' to')], stamp);
    faulty.failNext('writtenThenError');
    await expect(vault.drafts.change(id, [typed(5, ' tre')], stamp)).rejects.toThrow('aborted');
    await vault.drafts.change(id, [{ set: 'fire', to: '4' }], stamp);
    expect((await vault.drafts.open(id)).values).toEqual({ situation: 'et to tre', fire: '4' });
  });

  it('is not taken up again by a change that comes after it was discarded', async () => {
    const { needs, vault } = await aVault();
    const id = await vault.drafts.begin(info, stamp);
    const [, late] = await Promise.allSettled([
      vault.drafts.discard(id),
      vault.drafts.change(id, [typed(0, 'for sent')], stamp),
    ]);
    expect(late.status).toBe('rejected');
    expect((await journalSize(needs)).records).toBe(0);
  });

  it('keeps the text around a damaged change, and is listed beside drafts that are whole', async () => {
    const { needs, vault } = await aVault();
    const id = await vault.drafts.begin(info, stamp);
    for (const set of ['a', 'b', 'c']) await vault.drafts.change(id, [{ set, to: set }], stamp);
    const rows = await needs.blobs.ofGroup('journal', id);
    const hit = rows[2];
    if (hit !== undefined)
      await needs.blobs.write([{ put: 'journal', group: id, key: hit.key, bytes: hit.bytes.slice(0, 99) }]);
    const other = await vault.drafts.begin(info, stamp);
    const drafts = await (await reopened(needs, vault.person)).drafts.list();
    expect(new Map(drafts.map((draft) => [draft.id, draft.values]))).toEqual(
      new Map([
        [id, { a: 'a', c: 'c' }],
        [other as string, {}],
      ]),
    );
  });

  it('that is not there says so', async () => {
    const { vault } = await aVault();
    await expect(vault.drafts.open(asDraftId('ingen'))).rejects.toThrow('damaged');
  });
});
