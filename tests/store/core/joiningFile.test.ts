import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../src/entries/canonical.ts';
import type { PersonId } from '../../../src/entries/ids.ts';
import { newRecoveryKey } from '../../../src/store/recoveryKey.ts';
import { restoreContent } from '../../../src/store/restoreBackup.ts';
import { signed } from '../../../src/store/signedDocument.ts';
import { removePerson } from '../../../src/store/staffChanges.ts';
import {
  insideOf,
  restoreBackup,
  unlockVault,
  unlockWithRecovery,
  vaultDoor,
} from '../../../src/store/vault.ts';
import { adds, anOffice, byTable, deskOf, opensByKey, wordsOf } from '../../support/anOffice.ts';
import {
  aVault,
  memoryNeeds,
  opened,
  reopened,
  saysRoles,
  signs,
  stamp,
  talk,
} from '../../support/vaultOf.ts';

interface Inside {
  readonly files: readonly { readonly name: string }[];
  readonly records: readonly { readonly table: string; readonly group: string; readonly key: string }[];
}
async function inside(bytes: Uint8Array, recoveryKey: string): Promise<Inside> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(recoveryKey);
  return JSON.parse(await decrypter.decrypt(bytes, 'text')) as Inside;
}
const joining = async (role: 'caseworker' | 'keyStaff' | 'groupLeader' | 'lead') => {
  const office = await anOffice();
  const { person, recoveryKey } = office.added[role];
  const { fileName, bytes } = await office.vault.exchange.joiningFile(person, stamp);
  return { ...office, person, recoveryKey, fileName, bytes };
};

