import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../src/entries/canonical.ts';
import type { StreamRef } from '../../../src/entries/entry.ts';
import type { Head, Link } from '../../../src/store/chains.ts';
import { closeCaseTo } from '../../../src/store/caseAccess.ts';
import { placeIn } from '../../../src/store/context.ts';
import { headerOf, seal } from '../../../src/store/envelope.ts';
import { writingKey } from '../../../src/store/keyRing.ts';
import { readStream } from '../../../src/store/readStream.ts';
import { prepareEntries } from '../../../src/store/signing.ts';
import { removePerson } from '../../../src/store/staffChanges.ts';
import { insideOf, type VaultNeeds } from '../../../src/store/vault.ts';
import type { VaultInside } from '../../../src/store/vaultInside.ts';
import { adds, anOffice, deskOf, keyFileOf } from '../../support/anOffice.ts';
import { headOf, otherMark } from '../../support/pastTheProduct.ts';
import { contactSummary, opened, own, reopened, signs, stamp } from '../../support/vaultOf.ts';

const chainOf = async (desk: VaultInside, stream: StreamRef, part: string): Promise<readonly Link[]> => {
  desk.context.forgetKeys();
  const links = (await readStream(desk.context, stream)).compartments.get(part)?.links ?? [];
  return [...links].sort((a, b) => a.entry.chainSeq - b.entry.chainSeq);
};
const idOf = (link: Link | undefined): string =>
  (link?.entry as { readonly id: string } | undefined)?.id ?? '';

/** Cuts the last entry of a part off, and seals the head anew as if it had ended there. */
async function cutsOff(desk: VaultInside, needs: VaultNeeds, stream: StreamRef, part: string) {
  const chain = await chainOf(desk, stream, part);
  const [before, last] = chain.slice(-2);
  const { head, put } = await headOf(desk, needs, stream, part);
  if (before === undefined || last === undefined) throw new Error('too short a chain');
  const end = { seq: before.entry.chainSeq, hash: before.hash };
  const cut: Head = { ...head, chains: { ...head.chains, [last.entry.device]: end } };
  await needs.blobs.write([{ remove: 'entries', key: idOf(last) }, await put(cut)]);
}

async function anOfficeWithTwoWords() {
  const office = await anOffice();
  const { needs, vault, stream, at } = office;
  await signs(vault, stream, [own('Det sidste ord')]);
  const slot = (await keyFileOf(needs, stream)).compartments.find(
    (one) => one.compartment === 'caseFile',
  )?.slot;
  const boss = async () => insideOf(await reopened(needs, vault.person));
  return { ...office, slot: slot ?? '', boss, desk: await at('keyStaff') };
}

describe('a colleague who holds a part and cuts off another’s last entry', () => {
  it('is told of to who wrote it, and to everybody who has read it', async () => {
    const { needs, stream, slot, boss, at, desk } = await anOfficeWithTwoWords();
    const reader = await adds(await boss(), 'anden', 'keyStaff');
    const other = () => deskOf(needs, reader.person, 'anden');
    const reads = await other();
    expect((await reads.read(stream)).damaged).toEqual([]);
    await expect.poll(async () => (await reads.book.row(stream.id))?.chains?.['caseFile']).toBeDefined();
    await cutsOff(desk, needs, stream, 'caseFile');
    for (const one of [await boss(), await other()]) {
      const read = await one.read(stream);
      expect(read.damaged).toEqual([{ record: slot, why: 'chain' }]);
      // Everything else opens.
      expect(read.entries).toHaveLength(5);
      await expect.poll(async () => (await one.summaries())[0]?.damaged).toBe(true);
    }
    expect(await at('lead')).toBeDefined();
  });

  it('is told of for good once somebody it was told to signs on, to everybody else too', async () => {
    const { needs, stream, slot, boss, at, desk } = await anOfficeWithTwoWords();
    await cutsOff(desk, needs, stream, 'caseFile');
    await signs(await boss(), stream, [own('Går videre'), own('Og videre')]);
    for (const one of [await boss(), await at('keyStaff')])
      expect((await one.read(stream)).damaged).toEqual([{ record: slot, why: 'chain' }]);
  });

  it('shows no older summary on the home page as if it were the newest', async () => {
    const { needs, stream, boss, desk } = await anOfficeWithTwoWords();
    await signs(await boss(), stream, [opened('Ny'), opened('Nyere')]);
    const { head, put, key } = await headOf(desk, needs, stream, 'contact');
    const chain = await chainOf(desk, stream, 'contact');
    const before = chain.at(-2);
    if (before === undefined) throw new Error('too short a chain');
    const slot = (await keyFileOf(needs, stream)).compartments.find(
      (one) => one.compartment === 'contact',
    )?.slot;
    const summary = head.summary + 1;
    const place = placeIn(desk.context, stream.id, 'contact', slot ?? '', 'summary', summary);
    const bytes = await seal(key, place, canonicalBytes(contactSummary('Som før')));
    const end = { seq: before.entry.chainSeq, hash: before.hash };
    const cut = { ...head, summary, chains: { ...head.chains, [before.entry.device]: end } };
    await needs.blobs.write([
      { remove: 'entries', key: idOf(chain.at(-1)) },
      { put: 'summaries', group: stream.id, key: slot ?? '', bytes },
      await put(cut),
    ]);
    await otherMark(desk, needs);
    const [line] = await (await boss()).summaries();
    expect([line?.damaged, line?.summary.contact]).toEqual([true, undefined]);
  });

  it('is told of when the entry stands there under another seal', async () => {
    const { needs, stream, slot, boss, desk } = await anOfficeWithTwoWords();
    const last = (await chainOf(desk, stream, 'caseFile')).at(-1);
    const raw = (await desk.read(stream)).entries.find(({ id }) => id === idOf(last));
    if (last === undefined || raw === undefined) throw new Error('no entry');
    const { key, head, put } = await headOf(desk, needs, stream, 'caseFile');
    const place = placeIn(desk.context, stream.id, 'caseFile', raw.id, 'entry', 0);
    const bytes = await seal(key, place, canonicalBytes(raw));
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64url');
    const end = { seq: raw.chainSeq, hash };
    await needs.blobs.write([
      { put: 'entries', group: stream.id, key: raw.id, bytes },
      await put({ ...head, chains: { ...head.chains, [raw.device]: end } }),
    ]);
    expect((await (await boss()).read(stream)).damaged).toContainEqual({ record: slot, why: 'chain' });
  });
});

