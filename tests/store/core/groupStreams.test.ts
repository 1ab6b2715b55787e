import { describe, expect, it } from 'vitest';
import { isAboutCase } from '../../../src/flow/aboutCases.ts';
import { isCase } from '../../../src/flow/caseList.ts';
import { homeLines } from '../../../src/flow/homeLines.ts';
import { shareAccess } from '../../../src/store/caseAccess.ts';
import { removePerson } from '../../../src/store/staffChanges.ts';
import { insideOf, type Vault, type VaultNeeds } from '../../../src/store/vault.ts';
import {
  aConcern,
  aGroup,
  aGroupsOffice,
  folds,
  fromGroup,
  groupPlan,
  listed,
} from '../../support/aGroupsOffice.ts';
import { adds, anOffice, deskOf, keyFileOf, opensByKey } from '../../support/anOffice.ts';
import { everythingOn, joins } from '../../support/machines.ts';
import { rowsOf } from '../../support/storeRows.ts';
import { aCase, identity, opened, own, reopened, stamp, told } from '../../support/vaultOf.ts';

const rowOf = async (vault: Vault, { id }: { readonly id: string }) =>
  (await vault.summaries()).find(({ stream }) => stream === id);
const forgetIndexes = async (needs: VaultNeeds) => {
  for (const { key } of await rowsOf(needs, 'meta')) await needs.blobs.write([{ remove: 'meta', key }]);
};

describe('a group', () => {
  it.each(['groupLeader', 'keyStaff'] as const)('is begun, read and listed by a %s', async (role) => {
    const { needs, at } = await anOffice();
    const desk = await at(role);
    const group = aGroup();
    await folds(desk, group, groupPlan('Tirsdagsholdet'));
    await folds(desk, group, aConcern(aCase()));
    const again = await at(role);
    expect((await again.read(group)).entries).toHaveLength(2);
    const row = await rowOf(again, group);
    expect([row?.type, row?.summary.group?.name, row?.damaged]).toEqual([
      'group',
      'Tirsdagsholdet',
      undefined,
    ]);
    for (const one of ['groupLeader', 'keyStaff'] as const)
      expect((await (await at(one)).read(group)).damaged).toEqual([]);
    expect([...(await opensByKey(again, needs, group))]).toEqual(['group']);
  });

  it('is begun and read by nobody else: no key, and no row on any list', async () => {
    const { needs, group, at } = await aGroupsOffice();
    for (const role of ['caseworker', 'lead'] as const) {
      const desk = await at(role);
      await expect(desk.prepare(aGroup(), [groupPlan()], stamp)).rejects.toThrow('failed');
      expect((await opensByKey(desk, needs, group)).size).toBe(0);
      expect(await rowOf(desk, group)).toBeUndefined();
      expect((await desk.read(group)).entries).toEqual([]);
    }
  });

  it('holds nothing of a case, and a case nothing of a group', async () => {
    const { vault, stream, group } = await aGroupsOffice();
    await expect(vault.prepare(group, [own('Fra sagen')], stamp)).rejects.toThrow('failed');
    await expect(vault.prepare(group, [listed()], stamp)).rejects.toThrow('failed');
    await expect(vault.prepare(stream, [groupPlan()], stamp)).rejects.toThrow('failed');
  });

  it('is no case: not on home, in no search, and not when it is damaged', async () => {
    const { needs, vault, group } = await aGroupsOffice();
    const whole = await rowOf(vault, group);
    const [summary] = (await rowsOf(needs, 'summaries')).filter((row) => row.group === group.id);
    if (summary === undefined || whole === undefined) throw new Error('no summary');
    await needs.blobs.write([{ put: 'summaries', ...summary, bytes: summary.bytes.slice(0, -1) }]);
    await forgetIndexes(needs);
    const broken = await rowOf(await reopened(needs, vault.person), group);
    expect(broken).toMatchObject({ type: 'group', damaged: true });
    for (const row of [whole, broken ?? whole]) {
      expect(isCase(row)).toBe(false);
      expect(homeLines([row], [], stamp.today).lines).toEqual([]);
    }
  });

  it('whose keys cannot be read any more is a group still, to whoever has seen it', async () => {
    const { needs, vault, group, at } = await aGroupsOffice();
    expect((await rowOf(vault, group))?.type).toBe('group');
    await needs.keyFiles.write(`stream.${group.id}`, new Uint8Array([1, 2, 3]));
    for (const { key, bytes, group: of } of await rowsOf(needs, 'summaries'))
      if (of === group.id)
        await needs.blobs.write([{ put: 'summaries', group: of, key, bytes: bytes.slice(0, -1) }]);
    await needs.blobs.write([{ put: 'meta', group: 'x', key: 'mark', bytes: new Uint8Array([65]) }]);
    const row = await rowOf(await at('groupLeader'), group);
    expect([row?.type, row?.damaged]).toEqual(['group', true]);
    expect(row !== undefined && isCase(row)).toBe(false);
  });

  it('whose summary is gone with the index stays on the list as a group that cannot be read', async () => {
    const { needs, vault, group, at } = await aGroupsOffice();
    for (const { key, group: of } of await rowsOf(needs, 'summaries'))
      if (of === group.id) await needs.blobs.write([{ remove: 'summaries', key }]);
    await forgetIndexes(needs);
    expect(await rowOf(await reopened(needs, vault.person), group)).toMatchObject({
      type: 'group',
      damaged: true,
    });
    expect(await rowOf(await at('groupLeader'), group)).toMatchObject({ type: 'group', damaged: true });
    expect(await rowOf(await at('caseworker'), group)).toBeUndefined();
  });
});

