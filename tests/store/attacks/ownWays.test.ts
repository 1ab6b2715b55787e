import { describe, expect, it } from 'vitest';
import type { VaultNeeds } from '../../../src/store/vault.ts';
import { fromBase64url } from '../../../src/store/base64url.ts';
import { fileNames, personFile, readKeyFile, writeKeyFile } from '../../../src/store/keyFormat.ts';
import { opfsKeyFiles } from '../../../src/store/opfsKeyFiles.ts';
import { openPerson } from '../../../src/store/person.ts';
import { recipientOf, readRecoveryKey, recoveryPublicKey } from '../../../src/store/recoveryKey.ts';
import { recoveryRecipients } from '../../../src/store/recoveryRecipients.ts';
import { signed } from '../../../src/store/signedDocument.ts';
import { rootByPassphrase, rootByRecovery, slotsOf } from '../../../src/store/unlockSlots.ts';
import { insideOf, restoreBackup, unlockVault, unlockWithRecovery } from '../../../src/store/vault.ts';
import { adds, deskOf, wordsOf } from '../../support/anOffice.ts';
import { cheapKdf } from '../../support/cheapKdf.ts';
import { aCase, aVault, memoryNeeds, opened, own, reopened, signs, stamp } from '../../support/vaultOf.ts';
import { memoryFolder } from '../host/memoryPlatform.ts';

const ownWords = 'en sætning ingen andre har hørt';

/** A colleague was added; whoever added them kept the passphrase, the recovery key and the root key. */
async function added() {
  const disk = memoryFolder();
  const needs: VaultNeeds = { ...memoryNeeds(), keyFiles: opfsKeyFiles(disk.folder) };
  const { vault } = await aVault(needs);
  const stream = aCase();
  await signs(vault, stream, [opened(), own('Kun i sagen')]);
  const { person, recoveryKey } = await adds(vault, 'BB', 'keyStaff');
  const fileNow = async () =>
    readKeyFile(personFile, (await needs.keyFiles.read(fileNames.person(person))) ?? new Uint8Array());
  const before = await fileNow();
  const root = await rootByRecovery(before, recoveryKey);
  if (root === null) throw new Error('does not open');
  return { disk, needs, vault, stream, person, recoveryKey, fileNow, before, root };
}

async function renewed() {
  const made = await added();
  const desk = await deskOf(made.needs, made.person, 'BB');
  await signs(desk, made.stream, [own('Skrevet før')]);
  const begun = await desk.ownWays.begin(ownWords);
  if (begun.kind !== 'begun') throw new Error('not begun');
  await desk.ownWays.finish();
  return { ...made, desk, fresh: begun.recoveryKey };
}

describe('who added a colleague', () => {
  it('opens nothing of theirs with what they kept, once that colleague has renewed it', async () => {
    const { needs, person, recoveryKey, root, fileNow, desk } = await renewed();
    const now = await fileNow();
    expect(await rootByPassphrase(now, wordsOf('BB'), cheapKdf)).toBeNull();
    expect(await rootByRecovery(now, recoveryKey)).toBeNull();
    await expect(openPerson(now, root, desk.context.member.open)).rejects.toThrow('damaged');
    expect((await unlockVault(needs, { person, passphrase: wordsOf('BB') })).kind).toBe('wrong');
    expect((await unlockWithRecovery(needs, recoveryKey)).kind).toBe('wrong');
  });

  it('finds no byte of the old ways in on the disk, whichever generation', async () => {
    const { disk, before } = await renewed();
    const all = [...disk.files.values()].map((bytes) => Buffer.from(bytes).toString('latin1')).join();
    const kept = [...slotsOf(before).map(({ wrapped }) => wrapped), before.privateKeys];
    for (const sealed of kept) expect(all).not.toContain(sealed);
    expect(all).not.toContain(Buffer.from(fromBase64url(before.privateKeys)).toString('latin1'));
  });

  it('opens no backup of theirs that is made from then on', async () => {
    const { desk, recoveryKey, fresh, fileNow } = await renewed();
    const secret = readRecoveryKey(fresh) ?? new Uint8Array();
    expect(recoveryRecipients(await fileNow())).toEqual([recipientOf(await recoveryPublicKey(secret))]);
    const bytes = await desk.backup(stamp);
    const elsewhere = memoryNeeds();
    const old = await restoreBackup(bytes, recoveryKey, elsewhere.blobs, elsewhere.keyFiles);
    expect(old).toEqual({ kind: 'refused', why: 'wrongKey' });
    const result = await restoreBackup(bytes, fresh, elsewhere.blobs, elsewhere.keyFiles);
    expect(result.kind).toBe('restored');
  });
});

