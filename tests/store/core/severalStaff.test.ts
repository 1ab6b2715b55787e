import { describe, expect, it } from 'vitest';
import { roles } from '../../../src/model/vocabulary.ts';
import { accessOf } from '../../../src/rules/accessOf.ts';
import {
  accessWaiting,
  closeCaseTo,
  grantOnCase,
  openCaseTo,
  shareAccess,
} from '../../../src/store/caseAccess.ts';
import { changePerson, removePerson } from '../../../src/store/staffChanges.ts';
import { insideOf, unlockVault } from '../../../src/store/vault.ts';
import {
  adds,
  anOffice,
  byTable,
  deskOf,
  opensByKey,
  partsOfACase,
  wordsOf,
} from '../../support/anOffice.ts';
import {
  aCase,
  aVault,
  entryBytes,
  opened,
  own,
  reopened,
  signs,
  stamp,
  talk,
  told,
} from '../../support/vaultOf.ts';

describe('what a role opens', () => {
  it.each(roles)('is what the table says, by the key of a %s and not by a button', async (role) => {
    const { needs, stream, at } = await anOffice();
    const desk = await at(role);
    expect([...(await opensByKey(desk, needs, stream))].sort()).toEqual([...byTable(role)].sort());
    const { entries, closedTo, damaged } = await desk.read(stream);
    expect(damaged).toEqual([]);
    expect(entries.every(({ compartment }) => byTable(role).includes(compartment))).toBe(true);
    expect(closedTo.every((name) => !byTable(role).includes(name))).toBe(true);
  });

  it('is no case file for a group leader, and no identity for a lead', async () => {
    const { needs, stream, at } = await anOffice();
    const leader = await opensByKey(await at('groupLeader'), needs, stream);
    for (const name of ['identity', 'contact', 'intake', 'caseFile']) expect(leader.has(name)).toBe(false);
    const lead = await opensByKey(await at('lead'), needs, stream);
    for (const name of partsOfACase.filter((one) => one !== 'statistics' && one !== 'audit'))
      expect(lead.has(name)).toBe(false);
  });

  it.each(roles)(
    'lets a %s begin a case and log a talk; what a colleague adds there follows the table',
    async (role) => {
      const { needs, vault, at } = await anOffice();
      const desk = await at(role);
      const begun = aCase();
      const mine = await signs(desk, begun, [opened('Ny'), told(), talk()]);
      const kept = mine.signed.filter(({ compartment }) => compartment !== 'statistics').map(({ id }) => id);
      expect((await vault.read(begun)).entries).toHaveLength(3);
      const keyStaff = await at('keyStaff');
      await signs(keyStaff, begun, [own('Fra nøglemedarbejderen')]);
      const again = await at(role);
      const { entries, closedTo, damaged } = await again.read(begun);
      expect(damaged).toEqual([]);
      expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
      const opensAll = byTable(role).includes('caseFile');
      expect([entries.length, closedTo]).toEqual(opensAll ? [4, []] : [3, ['caseFile']]);
      if (!opensAll) await expect(again.prepare(begun, [talk()], stamp)).rejects.toThrow('noKey');
      const line = (await again.summaries()).find(({ stream }) => stream === begun.id);
      expect(line).toBeDefined();
      expect(line?.damaged).toBeUndefined();
      expect((await vault.read(begun)).damaged).toEqual([]);
      expect((await opensByKey(again, needs, begun, true)).has('caseFile')).toBe(opensAll);
    },
  );
});