describe('a group leader', () => {
  it('opens participation, emergency and group by key, and nothing else of a case', async () => {
    const { needs, stream, group, at } = await aGroupsOffice();
    const leader = await at('groupLeader');
    expect([...(await opensByKey(leader, needs, stream))].sort()).toEqual([
      'audit',
      'emergency',
      'participation',
    ]);
    expect([...(await opensByKey(leader, needs, group))]).toEqual(['group']);
    const { entries, closedTo } = await leader.read(stream);
    expect(new Set(entries.map(({ compartment }) => compartment))).toEqual(new Set(['participation']));
    expect(closedTo).toEqual(['caseFile', 'contact', 'identity', 'intake']);
    const lead = await opensByKey(await at('lead'), needs, stream);
    for (const name of ['participation', 'emergency', 'group']) expect(lead.has(name)).toBe(false);
    expect((await opensByKey(await at('caseworker'), needs, stream)).has('emergency')).toBe(true);
  });

  it('sees of a case the participation alone: no damaged case on home, and none without a name', async () => {
    const { needs, stream, at } = await aGroupsOffice();
    for (const forget of [false, true]) {
      if (forget) await forgetIndexes(needs);
      const row = await rowOf(await at('groupLeader'), stream);
      expect(Object.keys(row?.summary ?? {})).toEqual(['participation']);
      expect([row?.damaged, row?.summary.participation?.alias]).toEqual([undefined, 'Blåmejse']);
      expect(row !== undefined && isAboutCase(row)).toBe(false);
      expect(row !== undefined && isCase({ ...row, damaged: true })).toBe(false);
      expect(homeLines(row === undefined ? [] : [{ ...row, damaged: true }], [], stamp.today).lines).toEqual(
        [],
      );
    }
  });

  it('on a machine of their own has no row for a case that has nothing for them', async () => {
    const { vault, stream, group, added, at } = await aGroupsOffice();
    const silent = aCase();
    await folds(vault, silent, opened('Solsort'), told());
    const own = await joins(vault, 'groupLeader', added.groupLeader);
    await forgetIndexes(own.needs);
    const desk = await deskOf(own.needs, added.groupLeader.person, 'groupLeader');
    expect((await desk.summaries()).map(({ stream: one }) => one).sort()).toEqual(
      [stream.id, group.id].sort(),
    );
    // Of the same case on the shared machine, nothing either.
    expect(await rowOf(await at('groupLeader'), silent)).toBeUndefined();
    // But a summary that was there and is gone is told.
    for (const { key, group: of } of await rowsOf(own.needs, 'summaries'))
      if (of === stream.id) await own.needs.blobs.write([{ remove: 'summaries', key }]);
    await forgetIndexes(own.needs);
    const again = await deskOf(own.needs, added.groupLeader.person, 'groupLeader');
    expect((await rowOf(again, stream))?.damaged).toBe(true);
  });

  it('writes for the case file, and key staff read it there', async () => {
    const { stream, group, at } = await aGroupsOffice();
    await folds(await at('groupLeader'), stream, fromGroup(group, 'Fra holdet'));
    const keyStaff = await at('keyStaff');
    const { entries, damaged } = await keyStaff.read(stream);
    expect([entries.at(-1)?.kind, damaged]).toEqual(['fromGroup', []]);
    await folds(keyStaff, stream, own('Videre'));
    expect((await rowOf(keyStaff, stream))?.summary.participation?.alias).toBe('Blåmejse');
  });

  it('who stops takes no key along: group, participation and emergency are drawn anew where they held them', async () => {
    const { needs, vault, stream, group, added, at } = await aGroupsOffice();
    const { person } = added.groupLeader;
    const keysOf = async (of: typeof stream, name: string) => {
      const file = await keyFileOf(needs, of);
      const added = (file.added ?? []).flatMap(({ keys }) => keys);
      const there = file.compartments.find(({ compartment }) => compartment === name)?.keys ?? [];
      return there.length + added.filter(({ compartment }) => compartment === name).length;
    };
    expect(await removePerson(insideOf(vault), person)).toBe('done');
    for (const name of ['participation', 'emergency'])
      expect([name, await keysOf(stream, name)]).toEqual([name, 2]);
    expect(await keysOf(stream, 'identity')).toBe(1);
    expect(await keysOf(group, 'group')).toBe(2);
    // A lead holds none of it: whoever writes next draws the key first.
    const next = await adds(vault, 'næste', 'groupLeader');
    const desk = await deskOf(needs, next.person, 'næste');
    const theirs = aGroup();
    await folds(desk, theirs, groupPlan('Onsdagsholdet'));
    expect(await removePerson(await at('lead'), next.person)).toBe('done');
    const keyStaff = await at('keyStaff');
    await folds(keyStaff, theirs, aConcern(stream));
    await folds(keyStaff, stream, fromGroup(theirs, 'Efter'));
    expect(await keysOf(theirs, 'group')).toBe(2);
    expect(await keysOf(stream, 'participation')).toBe(3);
    for (const of of [stream, theirs])
      expect((await keyFileOf(needs, of)).grants.map((grant) => grant.person)).not.toContain(person);
    await shareAccess(insideOf(vault));
    const { damaged } = await (await at('keyStaff')).read(stream);
    expect(damaged).toEqual([]);
  });
});

