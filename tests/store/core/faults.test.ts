import { describe, expect, it } from 'vitest';
import { asLocalDate } from '../../../src/entries/ids.ts';
import { faultyBlobs, type Fault } from '../../support/faultyBlobs.ts';
import {
  aCase,
  aVault,
  contactSummary,
  memoryNeeds,
  opened,
  own,
  reopened,
  stamp,
} from '../../support/vaultOf.ts';

/** Everything one piece of work asks of the store, with one fault at the n-th call. */
async function theFlow(fault: Fault | null, nth: number) {
  const needs = memoryNeeds();
  const faulty = faultyBlobs(needs.blobs);
  const { vault } = await aVault({ ...needs, blobs: faulty.blobs });
  const stream = aCase();
  const before = faulty.calls();
  if (fault !== null) faulty.failNext(fault, nth);
  const problems: unknown[] = [];
  const tries = async <T>(act: () => Promise<T>): Promise<T | null> => {
    for (let time = 0; time < 3; time += 1) {
      try {
        return await act();
      } catch (cause) {
        problems.push(cause);
      }
    }
    return null;
  };
  const draft = await tries(() =>
    vault.drafts.begin({ step: 's', stream: null, givens: {}, startedAt: stamp.instant }, stamp),
  );
  if (draft === null) throw new Error('no draft after three tries');
  await tries(() => vault.drafts.change(draft, [{ set: 'words', to: 'Det hun sagde' }], stamp));
  const prepared = await tries(() => vault.prepare(stream, [opened(), own('Det hun sagde')], stamp));
  await tries(() => vault.commit(prepared?.token ?? '', { contact: contactSummary('Blåmejse') }, draft));
  await tries(() => vault.reminders.keep('Uglen', asLocalDate('2026-12-01')));
  await tries(() => vault.summaries());
  return { needs, vault, stream, problems, calls: faulty.calls() - before };
}

describe('a storage fault at any call of the flow', () => {
  it.each(['refused', 'writtenThenError'] as const)(
    '(%s) is said, and trying again ends well',
    async (fault) => {
      const { calls } = await theFlow(null, 0);
      expect(calls).toBeGreaterThan(8);
      let said = 0;
      for (let nth = 1; nth <= calls; nth += 1) {
        const { needs, vault, stream, problems } = await theFlow(fault, nth);
        said += problems.length > 0 ? 1 : 0;
        const again = await reopened(needs, vault.person);
        const read = await again.read(stream);
        expect(read.damaged).toEqual([]);
        expect(read.entries.map(({ kind }) => kind)).toEqual(['caseOpened', 'ownWords']);
        expect(new Set(read.entries.map(({ lamport }) => lamport)).size).toBe(read.entries.length);
        expect((await again.summaries()).map(({ summary }) => summary.contact?.alias)).toEqual(['Blåmejse']);
        // A draft begun by a call that failed after writing is offered again, empty; the signed one is gone.
        expect((await again.drafts.list()).filter(({ values }) => Object.keys(values).length > 0)).toEqual(
          [],
        );
      }
      // All but keeping a rebuilt index, which is only a convenience: it is built again next time.
      expect(said).toBeGreaterThanOrEqual(calls - 2);
    },
    60_000,
  );

  it('leaves the draft when signing never came through', async () => {
    const needs = memoryNeeds();
    const { vault } = await aVault(needs);
    const draft = await vault.drafts.begin(
      { step: 's', stream: null, givens: {}, startedAt: stamp.instant },
      stamp,
    );
    await vault.drafts.change(draft, [{ set: 'words', to: 'Det hun sagde' }], stamp);
    const faulty = faultyBlobs(needs.blobs);
    const other = await reopened({ ...needs, blobs: faulty.blobs }, vault.person);
    const stream = aCase();
    const { token } = await other.prepare(stream, [opened()], stamp);
    // Hangs at the very write, as when the machine dies.
    faulty.failNext('hangs', 4);
    void other.commit(token, {}, draft);
    await faulty.hung;
    const again = await reopened(needs, vault.person);
    expect((await again.read(stream)).entries).toEqual([]);
    expect((await again.drafts.open(draft)).values).toEqual({ words: 'Det hun sagde' });
  });
});

describe('counters across crashes', () => {
  it('never give one lamport twice on a device, committed or not', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    const seen = new Set<string>();
    let current = vault;
    for (let round = 0; round < 6; round += 1) {
      const lost = await current.prepare(stream, [own('aldrig gemt')], stamp);
      const kept = await current.prepare(stream, [own('gemt')], stamp);
      await current.commit(kept.token, {}, null);
      await expect(current.commit(lost.token, {}, null)).rejects.toThrow('failed');
      const signed = kept.signed[0];
      const mark = `${signed?.device} ${signed?.lamport}`;
      expect(seen.has(mark)).toBe(false);
      expect(signed?.lamport).toBeGreaterThan(lost.signed[0]?.lamport ?? Number.POSITIVE_INFINITY);
      seen.add(mark);
      current = await reopened(needs, vault.person);
    }
    expect((await current.read(stream)).damaged).toEqual([]);
    expect((await current.read(stream)).entries.map(({ chainSeq }) => chainSeq)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('two openings of one vault', () => {
  it('neither give a lamport twice nor write over each other, when one takes over from the other', async () => {
    const { needs, vault } = await aVault();
    const second = await reopened(needs, vault.person);
    const stream = aCase();
    const draft = await vault.drafts.begin(
      { step: 's', stream: null, givens: {}, startedAt: stamp.instant },
      stamp,
    );
    expect(await second.summaries()).toEqual([]);
    expect((await second.drafts.open(draft)).values).toEqual({});
    await vault.drafts.change(draft, [{ set: 'a', to: 'fra den første' }], stamp);
    for (const words of ['Et', 'To']) {
      const { token } = await vault.prepare(stream, [opened(words)], stamp);
      await vault.commit(token, { contact: contactSummary(words) }, null);
    }
    await second.drafts.change(draft, [{ set: 'b', to: 'fra den anden' }], stamp);
    const { token } = await second.prepare(stream, [opened('Tre')], stamp);
    await second.commit(token, { contact: contactSummary('Tre') }, null);
    const again = await reopened(needs, vault.person);
    const read = await again.read(stream);
    expect(read.damaged).toEqual([]);
    expect(read.entries.map(({ lamport }) => lamport)).toEqual([1, 2, 3]);
    expect((await again.summaries())[0]?.summary.contact?.alias).toBe('Tre');
    expect((await again.drafts.open(draft)).values).toEqual({ a: 'fra den første', b: 'fra den anden' });
  });
});
