import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../src/entries/canonical.ts';
import type { StreamRef } from '../../../src/entries/entry.ts';
import { toBase64url } from '../../../src/store/base64url.ts';
import { closeCaseTo } from '../../../src/store/caseAccess.ts';
import { tombstone } from '../../../src/store/departure.ts';
import { previewContent } from '../../../src/store/exchangeTaking.ts';
import { writeKeyFile, type StreamFile } from '../../../src/store/keyFormat.ts';
import { rawKeysOf, signFile, writeStreamFile } from '../../../src/store/keyRing.ts';
import { signed } from '../../../src/store/signedDocument.ts';
import { changePerson, removePerson } from '../../../src/store/staffChanges.ts';
import { followedBy } from '../../../src/store/streamVersions.ts';
import { insideOf, type Vault } from '../../../src/store/vault.ts';
import type { VaultInside } from '../../../src/store/vaultInside.ts';
import { accessOf } from '../../../src/rules/accessOf.ts';
import { anOffice, keyFileOf } from '../../support/anOffice.ts';
import { contentFor, fileFor, joins, takes } from '../../support/machines.ts';
import { slipsIn, unsigned, withKeyOfOwn, wordsUnder } from '../../support/pastTheProduct.ts';
import { aCase, opened, own, reopened, signs, stamp, told } from '../../support/vaultOf.ts';

interface Sent {
  readonly stream: StreamRef;
  readonly keys: string;
  readonly records: readonly { readonly table: string; readonly key: string; readonly bytes: string }[];
}
interface Content {
  readonly [name: string]: unknown;
  readonly streams: readonly Sent[];
  readonly people: readonly unknown[];
}

/** A file as its maker may write it past the product, unlocked: changed, and signed anew. */
async function forged(
  from: VaultInside,
  to: Vault,
  streams: readonly StreamRef[],
  change: (content: Content) => Content | Promise<Content>,
): Promise<Uint8Array> {
  const locked = await fileFor(from, [to.person], streams);
  const { signature: _signature, ...content } = JSON.parse(await contentFor(to, locked)) as Content;
  return canonicalBytes(await signed(await change(content), from.context.member.keys.signing));
}

