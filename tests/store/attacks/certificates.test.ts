import { describe, expect, it } from 'vitest';
import { accessOf } from '../../../src/rules/accessOf.ts';
import { openGrant } from '../../../src/store/grants.ts';
import { importPrivateKeys, newPersonKeys } from '../../../src/store/keyPairs.ts';
import { certify, readPeople, writePeople } from '../../../src/store/people.ts';
import { changePerson, removePerson } from '../../../src/store/staffChanges.ts';
import { signer } from '../../../src/store/staffCertificates.ts';
import { insideOf, unlockVault } from '../../../src/store/vault.ts';
import { adds, anOffice, deskOf, keyFileOf, wordsOf } from '../../support/anOffice.ts';
import { otherMark, signsWhole } from '../../support/pastTheProduct.ts';
import {
  aCase,
  contactSummary,
  identity,
  opened,
  own,
  reopened,
  signs,
  stamp,
} from '../../support/vaultOf.ts';

/** Somebody loses something, and puts their certificate of before back. */
async function putBack(role: 'keyStaff' | 'lead', how: 'stopped' | 'changed') {
  const office = await anOffice();
  const { needs, vault, added } = office;
  const { person } = added[role];
  const old = (await readPeople(needs.keyFiles)).find((one) => one.person === person);
  const file = await needs.keyFiles.read(`person.${person}`);
  const boss = insideOf(await reopened(needs, vault.person));
  await boss.summaries();
  if (how === 'stopped') await removePerson(boss, person);
  else await changePerson(boss, person, accessOf(['groupLeader']));
  await boss.summaries();
  const now = await readPeople(needs.keyFiles);
  await writePeople(
    needs.keyFiles,
    now.map((one) => (one.person === person && old !== undefined ? old : one)),
  );
  await needs.keyFiles.write(`person.${person}`, file ?? new Uint8Array());
  return { ...office, person, boss: async () => insideOf(await reopened(needs, vault.person)) };
}

describe('a certificate of before that is put back', () => {
  it.each(['stopped', 'changed'] as const)(
    'gives no key of a new case to who %s, and is told',
    async (how) => {
      const { needs, vault, person, boss } = await putBack('keyStaff', how);
      const first = await boss();
      expect((await first.read(vault.team)).damaged).toEqual([{ record: person, why: 'tampered' }]);
      const fresh = aCase();
      await signs(first, fresh, [opened('Ny sag'), identity(), own('Efter at du er væk')]);
      await first.staff.share();
      expect((await keyFileOf(needs, fresh)).grants.map((grant) => grant.person)).not.toContain(person);
      expect((await unlockVault(needs, { person, passphrase: wordsOf('keyStaff') })).kind).toBe('open');
      expect((await (await deskOf(needs, person, 'keyStaff')).read(fresh)).entries).toEqual([]);
    },
  );

  it('lets a former lead invent nobody who is granted anything', async () => {
    const { needs, stream, person, boss } = await putBack('lead', 'changed');
    const puppet = await adds(await deskOf(needs, person, 'lead'), 'dukke', 'keyStaff');
    const first = await boss();
    await signs(first, stream, [own('Ord')]);
    await first.staff.share();
    expect((await keyFileOf(needs, stream)).grants.map((grant) => grant.person)).not.toContain(puppet.person);
  });
});

describe('other keys in a colleague’s certificate', () => {
  it('open no new case to who put them there, and are told', async () => {
    const { needs, vault, added, at } = await anOffice();
    await (await reopened(needs, vault.person)).summaries();
    const lead = await at('lead');
    const { open, sealedParts } = await newPersonKeys();
    const people = await readPeople(needs.keyFiles);
    const swapped = await Promise.all(
      people.map(async ({ signature: _signature, certifiedBy: _by, ...one }) =>
        one.person === added.keyStaff.person
          ? certify({ ...one, exchange: open.exchange, revision: 7 }, signer(lead.context))
          : people.find(({ person }) => person === one.person),
      ),
    );
    await writePeople(
      needs.keyFiles,
      swapped.flatMap((one) => one ?? []),
    );
    const boss = insideOf(await reopened(needs, vault.person));
    expect((await boss.read(vault.team)).damaged).toEqual([
      { record: added.keyStaff.person, why: 'tampered' },
    ]);
    const fresh = aCase();
    await signs(boss, fresh, [opened('Ny sag'), own('Hemmelig')]);
    await boss.staff.share();
    const { privateKey } = { privateKey: (await importPrivateKeys(sealedParts)).exchange };
    const where = { vault: lead.context.member.vault, stream: fresh.id };
    const grants = (await keyFileOf(needs, fresh)).grants;
    const got = await Promise.all(
      grants.map((grant) =>
        openGrant(where, { privateKey, publicKey: open.exchange }, grant).catch(() => []),
      ),
    );
    expect(got.flat()).toEqual([]);
    await expect(boss.exchange.pack({ streams: [], to: [added.keyStaff.person] }, stamp)).rejects.toThrow(
      'failed',
    );
  });
});

describe('a case that a colleague takes somebody’s keys of', () => {
  it('stays on their list as one that cannot be read: nobody closed it to them', async () => {
    const { needs, vault, stream, at } = await anOffice();
    expect(await (await at('keyStaff')).summaries()).toHaveLength(1);
    const desk = await at('caseworker');
    const file = await keyFileOf(needs, stream);
    const keyStaff = (await at('keyStaff')).person;
    await signsWhole(desk, needs, {
      ...file,
      grants: file.grants.filter(({ person }) => person !== keyStaff),
    });
    const boss = insideOf(await reopened(needs, vault.person));
    await signs(boss, stream, [opened('Nyt navn')], { contact: contactSummary('Nyt navn', 6) });
    await otherMark(boss, needs);
    const [line] = await (await at('keyStaff')).summaries();
    expect([line?.stream, line?.damaged]).toEqual([stream.id, true]);
  });
});