describe('a joining file', () => {
  it.each(['caseworker', 'keyStaff', 'groupLeader', 'lead'] as const)(
    'opens at the door of an empty machine for a %s, and there exactly what their keys open here',
    async (role) => {
      const { person, recoveryKey, bytes, stream, fileName, at } = await joining(role);
      expect(fileName).toMatch(/^fil-[a-z2-9]{8}\.age$/);
      const machine = memoryNeeds();
      const result = await restoreBackup(bytes, recoveryKey, machine.blobs, machine.keyFiles);
      expect(result).toEqual({ kind: 'restored', people: [{ person, label: role }] });
      expect(await vaultDoor(machine.keyFiles)).toEqual({
        kind: 'locked',
        people: [{ person, label: role }],
      });
      expect((await unlockWithRecovery(machine, recoveryKey)).kind).toBe('open');
      const there = insideOf(await reopened(machine, person, wordsOf(role)));
      const here = await at(role);
      const read = await there.read(stream);
      expect(read.entries).toEqual((await here.read(stream)).entries);
      expect(read.damaged).toEqual([]);
      expect(read.entries.every(({ compartment }) => byTable(role).includes(compartment))).toBe(true);
      expect([...(await opensByKey(there, machine, stream))].sort()).toEqual([...byTable(role)].sort());
      expect(await there.summaries()).toEqual(await here.summaries());
      expect((await there.read(there.team)).entries).toEqual((await here.read(here.team)).entries);
      // It signs there as a device of its own.
      const prepared = await signs(there, there.team, [saysRoles(there, [role])], {});
      const known = (await here.read(here.team)).entries.map(({ device }) => device);
      expect(known).not.toContain(prepared.signed[0]?.device);
    },
  );

  it("holds nobody else's own file, no draft, no reminder, and no record of what their keys do not open", async () => {
    const { needs, vault, person, recoveryKey, bytes, stream } = await joining('groupLeader');
    const { files, records } = await inside(bytes, recoveryKey);
    expect(files.map(({ name }) => name).filter((name) => name.startsWith('person.'))).toEqual([
      `person.${person}`,
    ]);
    expect(new Set(records.map(({ table }) => table))).toEqual(new Set(['entries', 'heads']));
    const { entries } = await vault.read(stream);
    const closed = entries.filter(({ compartment }) => !byTable('groupLeader').includes(compartment));
    expect(closed.length).toBeGreaterThan(2);
    for (const { id } of closed) expect(records.map(({ key }) => key)).not.toContain(id);
    expect((await needs.blobs.ofGroup('entries', stream.id)).length).toBeGreaterThan(
      records.filter(({ table, group }) => table === 'entries' && group === stream.id).length,
    );
  });

  it('opens with no other key, and where no vault is alone', async () => {
    const { needs, recoveryKey, bytes, added } = await joining('caseworker');
    const machine = memoryNeeds();
    for (const key of [newRecoveryKey(), added.keyStaff.recoveryKey])
      expect(await restoreBackup(bytes, key, machine.blobs, machine.keyFiles)).toEqual({
        kind: 'refused',
        why: 'wrongKey',
      });
    expect(await machine.keyFiles.names()).toEqual([]);
    expect(await restoreBackup(bytes, recoveryKey, needs.blobs, needs.keyFiles)).toEqual({
      kind: 'refused',
      why: 'foreignVault',
    });
  });

  it('is made for nobody who has stopped, and is refused when its maker has', async () => {
    const { vault, person, added } = await joining('caseworker');
    await removePerson(insideOf(vault), person);
    await expect(vault.exchange.joiningFile(person, stamp)).rejects.toThrow('failed');
    await expect(vault.exchange.joiningFile('ingen' as PersonId, stamp)).rejects.toThrow('failed');
    expect(added.keyStaff.person).not.toBe(person);
  });

  it('lets a colleague begin a case there, and is no second way in for anybody else', async () => {
    const { vault, needs, person, recoveryKey, bytes, stream } = await joining('keyStaff');
    const machine = memoryNeeds();
    await restoreBackup(bytes, recoveryKey, machine.blobs, machine.keyFiles);
    const there = await deskOf(machine, person, 'keyStaff');
    await signs(there, stream, [talk()]);
    expect((await there.read(stream)).damaged).toEqual([]);
    const tried = await unlockVault(machine, { person: vault.person, passphrase: 'hvad som helst' });
    expect(tried.kind).not.toBe('open');
    await adds(insideOf(await reopened(needs, vault.person)), 'sen', 'keyStaff');
    await signs(vault, stream, [opened('Igen')]);
  });

  it('leaves a backup as strict as it was: whose own file it does not leave out by name must be in it', async () => {
    const mine = await aVault();
    const them = await adds(mine.vault, 'anden', 'keyStaff');
    const { signature: _signature, ...content } = (await inside(
      await mine.vault.backup(stamp),
      mine.recoveryKey,
    )) as Inside & { readonly signature: string };
    const { keys } = insideOf(mine.vault).context.member;
    const files = content.files.filter(({ name }) => name !== `person.${them.person}`);
    const machine = memoryNeeds();
    const restored = await restoreContent(
      canonicalBytes(await signed({ ...content, files }, keys.signing)),
      mine.recoveryKey,
      machine.blobs,
      machine.keyFiles,
    );
    expect(restored).toEqual({ kind: 'refused', why: 'malformed' });
  });

  it('begins a machine that makes backups of its own, and is restored from them', async () => {
    const { person, recoveryKey, bytes, stream } = await joining('keyStaff');
    const machine = memoryNeeds();
    await restoreBackup(bytes, recoveryKey, machine.blobs, machine.keyFiles);
    const there = await deskOf(machine, person, 'keyStaff');
    await signs(there, stream, [talk()]);
    const again = memoryNeeds();
    const restored = await restoreBackup(await there.backup(stamp), recoveryKey, again.blobs, again.keyFiles);
    expect(restored).toEqual({ kind: 'restored', people: [{ person, label: 'keyStaff' }] });
    const desk = await deskOf(again, person, 'keyStaff');
    expect((await desk.read(stream)).entries).toEqual((await there.read(stream)).entries);
  });
});

describe('the fingerprint of a person', () => {
  it('is the same on every machine, another for everybody, and nothing but letters to read aloud', async () => {
    const { vault, added, bytes, recoveryKey, person } = await joining('keyStaff');
    const machine = memoryNeeds();
    await restoreBackup(bytes, recoveryKey, machine.blobs, machine.keyFiles);
    const there = await deskOf(machine, person, 'keyStaff');
    const all = [vault.person, added.caseworker.person, added.keyStaff.person, added.lead.person];
    const here = await Promise.all(all.map((one) => vault.exchange.fingerprint(one)));
    expect(await Promise.all(all.map((one) => there.exchange.fingerprint(one)))).toEqual(here);
    expect(new Set(here).size).toBe(all.length);
    for (const one of here) expect(one).toMatch(/^([a-km-np-z2-9]{4} ){5}[a-km-np-z2-9]{4}$/);
    await expect(vault.exchange.fingerprint('ingen' as PersonId)).rejects.toThrow('failed');
  });
});
