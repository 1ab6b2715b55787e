import { Decrypter } from 'age-encryption';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { restoreContent } from '../../../src/store/restoreBackup.ts';
import { aCase, aVault, memoryNeeds, opened, own, signs, stamp } from '../../support/vaultOf.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const paths = (value: Json, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))];

/** The value with what lies at a path replaced (or, for undefined, taken out). */
function replaced(value: Json, path: readonly string[], by: (old: Json) => Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return by(value) ?? null;
  if (typeof value !== 'object' || value === null) return value;
  const copy: { [key: string]: Json } | Json[] = Array.isArray(value) ? [...value] : { ...value };
  const old = Reflect.get(copy, key) as Json;
  const fresh = rest.length === 0 ? by(old) : replaced(old, rest, by);
  if (fresh === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else Reflect.deleteProperty(copy, key);
  } else Reflect.set(copy, key, fresh);
  return copy;
}
const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

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
    const before = performance.now();
    const result = await restoreContent(bytes, recoveryKey, blobs, keyFiles);
    expect(result.kind).toBe('refused');
    expect(performance.now() - before).toBeLessThan(2000);
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
    const all = paths(content).filter((path) => path.length > 0);
    const path = fc.constantFrom(...all);
    const hostile: readonly Json[] = [null, true, -1, 1.5, 'x', '', [], {}, 'x'.repeat(10_000), 1e308];
    const mutant: fc.Arbitrary<string | Uint8Array> = fc.oneof(
      fc.integer({ min: 0, max: text.length - 1 }).map((at) => text.slice(0, at)),
      path.map((at) => JSON.stringify(replaced(content, at, () => undefined))),
      fc
        .tuple(path, fc.constantFrom(...hostile))
        .filter(([at, by]) => JSON.stringify(replaced(content, at, () => by)) !== JSON.stringify(content))
        .map(([at, by]) => JSON.stringify(replaced(content, at, () => by))),
      path.map((at) =>
        JSON.stringify(
          replaced(content, at.slice(0, -1), (old) =>
            Array.isArray(old) ? [...old, ...old] : { ...Object(old), extra: 1 },
          ),
        ),
      ),
      path.map((at) =>
        JSON.stringify(replaced(content, at, () => 'HERE')).replace(
          '"HERE"',
          '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
        ),
      ),
      fc
        .tuple(fc.integer({ min: 0, max: text.length - 1 }), fc.integer({ min: 0, max: 7 }))
        .map(([at, bit]) => {
          const bytes = new TextEncoder().encode(text);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
          return bytes;
        }),
      fc.integer({ min: 0, max: text.length - 1 }).map((at) => {
        const bytes = new TextEncoder().encode(text);
        bytes[at] = 0xff;
        return bytes;
      }),
    );
    await fc.assert(fc.asyncProperty(mutant, expectRefused), { numRuns: 2000 });
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