/** Words of somebody with the keys of today, sealed and not written: to be put there later, under the old keys. */
async function keeps(desk: VaultInside, stream: StreamRef) {
  const kept = await prepareEntries(desk.context, desk.book, stream, [own('Lagt til bagefter')], stamp);
  const next = kept.heads.get('caseFile');
  const writing = writingKey(kept.keys, 'caseFile');
  if (next === undefined || writing === undefined) throw new Error('no key');
  return async (needs: VaultNeeds, how: 'in its place' | 'beside it') => {
    const there = await needs.blobs.get('heads', writing.slot);
    const revision = (there === undefined ? 0 : headerOf(there).revision) + 1;
    const place = placeIn(desk.context, stream.id, 'caseFile', writing.slot, 'head', revision);
    const bytes = await seal(writing.key, place, canonicalBytes(next.head));
    const key = how === 'in its place' ? writing.slot : `${writing.slot}.${headerOf(bytes).fingerprint}`;
    await needs.blobs.write([
      ...kept.sealed.map((row) => ({ put: 'entries' as const, group: stream.id as string, ...row })),
      { put: 'heads', group: stream.id, key, bytes },
    ]);
  };
}

describe.each(['was taken out', 'a case was closed to'] as const)(
  'somebody who %s and kept the keys',
  (how) => {
    async function shutOut() {
      const office = await anOfficeWithTwoWords();
      const { needs, stream, boss, desk } = office;
      const { person } = await adds(await boss(), 'anden', 'keyStaff');
      const add = await keeps(desk, stream);
      const before = headerOf((await needs.blobs.get('heads', office.slot)) ?? new Uint8Array()).keyId;
      const by = await boss();
      if (how === 'was taken out') await removePerson(by, desk.person);
      else await closeCaseTo(by, stream, desk.person);
      const now = headerOf((await needs.blobs.get('heads', office.slot)) ?? new Uint8Array()).keyId;
      expect(now).not.toBe(before);
      const reader = async () => deskOf(needs, person, 'anden');
      const reads = await reader();
      expect((await reads.read(stream)).damaged).toEqual([]);
      await expect.poll(async () => (await reads.book.row(stream.id))?.chains?.['caseFile']?.epoch).toBe(2);
      return { ...office, add, reader };
    }

    it('leaves heads behind that no key of theirs opens, and nobody is told of damage', async () => {
      const { stream, boss, reader } = await shutOut();
      for (const one of [await boss(), await reader()]) expect((await one.read(stream)).damaged).toEqual([]);
    });

    it.each(['in its place', 'beside it'] as const)(
      'is told of when they add words as if from before, with a head %s',
      async (where) => {
        const { needs, stream, slot, boss, reader, add } = await shutOut();
        await add(needs, where);
        for (const one of [await boss(), await reader()])
          expect((await one.read(stream)).damaged).toEqual([{ record: slot, why: 'chain' }]);
      },
    );

    it('is told of for good when the head of before is in the place of the one that was sealed since', async () => {
      const { needs, stream, slot, boss, reader, add } = await shutOut();
      await add(needs, 'in its place');
      await signs(await reader(), stream, [own('Går videre')]);
      for (const one of [await boss(), await reader()])
        expect((await one.read(stream)).damaged).toEqual([{ record: slot, why: 'chain' }]);
    });
  },
);
