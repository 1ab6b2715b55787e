import { Decrypter } from 'age-encryption';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { restoreContent } from '../../../src/store/restoreBackup.ts';
import { deep, mutantsOf, replaced, type Json } from '../../support/mutants.ts';
import { quickly } from '../../support/quickly.ts';
import { aCase, aVault, memoryNeeds, opened, own, signs, stamp } from '../../support/vaultOf.ts';

describe('a malformed backup', () => {
  let text = '';
  let content: Json = null;
  let recoveryKey = '';
  beforeAll(async () => {
    const made = await aVault();
    recoveryKey = made.recoveryKey;
    const stream = aCase();
    await signs(made.vault, stream, [opened(), own('Et')]);
    const decrypter = new Decrypter();
    decrypter.addIdentity(recoveryKey);
    text = await decrypter.decrypt(await made.vault.backup(stamp), 'text');
    content = JSON.parse(text);
  });

  /** Refused, quickly, with nothing written and nothing polluted. */
  async function expectRefused(mutant: Uint8Array | string): Promise<void> {
    const { blobs, keyFiles } = memoryNeeds();
    const bytes = typeof mutant === 'string' ? new TextEncoder().encode(mutant) : mutant;
    const result = await quickly(() => restoreContent(bytes, recoveryKey, blobs, keyFiles));
    expect(result.kind).toBe('refused');
    expect(await keyFiles.names()).toEqual([]);
    expect(await blobs.all('entries')).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  }

  it('is not refused when nothing was changed', async () => {
    const { blobs, keyFiles } = memoryNeeds();
    expect((await restoreContent(new TextEncoder().encode(text), recoveryKey, blobs, keyFiles)).kind).toBe(
      'restored',
    );
  });

  it('is refused: 2,000 mutants, cut, flipped, with fields gone, doubled, of another type, or hostile', async () => {
    await fc.assert(fc.asyncProperty(mutantsOf(text), expectRefused), { numRuns: 2000 });
  }, 60_000);

  it('is refused when it is nested a thousand deep, holds ten megabytes in a field, or numbers that are none', async () => {
    for (const odd of [
      deep(1000),
      deep(100_000),
      text.replace('"records":[', `"records":[${deep(1000)},`),
      JSON.stringify(replaced(content, ['madeAt'], () => 'x'.repeat(10_000_000))),
      JSON.stringify(replaced(content, ['files', '0', 'bytes'], () => 'A'.repeat(10_000_000))),
      text.replace('"format":1', '"format":NaN'),
      text.replace('"format":1', '"format":1e999'),
      text.replace('"format":1', '"format":-Infinity'),
      text.replace('{', '{"__proto__":{"polluted":1},'),
    ])
      await expect(expectRefused(odd)).resolves.toBeUndefined();
  });

  it('says that it is newer when it is', async () => {
    const { blobs, keyFiles } = memoryNeeds();
    const newer = new TextEncoder().encode(text.replace(/"format":1(?=,"madeAt")/u, '"format":2'));
    expect(await restoreContent(newer, recoveryKey, blobs, keyFiles)).toEqual({
      kind: 'refused',
      why: 'newer',
    });
  });
});
