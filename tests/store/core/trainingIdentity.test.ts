import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openVaultOf } from '../../../src/store/openVault.ts';
import { createVault, insideOf, unlockVault } from '../../../src/store/vault.ts';
import { fileNames } from '../../../src/store/keyFormat.ts';
import { aCase, memoryNeeds, opened, own, passphrase, reopened, signs, told } from '../../support/vaultOf.ts';

const made = async (training: boolean) => {
  const needs = memoryNeeds();
  const { vault } = await createVault(needs, { label: 'TT', passphrase, training });
  return { needs, vault };
};
/** The same keys and records in the hands of a product that takes them for the other sort. */
const mistaken = (vault: Awaited<ReturnType<typeof made>>['vault']) => {
  const { context } = insideOf(vault);
  const { member, ...needs } = context;
  return openVaultOf({ ...member, training: !member.training }, 'TT', { ...memoryNeeds(), ...needs });
};

describe('what is signed', () => {
  it('carries the mark in training and nowhere else, and is read by its own sort of vault alone', async () => {
    const work = fc.array(
      fc.oneof(fc.constant(told()), fc.constant(opened()), fc.string({ minLength: 1 }).map(own)),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.boolean(), work, async (training, unsigned) => {
        const { vault } = await made(training);
        const stream = aCase();
        await signs(vault, stream, unsigned);
        const { entries, damaged } = await vault.read(stream);
        expect(damaged).toEqual([]);
        expect(entries.map((entry) => entry.training === true)).toEqual(unsigned.map(() => training));
        const other = await mistaken(vault).read(stream);
        expect(other.entries).toEqual([]);
        expect(other.damaged.filter(({ why }) => why === 'tampered')).toHaveLength(unsigned.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the identity of a vault', () => {
  it.each([true, false])(
    'says whether it is for training (%s), and says so again after a restart',
    async (training) => {
      const { needs, vault } = await made(training);
      expect(vault.training).toBe(training);
      expect((await reopened(needs, vault.person)).training).toBe(training);
    },
  );

  it.each([true, false])('is damaged when its file says the other (%s)', async (training) => {
    const { needs, vault } = await made(training);
    const bytes = await needs.keyFiles.read(fileNames.vault);
    const { training: _, ...file } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const other = training ? file : { ...file, training: true };
    await needs.keyFiles.write(fileNames.vault, new TextEncoder().encode(JSON.stringify(other)));
    expect(await unlockVault(needs, { person: vault.person, passphrase })).toEqual({
      kind: 'problem',
      problem: 'damaged',
    });
  });
});
