import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { rotate } from '../../../src/store/grantChanges.ts';
import { addPerson, removePerson } from '../../../src/store/staffChanges.ts';
import { insideOf, restoreBackup, unlockWithRecovery, type Vault } from '../../../src/store/vault.ts';
import { cheapKdf } from '../../support/cheapKdf.ts';
import { rowsOf } from '../../support/storeRows.ts';
import {
  aCase,
  aVault,
  contactSummary,
  memoryNeeds,
  opened,
  own,
  partaking,
  reopened,
  saysRoles,
  signs,
  stamp,
  told,
} from '../../support/vaultOf.ts';

async function aCaseToLetGo() {
  const made = await aVault();
  const [stream, other] = [aCase(), aCase()];
  await signs(made.vault, stream, [opened('Rørdrum'), told(), own('Sagt i marts'), partaking()]);
  await signs(made.vault, other, [opened('Bliver')], { contact: contactSummary('Bliver') });
  return { ...made, stream, other };
}
const packed = async (vault: Vault, stream: ReturnType<typeof aCase>) => {
  const made = await vault.caseFiles.pack(stream, stamp);
  if (made.kind === 'refused') throw new Error(made.why);
  return made;
};
/** Everything of the case as it lies in the store. */
const everything = async (needs: ReturnType<typeof memoryNeeds>, stream: ReturnType<typeof aCase>) => ({
  entries: (await rowsOf(needs, 'entries')).filter(({ group }) => group === stream.id),
  heads: (await rowsOf(needs, 'heads')).filter(({ group }) => group === stream.id),
  summaries: (await rowsOf(needs, 'summaries')).filter(({ group }) => group === stream.id),
  keys: await needs.keyFiles.read(`stream.${stream.id}`),
});
const nothing = { entries: [], heads: [], summaries: [], keys: undefined };

