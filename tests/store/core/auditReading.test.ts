import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalBytes } from '../../../src/entries/canonical.ts';
import { asInstant, asPersonId } from '../../../src/entries/ids.ts';
import { basedOnNothing, type Unsigned } from '../../../src/entries/entry.ts';
import type { AuditLine, ChainReport } from '../../../src/store/auditPort.ts';
import { chainGaps, type DatedLink } from '../../../src/store/chainGaps.ts';
import { chainsAreWhole, type Head } from '../../../src/store/chains.ts';
import { placeIn } from '../../../src/store/context.ts';
import { seal } from '../../../src/store/envelope.ts';
import { writingKey } from '../../../src/store/keyRing.ts';
import { openHead } from '../../../src/store/streamHeads.ts';
import { insideOf, type Vault, type VaultNeeds } from '../../../src/store/vault.ts';
import { put, rowsOf, type Row } from '../../support/storeRows.ts';
import { aVault, reopened, stamp } from '../../support/vaultOf.ts';

const line = (subject: string): Unsigned => ({
  kind: 'auditLine',
  body: { act: 'caseOpened', subject },
  role: 'caseworker',
  basedOn: basedOnNothing,
  rendered: { text: 'En sag blev åbnet.', language: 'da' },
});
const minute = (at: number) => asInstant(`2026-11-23T10:${String(at).padStart(2, '0')}:00.000+01:00`);
/** Each line a minute after the one before, named by its minute. */
async function note(vault: Vault, minutes: readonly number[]) {
  for (const at of minutes) {
    const { token } = await vault.prepare(await vault.audit(), [line(String(at))], {
      ...stamp,
      instant: minute(at),
    });
    await vault.commit(token, {}, null);
  }
}
async function readWhole(vault: Vault) {
  const lines: AuditLine[] = [];
  let batch = await vault.auditLines(true);
  const first = batch.lines;
  lines.push(...first);
  while (batch.chain === null) {
    batch = await vault.auditLines(false);
    lines.push(...batch.lines);
  }
  return { first, lines, chain: batch.chain, of: batch.of };
}
const whole: ChainReport = { gaps: [], unreadable: 0, endUnknown: false, rolledBack: false };

async function aLog(minutes: readonly number[]) {
  const { needs, vault } = await aVault();
  await note(vault, minutes);
  const audit = await vault.audit();
  const rows = async (table: 'entries' | 'heads') =>
    (await rowsOf(needs, table)).filter(({ group }) => group === audit.id);
  const { entries } = await vault.read(audit);
  const recordOf = async (at: number): Promise<Row> => {
    const id = entries.find((entry) => entry.at === minute(at))?.id;
    const row = (await rows('entries')).find(({ key }) => key === id);
    if (row === undefined) throw new Error('no such line');
    return row;
  };
  return { needs, vault, rows, recordOf };
}
const remove = ({ blobs }: VaultNeeds, row: Row) => blobs.write([{ remove: row.table, key: row.key }]);

it('an untouched log is whole, its newest lines come first, and every line is there once', async () => {
  const minutes = Array.from({ length: 59 }, (_, at) => at);
  const { vault } = await aLog(minutes);
  await note(vault, minutes);
  const { first, lines, chain, of } = await readWhole(vault);
  expect([chain, of, lines.length, new Set(lines.map(({ id }) => id)).size]).toEqual([whole, 118, 118, 118]);
  expect(first.slice(0, 3).map(({ subject }) => subject)).toEqual(['58', '57', '56']);
});

it('nothing was ever noted: whole, and empty', async () => {
  const { vault } = await aVault();
  expect(await readWhole(vault)).toMatchObject({ lines: [], chain: whole });
});

it('a deleted line is named by its neighbours, and every other line is still read', async () => {
  const { needs, vault, recordOf } = await aLog([1, 2, 3, 4, 5]);
  await remove(needs, await recordOf(3));
  const { lines, chain } = await readWhole(vault);
  expect(lines.map(({ subject }) => subject).sort()).toEqual(['1', '2', '4', '5']);
  const gap = { person: vault.person, missing: 1, after: minute(2), before: minute(4) };
  expect(chain).toEqual({ ...whole, gaps: [gap] });
});

it('an edited line is both unreadable and missing from its place', async () => {
  const { needs, vault, recordOf } = await aLog([1, 2, 3]);
  const row = await recordOf(2);
  const bytes = Uint8Array.from(row.bytes);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await put(needs, row, bytes);
  const gap = { person: vault.person, missing: 1, after: minute(1), before: minute(3) };
  expect((await readWhole(vault)).chain).toEqual({ ...whole, unreadable: 1, gaps: [gap] });
});

it('lines cut off at the end are missed', async () => {
  const { needs, vault, recordOf } = await aLog([1, 2, 3, 4]);
  await remove(needs, await recordOf(3));
  await remove(needs, await recordOf(4));
  const gap = { person: vault.person, missing: 2, after: minute(2), before: null };
  expect((await readWhole(vault)).chain).toEqual({ ...whole, gaps: [gap] });
});

