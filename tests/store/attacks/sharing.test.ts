import { describe, expect, it } from 'vitest';
import { closeCaseTo } from '../../../src/store/caseAccess.ts';
import { rawKeysOf } from '../../../src/store/keyRing.ts';
import { certify, readPeople, writePeople } from '../../../src/store/people.ts';
import { newPersonKeys } from '../../../src/store/keyPairs.ts';
import { changePerson, removePerson } from '../../../src/store/staffChanges.ts';
import { signer } from '../../../src/store/staffCertificates.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { accessOf } from '../../../src/rules/accessOf.ts';
import { newId } from '../../../src/entries/ids.ts';
import { anOffice, keyFileOf } from '../../support/anOffice.ts';
import { signsWhole, wordsUnder } from '../../support/pastTheProduct.ts';
import { own, reopened, signs, stamp, opened, aCase, told } from '../../support/vaultOf.ts';

/** A case closed to somebody who leaves the closing out of the key file, past the product. */
async function leftOut() {
  const office = await anOffice();
  const { needs, vault, stream, added, at } = office;
  expect(await closeCaseTo(insideOf(vault), stream, added.keyStaff.person)).toBe('done');
  await signs(await reopened(needs, vault.person), stream, [own('Efter lukningen')]);
  const shut = await at('keyStaff');
  const { closedTo: _closedTo, ...file } = await keyFileOf(needs, stream);
  await signsWhole(shut, needs, file);
  const wordsOfShut = async () =>
    (await (await at('keyStaff')).read(stream)).entries.map(({ body }) => JSON.stringify(body)).join();
  return { ...office, shut, wordsOfShut, boss: insideOf(await reopened(needs, vault.person)) };
}

describe('a closing that was left out of a key file', () => {
  it('is remembered by who shares keys with everybody', async () => {
    const { boss, wordsOfShut } = await leftOut();
    await boss.staff.share();
    expect(await wordsOfShut()).not.toContain('Efter lukningen');
  });

  it.each([
    ['keyStaff', 'lead'],
    ['keyStaff', 'caseworker'],
  ] as const)('is remembered by who gives the person other roles (%s, %s)', async (...roles) => {
    const { boss, shut, wordsOfShut } = await leftOut();
    await changePerson(boss, shut.person, accessOf([...roles])).catch(() => undefined);
    expect(await wordsOfShut()).not.toContain('Efter lukningen');
  });
});

describe('a certificate that counts its changes as high as can be', () => {
  it.each(['puppet', 'maker'] as const)('keeps nobody here (%s)', async (whom) => {
    const { needs, vault, at } = await anOffice();
    const lead = await at('lead');
    const { open } = await newPersonKeys();
    const puppet = await certify(
      {
        vault: lead.context.member.vault,
        person: newId(),
        label: 'dukke',
        ...open,
        opens: ['audit'],
        lead: true,
        removed: false,
        revision: Number.MAX_SAFE_INTEGER,
      },
      signer(lead.context),
    );
    await writePeople(needs.keyFiles, [...(await readPeople(needs.keyFiles)), puppet]);
    const boss = insideOf(await reopened(needs, vault.person));
    expect(await removePerson(boss, (whom === 'puppet' ? puppet.person : lead.person) as never)).toBe('done');
    expect((await (await reopened(needs, vault.person)).read(vault.team)).damaged).toEqual([]);
  });
});

describe('a case that comes back from its file', () => {
  it('is written on under no key of somebody who has stopped, though their name stood on no list of holders', async () => {
    const { needs, vault, added, at } = await anOffice();
    const desk = await at('keyStaff');
    const mine = aCase();
    await signs(desk, mine, [opened('Begyndt af en, der stopper'), told(), own('Før')]);
    const file = await keyFileOf(needs, mine);
    const raws = await rawKeysOf(desk.context.member, file);
    await signsWhole(desk, needs, {
      ...file,
      grants: file.grants.filter(({ person }) => person !== desk.person),
    });
    const boss = insideOf(await reopened(needs, vault.person));
    const packed = await boss.caseFiles.pack(mine, stamp);
    if (packed.kind !== 'packed') throw new Error(packed.why);
    expect((await boss.caseFiles.letGo(mine, packed.bytes, stamp)).kind).toBe('gone');
    expect(await removePerson(boss, added.keyStaff.person)).toBe('done');
    const again = insideOf(await reopened(needs, vault.person));
    expect((await again.caseFiles.takeIn(packed.bytes)).kind).toBe('returned');
    await signs(again, mine, [own('Skrevet bagefter')]);
    const words = (await wordsUnder(needs, file.vault, mine, raws)).join();
    expect(words).toContain('Før');
    expect(words).not.toContain('Skrevet bagefter');
  });
});
