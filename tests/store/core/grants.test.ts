import { describe, expect, it } from 'vitest';
import type { StreamRef } from '../../../src/entries/entry.ts';
import { asPersonId } from '../../../src/entries/ids.ts';
import { openOwn } from '../../../src/store/context.ts';
import { eraseCase } from '../../../src/store/erasing.ts';
import { rotate } from '../../../src/store/grantChanges.ts';
import { addPerson, removePerson } from '../../../src/store/staffChanges.ts';
import type { Blobs } from '../../../src/store/ports.ts';
import { insideOf, unlockVault, type Vault } from '../../../src/store/vault.ts';
import { cheapKdf } from '../../support/cheapKdf.ts';
import {
  aCase,
  aVault,
  contactSummary,
  opened,
  own,
  partaking,
  reopened,
  signs,
  stamp,
  told,
} from '../../support/vaultOf.ts';

const everyEntry = async (blobs: Blobs): Promise<ReadonlyMap<string, string>> =>
  new Map((await blobs.all('entries')).map(({ key, bytes }) => [key, Buffer.from(bytes).toString('hex')]));

const adds = (vault: Vault, label: string, opens: readonly string[] | null) =>
  addPerson(insideOf(vault), { label, passphrase: `${label} har sin egen sætning`, opens, kdf: cheapKdf });

async function theStory() {
  const { needs, vault } = await aVault();
  const stream: StreamRef = aCase();
  await signs(vault, stream, [opened(), told(), own('Kun i journalen'), partaking()]);
  const before = await everyEntry(needs.blobs);
  const second = await adds(vault, 'Anden', null);
  const third = await adds(vault, 'Tredje', ['participation']);
  return { needs, vault, stream, before, second, third };
}

describe('grants', () => {
  it('add, rotate and remove without changing one byte of an entry record', async () => {
    const { needs, vault, stream, before, second } = await theStory();
    expect(await everyEntry(needs.blobs)).toEqual(before);
    await rotate(insideOf(vault), stream.id, 'caseFile');
    expect(await everyEntry(needs.blobs)).toEqual(before);
    const later = await signs(vault, stream, [own('Efter skiftet')]);
    const afterRotation = await everyEntry(needs.blobs);
    await removePerson(insideOf(vault), second.person);
    expect(await everyEntry(needs.blobs)).toEqual(afterRotation);
    for (const [key, bytes] of before) expect(afterRotation.get(key)).toBe(bytes);
    expect((await vault.read(stream)).damaged).toEqual([]);
    expect(later.whole).toHaveLength(5);
  });

  it('let the second person read everything, before and after a rotation, and sign on top', async () => {
    const { needs, vault, stream, second } = await theStory();
    await rotate(insideOf(vault), stream.id, 'caseFile');
    await signs(vault, stream, [own('Efter skiftet')]);
    const other = await reopened(needs, second.person, 'Anden har sin egen sætning');
    expect(await other.read(stream)).toEqual(await vault.read(stream));
    expect((await other.summaries()).map(({ stream: id }) => id)).toEqual([stream.id]);
    await signs(other, stream, [own('Fra en anden')]);
    const read = await vault.read(stream);
    expect(read.damaged).toEqual([]);
    expect(read.entries.at(-1)?.author.person).toBe(second.person);
    const later = await signs(other, aCase(), [opened('Ny')], { contact: contactSummary('Ny') });
    expect((await vault.read(later.signed[0]?.stream ?? stream)).entries).toHaveLength(1);
    expect(await vault.summaries()).toHaveLength(2);
  });

  it('let the third person open participation and not a byte of a case file', async () => {
    const { needs, stream, third } = await theStory();
    const leader = await reopened(needs, third.person, 'Tredje har sin egen sætning');
    const read = await leader.read(stream);
    expect(read.entries.map(({ kind }) => kind)).toEqual(['participation']);
    expect(read.closedTo).toEqual(['caseFile', 'contact', 'intake']);
    expect(read.damaged).toEqual([]);
    expect(await leader.summaries()).toEqual([]);
    const keys = await insideOf(leader).context.keysOf(stream.id);
    expect([...(keys?.held.values() ?? [])].map(({ compartment }) => compartment)).toEqual(['participation']);
    await expect(leader.prepare(stream, [own('må ikke')], stamp)).rejects.toThrow('noKey');
  });

  it('shut a removed person out, keep what they signed, and never grant them anything again', async () => {
    const { needs, vault, stream, second } = await theStory();
    const other = await reopened(needs, second.person, 'Anden har sin egen sætning');
    await signs(other, stream, [own('Skrevet mens jeg var her')]);
    await removePerson(insideOf(vault), second.person);
    expect(
      await unlockVault(needs, { person: second.person, passphrase: 'Anden har sin egen sætning' }),
    ).toEqual({ kind: 'wrong' });
    const again = await reopened(needs, vault.person);
    const read = await again.read(stream);
    expect(read.damaged).toEqual([]);
    expect(read.entries.at(-1)?.author.person).toBe(second.person);
    const fresh = aCase();
    await signs(again, fresh, [opened()]);
    const file = (await insideOf(again).context.keysOf(fresh.id))?.file;
    expect(file?.grants.map(({ person }) => person)).not.toContain(second.person);
    expect(await needs.keyFiles.names()).not.toContain(`person.${second.person}`);
    const old = (await insideOf(again).context.keysOf(stream.id))?.file;
    expect(old?.grants.map(({ person }) => person)).not.toContain(second.person);
    expect(old?.compartments.find(({ compartment }) => compartment === 'caseFile')?.keys).toHaveLength(2);
  });

  it('refuse to remove oneself or somebody unknown', async () => {
    const { vault } = await aVault();
    await expect(removePerson(insideOf(vault), vault.person)).rejects.toThrow('failed');
    await expect(removePerson(insideOf(vault), asPersonId('ingen'))).rejects.toThrow('failed');
  });
});