describe('a case that leaves as a file', () => {
  it('comes back byte for byte, with its whole history, and goes on without giving a number twice', async () => {
    const { needs, vault, stream, other } = await aCaseToLetGo();
    const before = await everything(needs, stream);
    const read = await vault.read(stream);
    const list = await vault.summaries();
    const { bytes, fileName } = await packed(vault, stream);
    expect(fileName).toMatch(/^sag-[a-z2-9]{8}\.age$/u);
    expect(await vault.caseFiles.check(stream, bytes)).toEqual({ kind: 'whole', fileName });
    expect(await everything(needs, stream)).toEqual(before);
    expect(await vault.caseFiles.letGo(stream, bytes, stamp)).toEqual({ kind: 'gone', fileName });
    expect(await everything(needs, stream)).toEqual(nothing);
    expect((await vault.summaries()).map((one) => one.stream)).toEqual([other.id]);
    expect(await vault.caseFiles.away()).toEqual([{ stream: stream.id, on: stamp.today, fileName }]);
    const later = await reopened(needs, vault.person);
    await expect(later.prepare(stream, [own('Mens den er ude')], stamp)).rejects.toThrow('failed');
    expect(await later.caseFiles.takeIn(bytes)).toEqual({ kind: 'returned', stream: stream.id });
    expect(await everything(needs, stream)).toEqual(before);
    expect(await later.read(stream)).toEqual(read);
    expect(new Set(await later.summaries())).toEqual(new Set(list));
    expect(await later.caseFiles.away()).toEqual([]);
    await signs(later, stream, [own('Nye trusler')]);
    const again = await reopened(needs, vault.person);
    const now = await again.read(stream);
    expect(now.damaged).toEqual([]);
    expect(new Set(now.entries.map(({ lamport }) => lamport)).size).toBe(5);
    expect(now.entries.at(-1)?.body).toMatchObject({ words: 'Nye trusler' });
    expect((await again.summaries()).every(({ damaged }) => damaged !== true)).toBe(true);
  });

  it('comes back into the vault after everything was wiped and restored, as a new device', async () => {
    const { vault, stream, recoveryKey } = await aCaseToLetGo();
    const { bytes } = await packed(vault, stream);
    await vault.caseFiles.letGo(stream, bytes, stamp);
    const backup = await vault.backup(stamp);
    const empty = memoryNeeds();
    await restoreBackup(backup, recoveryKey, empty.blobs, empty.keyFiles);
    const restored = await reopened(empty, vault.person);
    expect((await restored.caseFiles.away()).map((one) => one.stream)).toEqual([stream.id]);
    expect((await restored.caseFiles.takeIn(bytes)).kind).toBe('returned');
    await signs(restored, stream, [own('Efter gendannelsen')]);
    const { damaged, entries } = await restored.read(stream);
    expect(damaged).toEqual([]);
    expect(new Set(entries.map(({ device, lamport }) => `${device} ${lamport}`)).size).toBe(5);
    expect(new Set(entries.map(({ device }) => device)).size).toBe(2);
  });

  it('is opened with the printed recovery key by the common tool too', async () => {
    const { vault, stream, recoveryKey } = await aCaseToLetGo();
    const decrypter = new Decrypter();
    decrypter.addIdentity(recoveryKey);
    const text = await decrypter.decrypt((await packed(vault, stream)).bytes, 'text');
    expect(text).toContain('"type":"caseFile"');
    expect(text).not.toContain('Rørdrum');
    expect(text).not.toContain('Sagt i marts');
  });

  it('stays when the file does not hold exactly what is here', async () => {
    const { needs, vault, stream, other } = await aCaseToLetGo();
    const old = await packed(vault, stream);
    await signs(vault, stream, [own('Skrevet efter filen')]);
    const before = await everything(needs, stream);
    const wrong = await packed(vault, other);
    const cut = old.bytes.slice(0, -1);
    const flipped = old.bytes.map((byte, at) => (at === old.bytes.length - 40 ? byte ^ 1 : byte));
    for (const [file, why] of [
      [old.bytes, 'changed'],
      [wrong.bytes, 'changed'],
      [cut, 'cut'],
      [flipped, 'cut'],
      [new Uint8Array(), 'notACaseFile'],
      [await vault.backup(stamp), 'notACaseFile'],
    ] as const) {
      expect(await vault.caseFiles.check(stream, file)).toEqual({ kind: 'refused', why });
      expect(await vault.caseFiles.letGo(stream, file, stamp)).toEqual({ kind: 'refused', why });
    }
    expect(await everything(needs, stream)).toEqual(before);
  });

  it('says of each file what it is called, and brings back the one it named when it left', async () => {
    const { vault, stream } = await aCaseToLetGo();
    const [first, second] = [await packed(vault, stream), await packed(vault, stream)];
    for (const { bytes, fileName } of [first, second])
      expect(await vault.caseFiles.check(stream, bytes)).toEqual({ kind: 'whole', fileName });
    const { fileName } = first;
    for (const _ of ['once', 'asked again'])
      expect(await vault.caseFiles.letGo(stream, first.bytes, stamp)).toEqual({ kind: 'gone', fileName });
    expect(await vault.caseFiles.away()).toEqual([{ stream: stream.id, on: stamp.today, fileName }]);
    expect(await vault.caseFiles.takeIn(second.bytes)).toEqual({ kind: 'refused', why: 'older' });
    expect((await vault.caseFiles.takeIn(first.bytes)).kind).toBe('returned');
  });

  it('is not packed while something of it cannot be read', async () => {
    const { needs, vault, stream } = await aCaseToLetGo();
    const [row] = (await rowsOf(needs, 'entries')).filter(({ group }) => group === stream.id);
    if (row === undefined) throw new Error('no entry');
    await needs.blobs.write([
      { put: 'entries', group: row.group, key: row.key, bytes: row.bytes.slice(0, -9) },
    ]);
    expect(await vault.caseFiles.pack(stream, stamp)).toEqual({ kind: 'refused', why: 'damagedHere' });
    expect(await vault.caseFiles.pack(aCase(), stamp)).toEqual({ kind: 'refused', why: 'notHere' });
  });

  it('lets nothing land that was prepared before it left', async () => {
    const { needs, vault, stream } = await aCaseToLetGo();
    const { token } = await vault.prepare(stream, [own('For sent')], stamp);
    const { bytes } = await packed(vault, stream);
    await vault.caseFiles.letGo(stream, bytes, stamp);
    await expect(vault.commit(token, {}, null)).rejects.toThrow('failed');
    expect(await everything(needs, stream)).toEqual(nothing);
  });
});

