import { describe, expect, it } from 'vitest';
import { closeCaseTo, openCaseTo } from '../../../src/store/caseAccess.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { anOffice, keyFileOf } from '../../support/anOffice.ts';
import { signsWhole, slipsIn, withKeyOfOwn, wordsUnder } from '../../support/pastTheProduct.ts';
import { identity, own, reopened, signs } from '../../support/vaultOf.ts';

async function closed() {
  const office = await anOffice();
  const { needs, vault, stream, added, at } = office;
  const before = await needs.keyFiles.read(`stream.${stream.id}`);
  expect(await closeCaseTo(insideOf(vault), stream, added.keyStaff.person)).toBe('done');
  const boss = async () => insideOf(await reopened(needs, vault.person));
  return { ...office, before: before ?? new Uint8Array(), boss, shut: await at('keyStaff') };
}

describe('a colleague a case is closed to', () => {
  it('neither opens it to themselves nor is told that they may', async () => {
    const { stream, shut, boss } = await closed();
    expect((await shut.staff.access(stream)).mayClose).toBe(false);
    for (const act of [
      () => shut.staff.open(stream, shut.person),
      () => shut.staff.grant(stream, shut.person, ['caseFile']),
    ])
      await expect(act()).rejects.toThrow('failed');
    const { people } = await (await boss()).staff.access(stream);
    expect(people.filter((one) => one.closed).map(({ person }) => person)).toEqual([shut.person]);
  });

  it('signs no key of it: the file counts as damaged for everybody', async () => {
    const { needs, stream, shut, boss } = await closed();
    await slipsIn(shut, needs, stream, 'caseFile', 9);
    await expect((await boss()).read(stream)).rejects.toThrow('damaged');
  });

  it('who leaves the closing out is told as damage, and reads nothing of what is written then', async () => {
    const { needs, vault, stream, shut, boss } = await closed();
    const { closedTo: _closedTo, ...file } = await keyFileOf(needs, stream);
    const { file: forged, raw } = await withKeyOfOwn(shut, file, 'caseFile', 9);
    await signsWhole(shut, needs, forged);
    const first = await boss();
    expect((await first.read(stream)).damaged).toEqual([{ record: stream.id, why: 'tampered' }]);
    await signs(first, stream, [own('Ny adresse'), identity()]);
    expect(await wordsUnder(needs, file.vault, stream, [raw])).toEqual([]);
    expect((await keyFileOf(needs, stream)).closedTo).toEqual([shut.person]);
    const read = await (await reopened(needs, vault.person)).read(stream);
    expect([read.entries.length, read.damaged]).toEqual([7, []]);
  });

  it('is not helped by a colleague who knew nothing of it and signs the file anew', async () => {
    const { needs, vault, stream, shut, boss, added } = await closed();
    await openCaseTo(await boss(), stream, shut.person);
    const opened = await keyFileOf(needs, stream);
    await closeCaseTo(await boss(), stream, shut.person);
    const { closedTo: _closedTo, ...file } = await keyFileOf(needs, stream);
    // The opening of before, put back beside keys of today.
    await signsWhole(shut, needs, { ...file, reopened: opened.reopened });
    const first = await boss();
    expect((await first.read(stream)).damaged).toHaveLength(1);
    await first.staff.grant(stream, added.caseworker.person, ['caseFile']);
    expect((await keyFileOf(needs, stream)).closedTo).toEqual([shut.person]);
    expect((await (await reopened(needs, vault.person)).read(stream)).damaged).toEqual([]);
  });

  it('reads on when somebody who may has opened it to them, and nobody is told of damage', async () => {
    const { needs, vault, stream, shut, boss, at } = await closed();
    await openCaseTo(await boss(), stream, shut.person);
    await signs(await boss(), stream, [own('For os alle')]);
    expect((await (await at('keyStaff')).read(stream)).entries).toHaveLength(6);
    expect((await (await reopened(needs, vault.person)).read(stream)).damaged).toEqual([]);
  });
});

describe('an older key file put back', () => {
  it.each([[false], [true]])(
    'is told as damage, and recording goes on under a fresh key (written under the new one before: %s)',
    async (written) => {
      const { needs, vault, stream, before, boss, at } = await closed();
      if (written) await signs(vault, stream, [own('Ny nøgle')]);
      await needs.keyFiles.write(`stream.${stream.id}`, before);
      const first = await boss();
      expect((await first.read(stream)).damaged).toContainEqual({ record: stream.id, why: 'tampered' });
      await signs(first, stream, [own('Efter lukningen')]);
      await signs(first, stream, [own('Og igen')]);
      const shut = await at('keyStaff');
      const words = (await shut.read(stream)).entries.map(({ body }) => JSON.stringify(body)).join();
      expect(words).not.toContain('Efter lukningen');
      const file = await keyFileOf(needs, stream);
      const epochs = file.compartments.find(({ compartment }) => compartment === 'caseFile')?.keys;
      expect(epochs?.map(({ epoch }) => epoch)).toEqual([1, 3]);
    },
  );

  it('under whose keys not everything opens is written on under a fresh one, by who has seen nothing', async () => {
    const { needs, vault, stream, before, at } = await closed();
    await signs(vault, stream, [own('Ny nøgle')]);
    await needs.keyFiles.write(`stream.${stream.id}`, before);
    const desk = await at('keyStaff');
    for (const { key } of await needs.blobs.ofGroup('meta', vault.person))
      await needs.blobs.write([{ remove: 'meta', key }]);
    const first = insideOf(await reopened(needs, vault.person));
    await signs(first, stream, [own('Efter')]);
    const keys = (await keyFileOf(needs, stream)).compartments.map((one) => one.keys.length);
    expect(Math.min(...keys)).toBe(2);
    await signs(first, stream, [own('Og igen')]);
    expect((await keyFileOf(needs, stream)).compartments.map((one) => one.keys.length)).toEqual(keys);
    expect((await desk.read(stream)).entries.length).toBeGreaterThan(4);
  });
});
