import { Decrypter } from 'age-encryption';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../src/entries/canonical.ts';
import { CaseFileRefused } from '../../../src/store/caseFileFormat.ts';
import { takeContentIn } from '../../../src/store/caseReturning.ts';
import { signed } from '../../../src/store/signedDocument.ts';
import { insideOf, type Vault, type VaultNeeds } from '../../../src/store/vault.ts';
import { deep, mutantsOf, replaced, type Json } from '../../support/mutants.ts';
import { quickly } from '../../support/quickly.ts';
import { aCase, aVault, opened, own, signs, stamp, told } from '../../support/vaultOf.ts';

const rounds = process.env['SOAK'] === undefined ? 2_000 : 100_000;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
interface Row {
  readonly table: string;
  readonly key: string;
  readonly bytes: string;
}
interface Content {
  readonly [name: string]: unknown;
  readonly records: readonly Row[];
}

describe('a malformed case file', () => {
  let text = '';
  let content: Content = { records: [] };
  let needs: VaultNeeds;
  let vault: Vault;
  let before: unknown;

  const everything = async () => ({
    names: await needs.keyFiles.names(),
    rows: await Promise.all(
      (['entries', 'heads', 'summaries', 'tombstones', 'meta'] as const).map((table) =>
        needs.blobs.all(table),
      ),
    ),
  });
  beforeAll(async () => {
    ({ needs, vault } = await aVault());
    const stream = aCase();
    await signs(vault, stream, [opened(), told(), own('Et'), own('To')]);
    const made = await vault.caseFiles.pack(stream, stamp);
    if (made.kind === 'refused') throw new Error(made.why);
    await vault.caseFiles.letGo(stream, made.bytes, stamp);
    const decrypter = new Decrypter();
    decrypter.addIdentity(insideOf(vault).context.member.keys.exchange);
    text = await decrypter.decrypt(made.bytes, 'text');
    content = JSON.parse(text) as Content;
    before = await everything();
  });

  /** Refused with a reason, quickly; nothing polluted. What lies in the store is looked at after many. */
  async function expectRefused(mutant: Uint8Array | string): Promise<void> {
    const bytes = typeof mutant === 'string' ? utf8(mutant) : mutant;
    const refusal = await quickly(() =>
      takeContentIn(insideOf(vault), bytes).catch((cause: unknown) => cause),
    );
    expect(refusal).toBeInstanceOf(CaseFileRefused);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  }

  it('is refused: thousands of mutants, cut, flipped, with fields gone, doubled, of another type, or hostile', async () => {
    await fc.assert(
      fc.asyncProperty(
        mutantsOf(text).filter((mutant) => Buffer.from(mutant as string).toString() !== text),
        expectRefused,
      ),
      { numRuns: rounds },
    );
    expect(await everything()).toEqual(before);
  }, 3_600_000);

  it('is refused also when somebody with a key signs the broken one: its records must hold for themselves', async () => {
    // The mark would refuse any other file at once: here nothing is known of the case, as after an older backup.
    const [mark] = await needs.blobs.all('tombstones');
    if (mark === undefined) throw new Error('no mark');
    await needs.blobs.write([{ remove: 'tombstones', key: mark.key }]);
    const { member } = insideOf(vault).context;
    const resigned = async (records: readonly Row[], more: object = {}): Promise<Uint8Array> => {
      const { signature: _signature, ...rest } = { ...content, records, ...more } as Record<string, unknown>;
      return canonicalBytes(await signed(rest, member.keys.signing));
    };
    const { records } = content;
    const all = records.map((_, at) => at);
    const at = fc.constantFrom(...all);
    const swap = (to: number, by: (row: Row) => Row): readonly Row[] =>
      records.map((row, index) => (index === to ? by(row) : row));
    const broken = fc.oneof(
      at.map((gone) => records.filter((_, index) => index !== gone)),
      fc
        .tuple(at, at)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => swap(a, (row) => ({ ...row, bytes: records[b]?.bytes ?? '' }))),
      at.map((to) => swap(to, (row) => ({ ...row, key: `${row.key}x` }))),
      fc
        .tuple(at, fc.constantFrom('entries', 'heads', 'summaries'))
        .map(([to, table]) => swap(to, (row) => ({ ...row, table: row.table === table ? 'heads' : table }))),
      fc.tuple(at, fc.nat()).map(([to, place]) =>
        swap(to, (row) => {
          const bytes = Buffer.from(row.bytes, 'base64url');
          const where = place % bytes.length;
          bytes[where] = (bytes[where] ?? 0) ^ 1;
          return { ...row, bytes: bytes.toString('base64url') };
        }),
      ),
      at.map((to) => [...records, ...records.slice(to, to + 1)]),
    );
    const allowed = JSON.stringify(records);
    await fc.assert(
      fc.asyncProperty(
        broken.filter((rows) => JSON.stringify(rows) !== allowed),
        async (rows) => expectRefused(await resigned(rows)),
      ),
      { numRuns: rounds / 10 },
    );
    await expectRefused(await resigned(records, { stream: { type: 'case', id: 'en-anden' } }));
    await expectRefused(await resigned(records, { vault: 'en-anden' }));
    await expectRefused(await resigned(records, { keys: 'AAAA' }));
    // Nothing but the mark, which is put back, was ever touched.
    await needs.blobs.write([{ put: 'tombstones', ...mark }]);
    expect(await everything()).toEqual(before);
  }, 3_600_000);

  it('is refused when it is nested deep, holds ten megabytes in a field, or numbers that are none', async () => {
    const json = JSON.parse(text) as Json;
    for (const odd of [
      deep(1000),
      deep(100_000),
      text.replace('"records":[', `"records":[${deep(1000)},`),
      JSON.stringify(replaced(json, ['madeAt'], () => 'x'.repeat(10_000_000))),
      JSON.stringify(replaced(json, ['keys'], () => 'A'.repeat(10_000_000))),
      JSON.stringify(replaced(json, ['records', '0', 'bytes'], () => 'A'.repeat(10_000_000))),
      text.replace('"format":1', '"format":NaN'),
      text.replace('"format":1', '"format":1e999'),
      text.replace('"format":1', '"format":1.0'),
      text.replace('{', '{"__proto__":{"polluted":1},'),
      // The same field twice, saying the same: JSON would let it pass.
      text.replace('"format":1', '"format":1,"format":1'),
      `${text} `,
    ])
      await expect(expectRefused(odd)).resolves.toBeUndefined();
    expect(await everything()).toEqual(before);
  }, 60_000);

  it('says that it is newer when it is, and comes in when nothing was changed', async () => {
    const newer = utf8(text.replace(/"format":1(?=,"keys")/u, '"format":2'));
    await expect(takeContentIn(insideOf(vault), newer)).rejects.toMatchObject({ why: 'newer' });
    expect((await takeContentIn(insideOf(vault), utf8(text))).kind).toBe('returned');
  });
});
