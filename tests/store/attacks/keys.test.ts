import { describe, expect, it } from 'vitest';
import { grantTo } from '../../../src/store/grants.ts';
import { rawKeysOf, signFile, writeStreamFile } from '../../../src/store/keyRing.ts';
import { signed } from '../../../src/store/signedDocument.ts';
import { digestOfVersion } from '../../../src/store/streamVersions.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { anOffice, keyFileOf } from '../../support/anOffice.ts';
import { signsWhole, slipsIn, unsigned, withKeyOfOwn, wordsUnder } from '../../support/pastTheProduct.ts';
import {
  aCase,
  contactSummary,
  identity,
  opened,
  own,
  reopened,
  signs,
  told,
} from '../../support/vaultOf.ts';

describe('a key of a part that somebody’s role does not open', () => {
  it('seals nothing when a caseworker slips it in beside the first one of an existing case', async () => {
    const { needs, vault, stream, at } = await anOffice();
    const desk = await at('caseworker');
    const raw = await slipsIn(desk, needs, stream, 'caseFile', 1);
    const keyStaff = await at('keyStaff');
    expect((await keyStaff.read(stream)).damaged).toEqual([]);
    await signs(keyStaff, stream, [own('Hemmelig risikovurdering')]);
    expect(await wordsUnder(needs, desk.context.member.vault, stream, [raw])).toEqual([]);
    const read = await (await reopened(needs, vault.person)).read(stream);
    expect([read.entries.length, read.damaged]).toEqual([6, []]);
  });

  it.each(['caseworker', 'groupLeader', 'lead'] as const)(
    'seals nothing more once a colleague goes on, though the %s who began the case stands on no list of holders',
    async (role) => {
      const { needs, vault, at } = await anOffice();
      const desk = await at(role);
      const begun = aCase();
      await signs(desk, begun, [opened('Ny'), told()]);
      const file = await keyFileOf(needs, begun);
      const raws = await rawKeysOf(desk.context.member, file);
      const me = (await desk.context.people()).get(desk.person);
      const byRole = raws.filter(({ compartment }) => me?.opens?.includes(compartment) === true);
      const grants = file.grants.filter(({ person }) => person !== desk.person);
      if (me !== undefined && byRole.length > 0)
        grants.push(await grantTo({ vault: file.vault, stream: begun.id }, me, byRole));
      await signsWhole(desk, needs, { ...file, grants });
      const before = await wordsUnder(needs, file.vault, begun, raws);
      await signs(await at('keyStaff'), begun, [own('Hemmelig'), opened('Nyt navn')]);
      const after = await wordsUnder(needs, file.vault, begun, raws);
      const fresh = after.filter((one) => !before.includes(one)).join();
      expect(fresh).not.toContain('Hemmelig');
      expect(fresh.includes('Nyt navn')).toBe(me?.opens?.includes('contact') === true);
      expect((await (await reopened(needs, vault.person)).read(begun)).damaged).toEqual([]);
    },
  );

  it('seals no summary either', async () => {
    const { needs, stream, at } = await anOffice();
    const leader = await at('groupLeader');
    await slipsIn(leader, needs, stream, 'contact', 1).catch(() => undefined);
    const lead = await at('lead');
    const begun = aCase();
    await signs(lead, begun, [opened('Ny')]);
    const raws = (await rawKeysOf(lead.context.member, await keyFileOf(needs, begun))).map(({ id }) => id);
    const keyStaff = await at('keyStaff');
    await keyStaff.refreshSummary(begun, { contact: contactSummary('Kun for os') });
    const file = await keyFileOf(needs, begun);
    const contact = file.compartments.find(({ compartment }) => compartment === 'contact');
    expect(contact?.keys.some(({ id, epoch }) => epoch === 2 && !raws.includes(id))).toBe(true);
    expect((await (await at('keyStaff')).read(begun)).damaged).toEqual([]);
  });

  it('is read and never written under when a lead lists it and vouches for it', async () => {
    const { needs, vault, stream, at } = await anOffice();
    const lead = await at('lead');
    const { member } = lead.context;
    const identityKey = await withKeyOfOwn(lead, await keyFileOf(needs, stream), 'identity', 2);
    const both = await withKeyOfOwn(lead, identityKey.file, 'caseFile', 2);
    const trunk = await signFile(member, unsigned(both.file));
    const about = { vault: trunk.vault, stream: trunk.stream.id, keys: [], grants: [] };
    const vouching = { ...about, vouches: await digestOfVersion(trunk), grantedBy: member.person as string };
    await writeStreamFile(needs.keyFiles, {
      ...trunk,
      added: [await signed(vouching, member.keys.signing)],
    });
    await signs(await at('keyStaff'), stream, [own('Hemmelig'), identity()]);
    expect(await wordsUnder(needs, trunk.vault, stream, [identityKey.raw, both.raw])).toEqual([]);
    const read = await (await reopened(needs, vault.person)).read(stream);
    expect([read.entries.length, read.damaged]).toEqual([7, []]);
  });
});

describe('who leaves', () => {
  it.each(['removed', 'removed by a lead', 'closed out'] as const)(
    'and has taken their name off the list of holders before, opens nothing that is written later (%s)',
    async (how) => {
      const { needs, vault, stream, at } = await anOffice();
      const desk = await at('keyStaff');
      const file = await keyFileOf(needs, stream);
      const raws = await rawKeysOf(desk.context.member, file);
      const grants = file.grants.filter(({ person }) => person !== desk.person);
      await signsWhole(desk, needs, { ...file, grants });
      const boss = insideOf(await reopened(needs, vault.person));
      // Somebody signs the whole of it anew in between.
      await boss.staff.grant(stream, boss.person, []);
      const done =
        how === 'closed out'
          ? await boss.staff.close(stream, desk.person)
          : await (how === 'removed' ? boss : await at('lead')).staff.remove(desk.person);
      expect(done).toBe('done');
      await signs(await reopened(needs, vault.person), stream, [own('Skrevet bagefter'), identity()]);
      const opens = (await wordsUnder(needs, file.vault, stream, raws)).join();
      expect(opens).toContain('Kun i sagen');
      expect(opens).not.toContain('Skrevet bagefter');
      expect((await (await reopened(needs, vault.person)).read(stream)).damaged).toEqual([]);
    },
  );
});