/** The word for how it ended: `taken`, or what it was refused for. */
async function ends(to: VaultInside, content: Uint8Array): Promise<string> {
  try {
    const looked = await previewContent(to, content);
    const taken = await to.exchange.takeIn(looked.token, stamp);
    return taken.kind === 'taken' ? 'taken' : taken.why;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

const withKeys = (content: Content, stream: StreamRef, file: StreamFile): Content => ({
  ...content,
  streams: content.streams.map((one) =>
    one.stream.id === stream.id ? { ...one, keys: toBase64url(writeKeyFile(file)) } : one,
  ),
});

describe('somebody who was taken out on another machine', () => {
  it.each([true, false])(
    'opens nothing that is written here once the news has come (case in the file: %s)',
    async (inFile) => {
      const { needs, vault, added, at } = await anOffice();
      const b = await joins(vault, 'lead', added.lead);
      const desk = await at('keyStaff');
      const theirs = aCase();
      await signs(desk, theirs, [opened('Begyndt af en, der stopper'), told(), own('Før')]);
      const raws = await rawKeysOf(desk.context.member, await keyFileOf(needs, theirs));
      const boss = insideOf(await reopened(needs, vault.person));
      if (inFile) await takes(b.desk, await fileFor(boss, [b.desk.person], [theirs]));
      expect(await removePerson(b.desk, desk.person)).toBe('done');
      await takes(boss, await fileFor(b.desk, [boss.person], inFile ? [theirs] : []));
      await signs(insideOf(await reopened(needs, vault.person)), theirs, [own('Skrevet bagefter'), told()]);
      const words = (await wordsUnder(needs, desk.context.member.vault, theirs, raws)).join();
      expect(words).toContain('Før');
      expect(words).not.toContain('Skrevet bagefter');
      expect((await (await reopened(needs, vault.person)).read(theirs)).damaged).toEqual([]);
    },
  );

  it('does not have a key they slipped in under a role of before signed for by who takes it in', async () => {
    const { needs, vault, stream, added } = await anOffice();
    const b = await joins(vault, 'keyStaff', added.keyStaff);
    const boss = insideOf(vault);
    expect(await changePerson(boss, added.keyStaff.person, accessOf(['groupLeader']))).toBe('done');
    const raw = await slipsIn(b.desk, b.needs, stream, 'caseFile', 9);
    const file = await fileFor(b.desk, [boss.person], [stream]);
    await takes(boss, file).catch(() => undefined);
    await signs(insideOf(await reopened(needs, vault.person)), stream, [own('Hemmelig')]);
    expect(await wordsUnder(needs, boss.context.member.vault, stream, [raw])).toEqual([]);
  });
});

describe('a file from a colleague', () => {
  it('opens no case to its maker that was closed to them here', async () => {
    const { needs, vault, stream, added } = await anOffice();
    const b = await joins(vault, 'keyStaff', added.keyStaff);
    const boss = insideOf(vault);
    expect(await closeCaseTo(boss, stream, added.keyStaff.person)).toBe('done');
    const here = await keyFileOf(needs, stream);
    const content = await forged(b.desk, boss, [stream], async (one) => {
      const { closedTo: _closedTo, ...rest } = unsigned(here);
      const file = await signFile(b.desk.context.member, rest);
      const { signature: _signature, ...said } = file;
      const after = await signed(
        { ...said, follows: [...(await followedBy(here))] },
        b.desk.context.member.keys.signing,
      );
      return withKeys(one, stream, after);
    });
    const how = await ends(boss, content);
    expect([how, (await keyFileOf(needs, stream)).closedTo]).toEqual(['tampered', [added.keyStaff.person]]);
  });

  it('takes nobody’s keys of a case that is not closed to them', async () => {
    const { needs, vault, stream, added } = await anOffice();
    const b = await joins(vault, 'keyStaff', added.keyStaff);
    const boss = insideOf(vault);
    const { member } = b.desk.context;
    const content = await forged(b.desk, boss, [stream], async (one) => {
      const here = await keyFileOf(b.needs, stream);
      const mine = {
        ...unsigned(here),
        grants: here.grants.filter(({ person }) => person === b.desk.person),
      };
      const { signature: _signature, ...said } = await signFile(member, mine);
      const alone = await signed({ ...said, follows: [...(await followedBy(here))] }, member.keys.signing);
      return withKeys(one, stream, alone);
    });
    const how = await ends(boss, content);
    const { entries } = await (await reopened(needs, vault.person)).read(stream);
    expect([how, entries.length]).toEqual(['tampered', 5]);
  });

  it('erases nothing on the word of somebody who is no lead, though a lead made the file', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    const b = await joins(vault, 'keyStaff', added.keyStaff);
    const desk = await at('caseworker');
    // It lies where the lead works, and holds for nobody there.
    await needs.blobs.write([await tombstone(desk.context, stream, stamp)]);
    const boss = insideOf(await reopened(needs, vault.person));
    const { looked } = await takes(b.desk, await fileFor(boss, [b.desk.person], []));
    expect(looked.erases).toEqual([]);
    expect((await b.desk.read(stream)).entries).toHaveLength(5);
  });

  it('writes nothing over the head or the summary of another case', async () => {
    const { needs, vault, stream, added } = await anOffice();
    const b = await joins(vault, 'caseworker', added.caseworker);
    const boss = insideOf(vault);
    const slotOf = (file: StreamFile, name: string) =>
      file.compartments.find(({ compartment }) => compartment === name)?.slot ?? '';
    const wanted = slotOf(await keyFileOf(needs, stream), 'caseFile');
    const before = await needs.blobs.get('heads', wanted);
    const mine = aCase();
    await signs(b.desk, mine, [opened('Egen')]);
    const keys = await keyFileOf(b.needs, mine);
    // The case again, with its part of contact lying where the other case's case file has its head.
    const member = b.desk.context.member;
    const moved = await signFile(member, {
      ...unsigned(keys),
      compartments: keys.compartments.map((one) =>
        one.compartment === 'contact' ? { ...one, slot: wanted } : one,
      ),
    });
    for (const table of ['entries', 'heads', 'summaries'] as const)
      for (const { key } of await b.needs.blobs.ofGroup(table, mine.id))
        await b.needs.blobs.write([{ remove: table, key }]);
    await writeStreamFile(b.needs.keyFiles, moved);
    const again = insideOf(await reopened(b.needs, b.desk.person, 'caseworker har sin egen sætning'));
    await signs(again, mine, [opened('Egen igen')]);
    const file = await fileFor(again, [boss.person], [mine]);
    await takes(boss, file).catch(() => undefined);
    const after = await needs.blobs.get('heads', wanted);
    expect(Buffer.from(after ?? []).equals(Buffer.from(before ?? []))).toBe(true);
    expect((await (await reopened(needs, vault.person)).read(stream)).damaged).toEqual([]);
  });

  it('brings no key so far ahead that the next one cannot be written', async () => {
    const { needs, vault, stream, added } = await anOffice();
    const b = await joins(vault, 'keyStaff', added.keyStaff);
    const boss = insideOf(vault);
    const ahead = await withKeyOfOwn(b.desk, await keyFileOf(b.needs, stream), 'contact', 0xffff_ffff);
    const content = await forged(b.desk, boss, [stream], async (one) =>
      withKeys(one, stream, await signFile(b.desk.context.member, unsigned(ahead.file))),
    );
    const how = await ends(boss, content);
    const again = insideOf(await reopened(needs, vault.person));
    await again.staff.close(stream, added.caseworker.person).catch(() => undefined);
    const read = await (await reopened(needs, vault.person)).read(stream);
    expect([how, read.entries.length, read.damaged]).toEqual(['tampered', 5, []]);
  });
});