it('nothing of a group or a participation lies in the open on the disk', async () => {
  const { needs, vault, stream, group, at } = await aGroupsOffice();
  const leader = await at('groupLeader');
  const words = ['Sentinelholdet', 'Sentineltanke', 'Sentinelnavn', 'Sentinelord'] as const;
  await folds(leader, aGroup(), groupPlan(words[0]));
  await folds(leader, group, aConcern(stream, words[1]));
  await folds(vault, stream, listed(words[2]), identity());
  await folds(leader, stream, fromGroup(group, words[3]));
  await leader.openEmergencySheet(stream, { group: group.id }, null, stamp);
  const { files, rows } = await everythingOn(needs);
  const lies = Buffer.concat([
    ...files.map(([name, bytes]) => Buffer.concat([Buffer.from(name), Buffer.from(bytes ?? [])])),
    ...rows
      .flat()
      .map(({ key, group: of, bytes }) => Buffer.concat([Buffer.from(`${key} ${of}`), Buffer.from(bytes)])),
  ]);
  for (const word of [...words, 'Tirsdagsholdet', 'Opdigtet Navn', 'emergencySheetOpened'])
    for (const form of [
      Buffer.from(word),
      Buffer.from(word, 'utf16le'),
      Buffer.from(Buffer.from(word).toString('base64url').slice(0, -2)),
    ])
      expect([word, lies.includes(form)]).toEqual([word, false]);
});
