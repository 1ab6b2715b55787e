import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../src/entries/canonical.ts';
import { previewContent } from '../../../src/store/exchangeTaking.ts';
import { ExchangeRefused } from '../../../src/store/exchangePort.ts';
import { signed } from '../../../src/store/signedDocument.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { adds, anOffice, deskOf } from '../../support/anOffice.ts';
import { contentFor, everythingOn, fileFor, joins, type Machine } from '../../support/machines.ts';
import { deep, mutantsOf, replaced, type Json } from '../../support/mutants.ts';
import { quickly } from '../../support/quickly.ts';
import { aCase, aVault, opened, own, signs, stamp } from '../../support/vaultOf.ts';

const rounds = process.env['SOAK'] === undefined ? 200 : 100_000;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
interface Row {
  readonly table: string;
  readonly key: string;
  readonly bytes: string;
}
interface Sent {
  readonly stream: { readonly type: string; readonly id: string };
  readonly keys: string;
  readonly records: readonly Row[];
}
interface Content {
  readonly [name: string]: unknown;
  readonly streams: readonly Sent[];
}

describe('a malformed file between machines', () => {
  let a: Machine;
  let b: Machine;
  let file: Uint8Array;
  let text = '';
  let content: Content = { streams: [] };
  let before: unknown;

  beforeAll(async () => {
    const { needs, vault } = await aVault();
    a = { needs, desk: insideOf(vault) };
    const them = await adds(vault, 'keyStaff', 'keyStaff');
    const stream = aCase();
    await signs(vault, stream, [opened(), own('Et')]);
    b = await joins(vault, 'keyStaff', them);
    await signs(b.desk, stream, [own('Der')]);
    await signs(vault, stream, [own('To')]);
    file = await fileFor(vault, [them.person], [stream]);
    text = await contentFor(b.desk, file);
    content = JSON.parse(text) as Content;
    before = await everythingOn(b.needs);
  });

  /** Refused with a reason, quickly; nothing polluted. What lies on the machine is looked at after many. */
  async function expectRefused(mutant: Uint8Array | string): Promise<string> {
    const bytes = typeof mutant === 'string' ? utf8(mutant) : mutant;
    const found = await quickly(() => previewContent(b.desk, bytes).catch((cause: unknown) => cause));
    expect(found).toBeInstanceOf(ExchangeRefused);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    return found instanceof ExchangeRefused ? found.why : '';
  }
  const resigned = async (more: object): Promise<Uint8Array> => {
    const { signature: _signature, ...rest } = { ...content, ...more } as Record<string, unknown>;
    return canonicalBytes(await signed(rest, a.desk.context.member.keys.signing));
  };

  it('is looked at when nothing was changed', async () => {
    expect((await previewContent(b.desk, utf8(text))).streams).toHaveLength(2);
    expect(await everythingOn(b.needs)).toEqual(before);
  });

  it('is refused: mutants cut, flipped, with fields gone, doubled, of another type, or hostile', async () => {
    await fc.assert(
      fc.asyncProperty(
        mutantsOf(text).filter((mutant) => Buffer.from(mutant as string).toString() !== text),
        async (mutant) => void (await expectRefused(mutant)),
      ),
      { numRuns: rounds },
    );
    expect(await everythingOn(b.needs)).toEqual(before);
  }, 3_600_000);

  it('is refused also when its maker signs the broken one: its records must hold for themselves', async () => {
    const [first] = content.streams;
    if (first === undefined) throw new Error('no stream');
    const { records } = first;
    const at = fc.constantFrom(...records.map((_, index) => index));
    const swap = (to: number, by: (row: Row) => Row): readonly Row[] =>
      records.map((row, index) => (index === to ? by(row) : row));
    const entry = fc.constantFrom(
      ...records.flatMap(({ table }, index) => (table === 'entries' ? [index] : [])),
    );
    const broken = fc.oneof(
      entry.map((gone) => records.filter((_, index) => index !== gone)),
      fc
        .tuple(at, at)
        .filter(([one, other]) => one !== other)
        .map(([one, other]) => swap(one, (row) => ({ ...row, bytes: records[other]?.bytes ?? '' }))),
      at.map((to) => swap(to, (row) => ({ ...row, key: `x${row.key}` }))),
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
    await fc.assert(
      fc.asyncProperty(
        broken,
        async (rows) =>
          void (await expectRefused(await resigned({ streams: [{ ...first, records: rows }] }))),
      ),
      { numRuns: Math.max(60, rounds / 10) },
    );
    expect(await everythingOn(b.needs)).toEqual(before);
  }, 3_600_000);

  it('is refused with its reason: foreign, old, cut, of training, for somebody else, of somebody unknown, or newer', async () => {
    const [first] = content.streams;
    const { vault: other } = await aVault();
    const elsewhere = aCase();
    await signs(other, elsewhere, [opened()]);
    expect(await expectRefused(await resigned({ vault: 'en-anden' }))).toBe('foreignVault');
    expect(await expectRefused(await resigned({ training: true }))).toBe('training');
    expect(await expectRefused(await resigned({ to: ['en-anden'] }))).toBe('notForYou');
    expect(await expectRefused(await resigned({ madeBy: 'en-anden' }))).toBe('tampered');
    expect(await expectRefused(await resigned({ madeBy: b.desk.person }))).toBe('tampered');
    expect(await expectRefused(await resigned({ people: [] }))).toBe('malformed');
    expect(await expectRefused(await resigned({ streams: [{ ...first, keys: 'AAAA' }] }))).toBe('tampered');
    const renamed = { ...first, stream: { type: 'case', id: 'en-anden' } };
    expect(await expectRefused(await resigned({ streams: [renamed] }))).toBe('tampered');
    // Signed as a whole: one letter that changes nothing else is enough.
    expect(await expectRefused(text.replace('"madeAt":"2026', '"madeAt":"2027'))).toBe('tampered');
    expect(await expectRefused(text.replace('"format":1,"madeAt"', '"format":2,"madeAt"'))).toBe('newer');
    expect(await expectRefused('%PDF-1.7')).toBe('malformed');
    expect(await expectRefused('{"type":"backup"}')).toBe('notAnExchangeFile');
    const why = async (bytes: Uint8Array) => b.desk.exchange.preview(bytes);
    expect(await why(utf8('%PDF-1.7'))).toEqual({ kind: 'refused', why: 'notAnExchangeFile' });
    expect(await why(await a.desk.backup(stamp))).toEqual({ kind: 'refused', why: 'notForYou' });
    expect(await why(file.slice(0, file.length - 40))).toEqual({ kind: 'refused', why: 'cut' });
    expect(await why(await fileFor(other, [other.person], [elsewhere]))).toEqual({
      kind: 'refused',
      why: 'notForYou',
    });
    expect(await everythingOn(b.needs)).toEqual(before);
  });

  it('is refused when the locked file is cut or flipped anywhere', async () => {
    const step = Math.max(1, Math.floor(file.length / 60));
    for (let at = 0; at < file.length; at += step) {
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      for (const bytes of [file.slice(0, at), flipped])
        expect((await b.desk.exchange.preview(bytes)).kind).toBe('refused');
    }
    expect(await everythingOn(b.needs)).toEqual(before);
  });

  it('is refused when it is nested deep, holds ten megabytes in a field, or numbers that are none', async () => {
    const json = JSON.parse(text) as Json;
    for (const odd of [
      deep(1000),
      deep(100_000),
      text.replace('"records":[', `"records":[${deep(1000)},`),
      JSON.stringify(replaced(json, ['madeAt'], () => 'x'.repeat(10_000_000))),
      JSON.stringify(replaced(json, ['fill'], () => '0'.repeat(10_000_000))),
      JSON.stringify(replaced(json, ['streams', '0', 'keys'], () => 'A'.repeat(10_000_000))),
      text.replace('"format":1', '"format":NaN'),
      text.replace('"format":1', '"format":1e999'),
      text.replace('"format":1', '"format":1.0'),
      text.replace('{', '{"__proto__":{"polluted":1},'),
      text.replace('"format":1', '"format":1,"format":1'),
      `${text} `,
    ])
      await expectRefused(odd);
    expect(await everythingOn(b.needs)).toEqual(before);
  }, 60_000);

  it('is refused when one record says two things, or a device of here would have two chains', async () => {
    const { vault, added } = await anOffice();
    const desk = insideOf(vault);
    const stream = aCase();
    await signs(desk, stream, [opened(), own('Et')]);
    // The same device goes on in two places, as nobody can but by putting a whole store back.
    const one = await joins(desk, 'keyStaff', added.keyStaff);
    await signs(one.desk, stream, [own('Først')]);
    const earlier = await everythingOn(one.needs);
    await signs(one.desk, stream, [own('Så dette')]);
    const mine = await fileFor(one.desk, [desk.person], [stream]);
    for (const [at, table] of (
      ['entries', 'heads', 'summaries', 'journal', 'reminders', 'tombstones', 'meta'] as const
    ).entries()) {
      const now = await one.needs.blobs.all(table);
      await one.needs.blobs.write([
        ...now.map(({ key }) => ({ remove: table, key })),
        ...(earlier.rows[at] ?? []).map((row) => ({ put: table, ...row })),
      ]);
    }
    const back = await deskOf(one.needs, one.desk.person, 'keyStaff');
    await signs(back, stream, [own('Eller dette')]);
    const forked = await fileFor(back, [desk.person], [stream]);
    const looked = await desk.exchange.preview(mine);
    if (looked.kind !== 'preview') throw new Error(looked.why);
    expect((await desk.exchange.takeIn(looked.token, stamp)).kind).toBe('taken');
    expect(await desk.exchange.preview(forked)).toEqual({ kind: 'refused', why: 'tampered' });
    expect((await desk.read(stream)).damaged).toEqual([]);
  });
});
