import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftInfo } from '../../../src/entries/draft.ts';
import { asStreamId } from '../../../src/entries/ids.ts';
import { headerOf } from '../../../src/store/envelope.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { aVault, reopened, stamp } from '../../support/vaultOf.ts';

const info: DraftInfo = {
  step: 'compass',
  stream: asStreamId('case-1'),
  givens: { filledBy: 'citizenAlone', setVersion: 'starter' },
  startedAt: stamp.instant,
};
const set = (path: string, to: string | null) => [{ set: path, to }] as const;

async function aPen() {
  const { needs, vault } = await aVault();
  const draft = await vault.drafts.begin(info, stamp);
  await vault.drafts.change(draft, set('before', 'stod her'), stamp);
  const pen = await vault.penFor(draft, stamp);
  const readAgain = async () => (await (await reopened(needs, vault.person)).drafts.open(draft)).values;
  return { needs, vault, draft, pen, readAgain };
}

describe('a pen for one draft', () => {
  it('adds answers that the person reads after unlocking, beside what stood there', async () => {
    const { pen, readAgain } = await aPen();
    await pen.change(set('dimensions/hope/value', '3'), stamp);
    await pen.change(set('dimensions/hope/words', 'Svært.'), stamp);
    await pen.change(set('dimensions/hope/value', '4'), stamp);
    expect(await readAgain()).toEqual({
      before: 'stod her',
      'dimensions/hope/value': '4',
      'dimensions/hope/words': 'Svært.',
    });
  });

  it('seals under a key of its own: the person’s own key is in none of its records', async () => {
    const { needs, vault, draft, pen } = await aPen();
    await pen.change(set('a', 'x'), stamp);
    await pen.change(set('b', 'y'), stamp);
    const own = new Set(insideOf(vault).context.member.own.map(({ id }) => id));
    const keys = (await needs.blobs.ofGroup('journal', draft)).map(({ bytes }) => headerOf(bytes).keyId);
    expect(keys.map((key) => own.has(key))).toEqual([true, true, true, false, false]);
    expect(new Set(keys.slice(3)).size).toBe(1);
  });

  it('knows nothing of what stood there: it takes whole answers and no splices', async () => {
    const { pen, readAgain } = await aPen();
    const splice = pen.change([{ splice: 'before', at: 0, removed: 4, inserted: '' }], stamp);
    await expect(splice).rejects.toMatchObject({ kind: 'failed' });
    await pen.change(set('a', 'x'), stamp);
    expect(await readAgain()).toEqual({ before: 'stod her', a: 'x' });
  });

  it('keeps its journal short however long somebody types, and loses nothing by it', async () => {
    const { needs, draft, pen, readAgain } = await aPen();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string()), { minLength: 1, maxLength: 90 }),
        async (typed) => {
          const wanted = new Map<string, string>();
          for (const [path, to] of typed) {
            wanted.set(path, to);
            await pen.change(set(path, to), stamp);
          }
          expect(await readAgain()).toMatchObject(Object.fromEntries(wanted));
          expect((await needs.blobs.ofGroup('journal', draft)).length).toBeLessThanOrEqual(3 + 65);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('ends when the person goes on with the draft: then all of it is theirs again', async () => {
    const { needs, vault, draft, pen } = await aPen();
    await pen.change(set('a', 'x'), stamp);
    const after = await reopened(needs, vault.person);
    for (let count = 0; count < 70; count += 1)
      await after.drafts.change(draft, set('note', String(count)), stamp);
    expect((await (await reopened(needs, vault.person)).drafts.open(draft)).values).toEqual({
      before: 'stod her',
      a: 'x',
      note: '69',
    });
    const own = new Set(insideOf(after).context.member.own.map(({ id }) => id));
    const keys = (await needs.blobs.ofGroup('journal', draft)).map(({ bytes }) => headerOf(bytes).keyId);
    expect(keys.every((key) => own.has(key))).toBe(true);
  });
});