describe('people who come and go', () => {
  it('change not one byte of an entry', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    const before = await entryBytes(needs.blobs);
    await adds(vault, 'sen', 'keyStaff');
    await closeCaseTo(insideOf(vault), stream, added.keyStaff.person);
    await openCaseTo(insideOf(vault), stream, added.keyStaff.person);
    await grantOnCase(await at('keyStaff'), stream, added.caseworker.person, ['caseFile']);
    await removePerson(insideOf(vault), added.keyStaff.person);
    expect(await entryBytes(needs.blobs)).toEqual(before);
  });

  it('rotate what they held when they stop, and what they signed stays theirs', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    await signs(await at('keyStaff'), stream, [own('Mens jeg var her')]);
    expect(await removePerson(insideOf(vault), added.keyStaff.person)).toBe('done');
    const file = (await insideOf(vault).context.keysOf(stream.id))?.file;
    for (const { compartment, keys } of file?.compartments ?? [])
      expect([compartment, keys.length]).toEqual([compartment, 2]);
    expect(file?.grants.map(({ person }) => person)).not.toContain(added.keyStaff.person);
    const read = await (await reopened(needs, vault.person)).read(stream);
    expect(read.damaged).toEqual([]);
    expect(read.entries.at(-1)?.author.person).toBe(added.keyStaff.person);
  });

  it('are taken out by a lead who holds no case: who writes next draws the new key first', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    const begun = aCase();
    await signs(await at('keyStaff'), begun, [opened('Begyndt af den, der stopper'), own('Ord')]);
    expect(await removePerson(await at('lead'), added.keyStaff.person)).toBe('done');
    expect(
      (await unlockVault(needs, { person: added.keyStaff.person, passphrase: wordsOf('keyStaff') })).kind,
    ).toBe('wrong');
    for (const one of [stream, begun]) {
      const first = insideOf(await reopened(needs, vault.person));
      expect((await first.read(one)).damaged).toEqual([]);
      await signs(first, one, [own('Efter')]);
      const file = (await first.context.keysOf(one.id))?.file;
      expect(file?.compartments.find(({ compartment }) => compartment === 'caseFile')?.keys).toHaveLength(2);
      expect(file?.grants.map(({ person }) => person)).not.toContain(added.keyStaff.person);
    }
  });

  it('are never the last to hold a key', async () => {
    const { needs, vault } = await aVault();
    const lead = await adds(vault, 'lead', 'lead');
    const stream = aCase();
    await signs(vault, stream, [opened(), own('Ord')]);
    expect(await removePerson(await deskOf(needs, lead.person, 'lead'), vault.person)).toBe('lastHolder');
    expect((await vault.read(stream)).entries).toHaveLength(2);
  });

  it('wait for the keys when a lead adds them, until a colleague who holds them shares', async () => {
    const { needs, stream, at } = await anOffice();
    const fresh = await adds(await at('lead'), 'ny', 'keyStaff');
    const before = await deskOf(needs, fresh.person, 'ny');
    expect((await opensByKey(before, needs, stream)).has('caseFile')).toBe(false);
    const keyStaff = await at('keyStaff');
    expect((await accessWaiting(keyStaff)).get(fresh.person)).toBeGreaterThan(0);
    await shareAccess(keyStaff);
    const after = await deskOf(needs, fresh.person, 'ny');
    expect([...(await opensByKey(after, needs, stream))].sort()).toEqual([...byTable('keyStaff')].sort());
    expect((await after.read(stream)).damaged).toEqual([]);
    expect(await after.summaries()).toHaveLength(1);
    expect((await accessWaiting(after)).size).toBe(0);
  });

  it('can step back: the first person becomes a lead and opens no identity any more', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    expect(await changePerson(insideOf(vault), vault.person, accessOf(['lead']))).toBe('done');
    const first = insideOf(await reopened(needs, vault.person));
    expect([...(await opensByKey(first, needs, stream))].sort()).toEqual([...byTable('lead')].sort());
    expect(await first.summaries()).toEqual([]);
    const keyStaff = await at('keyStaff');
    expect((await keyStaff.read(stream)).damaged).toEqual([]);
    await signs(keyStaff, stream, [own('Går videre')]);
    expect(await removePerson(first, added.groupLeader.person)).toBe('done');
    expect((await (await at('keyStaff')).read(stream)).entries).toHaveLength(6);
  });
});

describe('one case', () => {
  it('is closed to a named colleague, and opened again', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    expect(await closeCaseTo(insideOf(vault), stream, added.keyStaff.person)).toBe('done');
    const shut = await at('keyStaff');
    expect((await opensByKey(shut, needs, stream)).size).toBe(0);
    expect(await shut.summaries()).toEqual([]);
    await signs(vault, stream, [own('Kun for de andre')]);
    const other = aCase();
    await signs(vault, other, [opened('En anden sag')]);
    expect((await shut.read(other)).entries).toHaveLength(1);
    await adds(vault, 'sen', 'keyStaff');
    await shareAccess(insideOf(vault));
    expect((await opensByKey(await at('keyStaff'), needs, stream)).size).toBe(0);
    await openCaseTo(insideOf(vault), stream, added.keyStaff.person);
    expect((await (await at('keyStaff')).read(stream)).entries).toHaveLength(6);
  });

  it('is closed by nobody who holds a part of it only', async () => {
    const { stream, added, at } = await anOffice();
    await expect(closeCaseTo(await at('caseworker'), stream, added.keyStaff.person)).rejects.toThrow(
      'failed',
    );
    await expect(closeCaseTo(await at('lead'), stream, added.keyStaff.person)).rejects.toThrow('failed');
  });

  it('is shared with a caseworker, who then reads and writes there and nowhere else', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    const other = aCase();
    await signs(vault, other, [opened('En anden'), own('Ord')]);
    await grantOnCase(await at('keyStaff'), stream, added.caseworker.person, ['caseFile']);
    const desk = await at('caseworker');
    expect((await desk.read(stream)).closedTo).toEqual([]);
    await signs(desk, stream, [own('Fra sagsbehandleren')]);
    expect((await vault.read(stream)).damaged).toEqual([]);
    expect((await opensByKey(desk, needs, other)).has('caseFile')).toBe(false);
  });
});