describe('a file that is brought back', () => {
  it('is refused while the case is here, when it is an older one, and once the case was erased', async () => {
    const { needs, vault, stream } = await aCaseToLetGo();
    const first = await packed(vault, stream);
    expect(await vault.caseFiles.takeIn(first.bytes)).toEqual({ kind: 'returned', stream: stream.id });
    await signs(vault, stream, [own('Senere')]);
    expect(await vault.caseFiles.takeIn(first.bytes)).toEqual({ kind: 'refused', why: 'alreadyHere' });
    const second = await packed(vault, stream);
    await vault.caseFiles.letGo(stream, second.bytes, stamp);
    expect(await vault.caseFiles.takeIn(first.bytes)).toEqual({ kind: 'refused', why: 'older' });
    await signs(vault, vault.team, [saysRoles(vault, ['lead'])], {});
    await vault.caseFiles.erase(stream, stamp);
    expect(await vault.caseFiles.away()).toEqual([]);
    for (const { bytes } of [first, second])
      expect(await vault.caseFiles.takeIn(bytes)).toEqual({ kind: 'refused', why: 'erased' });
    expect(await everything(needs, stream)).toEqual(nothing);
  });

  it('is refused into another vault, and by somebody whose keys open a part only', async () => {
    const { needs, vault, stream } = await aCaseToLetGo();
    const partly = await addPerson(insideOf(vault), {
      label: 'Del',
      passphrase: 'en sætning for en del af det',
      opens: ['participation'],
      kdf: cheapKdf,
    });
    const { bytes } = await packed(vault, stream);
    await vault.caseFiles.letGo(stream, bytes, stamp);
    const foreign = await aVault();
    expect(await foreign.vault.caseFiles.takeIn(bytes)).toEqual({ kind: 'refused', why: 'foreignVault' });
    const part = await reopened(needs, partly.person, 'en sætning for en del af det');
    expect((await part.caseFiles.takeIn(bytes)).kind).toBe('refused');
    expect(await foreign.needs.blobs.all('entries')).toEqual([]);
  });

  it('comes in for a colleague who came since, when its maker has stopped, under keys of their own', async () => {
    const { needs, vault, stream } = await aCaseToLetGo();
    const adds = (label: string) =>
      addPerson(insideOf(vault), {
        label,
        passphrase: `${label} har sin sætning`,
        opens: null,
        kdf: cheapKdf,
      });
    const maker = await adds('Maja');
    const colleague = await adds('Karl');
    await rotate(insideOf(vault), stream.id, 'caseFile');
    const maja = await reopened(needs, maker.person, 'Maja har sin sætning');
    const { bytes } = await packed(maja, stream);
    await maja.caseFiles.letGo(stream, bytes, stamp);
    const late = await adds('Liv');
    await removePerson(insideOf(vault), maker.person);
    const karl = await reopened(needs, colleague.person, 'Karl har sin sætning');
    expect((await karl.caseFiles.takeIn(bytes)).kind).toBe('returned');
    await signs(karl, stream, [own('Skrevet af Karl')]);
    const liv = await reopened(needs, late.person, 'Liv har sin sætning');
    const { damaged, entries, closedTo } = await liv.read(stream);
    expect([damaged, closedTo, entries.length]).toEqual([[], [], 5]);
    const file = await needs.keyFiles.read(`stream.${stream.id}`);
    expect(Buffer.from(file ?? []).toString()).not.toContain(maker.person);
  });

  it('is not half restored by a backup, whichever of the two is newer', async () => {
    const { needs, vault, stream, recoveryKey } = await aCaseToLetGo();
    const before = await vault.backup(stamp);
    const { bytes } = await packed(vault, stream);
    await vault.caseFiles.letGo(stream, bytes, stamp);
    const whileAway = await vault.backup(stamp);
    expect((await restoreBackup(before, recoveryKey, needs.blobs, needs.keyFiles)).kind).toBe('restored');
    expect(await everything(needs, stream)).toEqual(nothing);
    await vault.caseFiles.takeIn(bytes);
    const back = await everything(needs, stream);
    await restoreBackup(whileAway, recoveryKey, needs.blobs, needs.keyFiles);
    const again = await unlockWithRecovery(needs, recoveryKey);
    if (again.kind !== 'open') throw new Error('closed');
    expect(await everything(needs, stream)).toEqual(back);
    expect((await again.vault.summaries()).map((one) => one.stream)).toContain(stream.id);
  });
});