describe('erasing a case', () => {
  it('takes records, drafts, keys and the place in the list, and leaves a tombstone', async () => {
    const { needs, vault } = await aVault();
    const [kept, gone] = [aCase(), aCase()];
    await signs(vault, kept, [opened('Bliver')], { contact: contactSummary('Bliver') });
    await signs(vault, gone, [opened('Slettes')], { contact: contactSummary('Slettes') });
    const info = { step: 'assessment', givens: {}, startedAt: stamp.instant };
    const lost = await vault.drafts.begin({ ...info, stream: gone.id }, stamp);
    const stays = await vault.drafts.begin({ ...info, stream: kept.id }, stamp);
    await vault.drafts.change(stays, [{ set: 'situation', to: 'Halvt færdig' }], stamp);
    const index = await needs.blobs.ofGroup('meta', vault.person);
    await eraseCase(insideOf(vault), gone, stamp);
    expect(await needs.blobs.ofGroup('entries', gone.id)).toEqual([]);
    expect(await needs.keyFiles.names()).not.toContain(`stream.${gone.id}`);
    expect((await needs.blobs.all('tombstones')).map(({ key }) => key)).toEqual([gone.id]);
    for (const open of [vault, await reopened(needs, vault.person)]) {
      expect((await open.summaries()).map(({ stream }) => stream)).toEqual([kept.id]);
      expect((await open.drafts.list()).map(({ id, values }) => [id, values])).toEqual([
        [stays, { situation: 'Halvt færdig' }],
      ]);
      await expect(open.drafts.open(lost)).rejects.toThrow('damaged');
      await expect(open.prepare(gone, [opened()], stamp)).rejects.toThrow('failed');
    }
    // What a database left behind of the old index no longer opens: its key is gone.
    const { context } = insideOf(await reopened(needs, vault.person));
    expect(index.map(({ key }) => key)).toContain(`${vault.person}.0`);
    for (const { key, bytes } of index)
      expect(await openOwn(context, key, key === vault.person ? 'state' : 'index', bytes)).toBeNull();
  });

  it('is finished at the next unlock when a crash left the keys', async () => {
    const { needs, vault } = await aVault();
    const gone = aCase();
    await signs(vault, gone, [opened()]);
    const keys = await needs.keyFiles.read(`stream.${gone.id}`);
    await eraseCase(insideOf(vault), gone, stamp);
    await needs.keyFiles.write(`stream.${gone.id}`, keys ?? new Uint8Array());
    await reopened(needs, vault.person);
    expect(await needs.keyFiles.names()).not.toContain(`stream.${gone.id}`);
  });
});