it('two lines that change places are both missed', async () => {
  const { needs, vault, recordOf } = await aLog([1, 2, 3, 4]);
  const [second, third] = [await recordOf(2), await recordOf(3)];
  await put(needs, second, third.bytes);
  await put(needs, third, second.bytes);
  const { lines, chain } = await readWhole(vault);
  expect(lines).toHaveLength(2);
  const gap = { person: vault.person, missing: 2, after: minute(1), before: minute(4) };
  expect(chain).toEqual({ ...whole, unreadable: 2, gaps: [gap] });
});

it('everything gone, with its end or without, is no empty log', async () => {
  const { needs, vault, rows } = await aLog([1, 2]);
  for (const row of await rows('entries')) await remove(needs, row);
  const gap = { person: null, missing: 2, after: null, before: null };
  expect((await readWhole(vault)).chain).toEqual({ ...whole, gaps: [gap] });
  for (const row of await rows('heads')) await remove(needs, row);
  const again = await reopened(needs, vault.person);
  // Who had read it all knows how much there was, also without the end.
  expect((await readWhole(again)).chain).toEqual({
    ...whole,
    gaps: [gap],
    endUnknown: true,
    rolledBack: true,
  });
});

it('an older end with its older lines is a rollback, and a lost end is said', async () => {
  const { needs, vault, rows, recordOf } = await aLog([1, 2]);
  const [older] = await rows('heads');
  if (older === undefined) throw new Error('no head');
  await note(vault, [3]);
  const newest = (await rows('entries')).filter(({ key }) => key !== '');
  const kept = new Set([(await recordOf(1)).key, (await recordOf(2)).key]);
  for (const row of newest) if (!kept.has(row.key)) await remove(needs, row);
  await put(needs, older, older.bytes);
  expect((await readWhole(vault)).chain).toEqual({ ...whole, rolledBack: true });
  await put(needs, older, older.bytes.slice(0, -1));
  expect((await readWhole(vault)).chain).toEqual({ ...whole, endUnknown: true, rolledBack: true });
});

it('who has read it all misses lines that a colleague with the key cut off, end and all', async () => {
  const { needs, vault, rows, recordOf } = await aLog([1, 2]);
  const [older] = await rows('heads');
  if (older === undefined) throw new Error('no head');
  const kept = new Set([(await recordOf(1)).key, (await recordOf(2)).key]);
  await note(vault, [3, 4]);
  expect((await readWhole(vault)).chain).toEqual(whole);
  for (const row of await rows('entries')) if (!kept.has(row.key)) await remove(needs, row);
  // Sealed anew with the key that everybody holds: of a revision that looks newer, and an earlier end.
  const { context } = insideOf(vault);
  const audit = await vault.audit();
  const keys = await context.keysOf(audit.id);
  const writing = keys === undefined ? undefined : writingKey(keys, 'audit');
  if (keys === undefined || writing === undefined) throw new Error('no key');
  const { head } = await openHead(context, audit, keys, 'audit', writing.slot, older.bytes);
  const place = placeIn(context, audit.id, 'audit', writing.slot, 'head', 9);
  if (head === null) throw new Error('no head');
  await put(needs, older, await seal(writing.key, place, canonicalBytes(head)));
  const gap = { person: vault.person, missing: 2, after: minute(2), before: null };
  const again = await reopened(needs, vault.person);
  expect((await readWhole(again)).chain).toEqual({ ...whole, gaps: [gap] });
  // Nor does reading it once make it good.
  expect((await readWhole(again)).chain).toEqual({ ...whole, gaps: [gap] });
});

it('says a gap exactly when the chain is not whole, however records are lost, doubled or changed', () => {
  const chainOf = (device: string, length: number): DatedLink[] =>
    Array.from({ length }, (_, at) => ({
      device,
      seq: at + 1,
      previous: at === 0 ? null : `${device}${String(at)}`,
      hash: `${device}${String(at + 1)}`,
      person: asPersonId(`person-${device}`),
      at: minute(at),
    }));
  const changes = fc.array(
    fc.record({ at: fc.nat(11), how: fc.constantFrom('drop', 'rehash', 'relink', 'double') }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.nat(6), fc.nat(6), changes, fc.boolean(), (a, b, list, cutHead) => {
      const links: DatedLink[] = [...chainOf('a', a), ...chainOf('b', b)];
      const chains: Head['chains'] = {};
      for (const { device, seq, hash } of links) chains[device] = { seq, hash };
      for (const { at, how } of list) {
        const link = links[at];
        if (link === undefined) continue;
        if (how === 'drop') links.splice(at, 1);
        else if (how === 'rehash') links[at] = { ...link, hash: `x${link.hash}` };
        else if (how === 'relink') links[at] = { ...link, previous: 'elsewhere' };
        else links.push(link);
      }
      if (cutHead) delete chains['a'];
      const head = { chains, summary: 0, begunAnew: false };
      const found = chainGaps(links, head);
      const plain = links.map(({ device, seq, previous, hash }) => ({
        entry: { device, chainSeq: seq, previousInChain: previous },
        hash,
      }));
      expect(found.length === 0).toBe(chainsAreWhole(plain as never, head, 0));
    }),
  );
});
