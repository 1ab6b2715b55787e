import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { eraseCase } from '../../../src/store/erasing.ts';
import { newRecoveryKey } from '../../../src/store/recoveryKey.ts';
import { insideOf, restoreBackup, unlockWithRecovery, type VaultNeeds } from '../../../src/store/vault.ts';
import {
  aCase,
  aVault,
  contactSummary,
  memoryNeeds,
  opened,
  reopened,
  signs,
  stamp,
  told,
} from '../../support/vaultOf.ts';

async function aBackup() {
  const { needs, vault, recoveryKey } = await aVault();
  const stream = aCase();
  await signs(vault, stream, [opened(), told()], { contact: contactSummary('Blåmejse') });
  const draft = await vault.drafts.begin(
    { step: 'assessment', stream: stream.id, givens: {}, startedAt: stamp.instant },
    stamp,
  );
  await vault.drafts.change(draft, [{ set: 'situation', to: 'Halvt færdig' }], stamp);
  return { needs, vault, recoveryKey, stream, bytes: await vault.backup(stamp) };
}
const isEmpty = async ({ blobs, keyFiles }: VaultNeeds): Promise<boolean> =>
  (await keyFiles.names()).length === 0 &&
  (await blobs.all('entries')).length === 0 &&
  (await blobs.all('journal')).length === 0;

const into = (needs: VaultNeeds, bytes: Uint8Array, key: string) =>
  restoreBackup(bytes, key, needs.blobs, needs.keyFiles);

describe('a backup', () => {
  let made: Awaited<ReturnType<typeof aBackup>>;
  beforeAll(async () => {
    made = await aBackup();
  });

  it('brings back cases, drafts, people and lists on an empty machine', async () => {
    const needs = memoryNeeds();
    const result = await restoreBackup(made.bytes, made.recoveryKey, needs.blobs, needs.keyFiles);
    expect(result).toEqual({ kind: 'restored', people: [{ person: made.vault.person, label: 'TT' }] });
    for (const vault of [await reopened(needs, made.vault.person)]) {
      expect(await vault.read(made.stream)).toEqual(await made.vault.read(made.stream));
      expect(await vault.summaries()).toEqual(await made.vault.summaries());
      expect((await vault.drafts.list()).map(({ values }) => values)).toEqual([
        { situation: 'Halvt færdig' },
      ]);
      const signed = await signs(vault, made.stream, [opened('Videre')]);
      expect(signed.signed[0]?.device).not.toBe(signed.whole[0]?.device);
      expect((await vault.read(made.stream)).damaged).toEqual([]);
    }
    expect((await unlockWithRecovery(needs, made.recoveryKey)).kind).toBe('open');
  });

  it('opens with the age tool and the printed recovery key', async () => {
    const inside = existsSync('/usr/bin/age')
      ? withTheTool(made.bytes, made.recoveryKey)
      : await withTheLibrary(made.bytes, made.recoveryKey);
    expect(JSON.parse(inside)).toMatchObject({ format: 1, type: 'backup', madeBy: made.vault.person });
  });

  it('holds no text of a case once it is opened', async () => {
    const inside = await withTheLibrary(made.bytes, made.recoveryKey);
    for (const word of ['Blåmejse', 'egne ord', 'Halvt', 'caseOpened'])
      for (const form of [word, Buffer.from(word).toString('base64url').slice(0, -2)])
        expect(inside.includes(form)).toBe(false);
  });

  it('fills the gaps of the same vault, and leaves what is there', async () => {
    const { needs, vault, recoveryKey, stream, bytes } = await aBackup();
    await signs(vault, stream, [opened('Nyere')]);
    const [lost] = (await vault.read(stream)).entries;
    await needs.blobs.write([{ remove: 'entries', key: lost?.id ?? '' }]);
    expect((await vault.read(stream)).damaged).toHaveLength(1);
    expect((await restoreBackup(bytes, recoveryKey, needs.blobs, needs.keyFiles)).kind).toBe('restored');
    const read = await (await reopened(needs, vault.person)).read(stream);
    expect(read.damaged).toEqual([]);
    expect(read.entries).toHaveLength(3);
  });

  it('never brings back an erased case', async () => {
    const { needs, vault, recoveryKey, stream, bytes } = await aBackup();
    await eraseCase(insideOf(vault), stream, stamp);
    expect((await restoreBackup(bytes, recoveryKey, needs.blobs, needs.keyFiles)).kind).toBe('restored');
    expect(await needs.blobs.ofGroup('entries', stream.id)).toEqual([]);
    expect(await needs.keyFiles.names()).not.toContain(`stream.${stream.id}`);
    expect(await (await reopened(needs, vault.person)).summaries()).toEqual([]);
  });

  it('is refused whole into another vault, with another key, and when it is no backup', async () => {
    const other = await aVault();
    const before = await other.needs.keyFiles.names();
    expect(await into(other.needs, made.bytes, made.recoveryKey)).toEqual({
      kind: 'refused',
      why: 'foreignVault',
    });
    expect(await other.needs.keyFiles.names()).toEqual(before);
    const empty = memoryNeeds();
    expect(await into(empty, made.bytes, newRecoveryKey())).toEqual({ kind: 'refused', why: 'wrongKey' });
    expect(await into(empty, made.bytes, 'ikke en nøgle')).toEqual({ kind: 'refused', why: 'wrongKey' });
    expect(await into(empty, new TextEncoder().encode('%PDF-1.7'), made.recoveryKey)).toEqual({
      kind: 'refused',
      why: 'notABackup',
    });
    expect(await isEmpty(empty)).toBe(true);
  });

  it('is refused whole when cut anywhere or flipped anywhere', async () => {
    const needs = memoryNeeds();
    const step = Math.max(1, Math.floor(made.bytes.length / 120));
    for (let at = 0; at < made.bytes.length; at += step) {
      const flipped = made.bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      for (const bytes of [made.bytes.slice(0, at), flipped])
        expect((await restoreBackup(bytes, made.recoveryKey, needs.blobs, needs.keyFiles)).kind).toBe(
          'refused',
        );
    }
    expect(await isEmpty(needs)).toBe(true);
  });
});

function withTheTool(bytes: Uint8Array, recoveryKey: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  try {
    writeFileSync(join(folder, 'key'), `${recoveryKey}\n`);
    return execFileSync('/usr/bin/age', ['-d', '-i', join(folder, 'key')], {
      input: bytes,
      maxBuffer: 1 << 28,
    }).toString('utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
async function withTheLibrary(bytes: Uint8Array, recoveryKey: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(recoveryKey);
  return decrypter.decrypt(bytes, 'text');
}