describe('a colleague with ways in of their own', () => {
  it('opens with the new passphrase and the new recovery key, and finds everything', async () => {
    const { needs, person, stream, fresh, desk } = await renewed();
    expect(desk.ownWays.due()).toBe(false);
    // In the session in which it was done, too: another passphrase is wrapped under the new root.
    await desk.changePassphrase(`${ownWords} nu`);
    const again = insideOf(await reopened(needs, person, `${ownWords} nu`));
    const read = await again.read(stream);
    expect([read.entries.length, read.damaged, again.ownWays.due()]).toEqual([3, [], false]);
    const byKey = await unlockWithRecovery(needs, fresh);
    expect(byKey.kind === 'open' ? byKey.vault.person : null).toBe(person);
  });

  it('chooses another passphrase than the one that was heard', async () => {
    const { needs, person, fileNow, before } = await added();
    const desk = await deskOf(needs, person, 'BB');
    expect(await desk.ownWays.begin(wordsOf('BB'))).toEqual({ kind: 'same' });
    await expect(desk.ownWays.finish()).rejects.toThrow('failed');
    expect(await fileNow()).toEqual(before);
  });

  it('is asked again while nothing is finished, and the old ways go on opening', async () => {
    const { needs, person, fileNow, before } = await added();
    const desk = await deskOf(needs, person, 'BB');
    await desk.ownWays.begin(ownWords);
    expect(await fileNow()).toEqual(before);
    expect((await deskOf(needs, person, 'BB')).ownWays.due()).toBe(true);
  });

  it('opens by the old ways or by the new ones, whatever write a crash falls into', async () => {
    for (let step = 0; ; step += 1) {
      const { needs, disk, person, stream } = await added();
      const desk = await deskOf(needs, person, 'BB');
      await signs(desk, stream, [own('Skrevet før')]);
      await desk.ownWays.begin(ownWords);
      disk.crashAt(step);
      const done = await desk.ownWays.finish().then(
        () => true,
        () => false,
      );
      disk.recover();
      const [old, fresh] = await Promise.all(
        [wordsOf('BB'), ownWords].map((passphrase) => unlockVault(needs, { person, passphrase })),
      );
      expect([old?.kind, fresh?.kind].sort()).toEqual(['open', 'wrong']);
      const vault = old?.kind === 'open' ? old.vault : fresh?.kind === 'open' ? fresh.vault : null;
      expect((await vault?.read(stream))?.entries).toHaveLength(3);
      expect(vault?.ownWays.due()).toBe(old?.kind === 'open');
      if (done) break;
    }
  });

  it('is asked when somebody put the mark there without their key, and the first person never is', async () => {
    const { needs, vault, person, fileNow } = await added();
    expect(vault.ownWays.due()).toBe(false);
    await expect(vault.ownWays.begin(ownWords)).rejects.toThrow('failed');
    const { signature: _signature, ...file } = await fileNow();
    const forged = await signed(
      { ...file, ownWays: true as const },
      insideOf(vault).context.member.keys.signing,
    );
    await needs.keyFiles.write(fileNames.person(person), writeKeyFile(forged));
    const result = await unlockVault(needs, { person, passphrase: wordsOf('BB') });
    expect(result).toEqual({ kind: 'problem', problem: 'damaged' });
  });
});
