import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asPersonId, asStreamId } from '../../../src/entries/ids.ts';
import type { TableName } from '../../../src/store/ports.ts';
import { insideOf, unlockWithRecovery } from '../../../src/store/vault.ts';
import { removePerson } from '../../../src/store/staffChanges.ts';
import { adds, deskOf } from '../../support/anOffice.ts';
import { entryBytes, memoryNeeds, own, reopened, signs } from '../../support/vaultOf.ts';

interface Frozen {
  readonly person: string;
  readonly recoveryKey: string;
  readonly stream: string;
  readonly files: readonly { readonly name: string; readonly bytes: string }[];
  readonly records: readonly {
    readonly table: TableName;
    readonly group: string;
    readonly key: string;
    readonly bytes: string;
  }[];
}
const frozen = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/vault-1.json'), 'utf8'),
) as Frozen;
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
const stream = { type: 'case', id: asStreamId(frozen.stream) } as const;

async function fromBefore() {
  const needs = memoryNeeds();
  for (const { name, bytes } of frozen.files) await needs.keyFiles.write(name, bytesOf(bytes));
  await needs.blobs.write(
    frozen.records.map(({ table, group, key, bytes }) => ({ put: table, group, key, bytes: bytesOf(bytes) })),
  );
  return needs;
}

describe('a vault that was made when there was one person', () => {
  it('opens unchanged with its passphrase and its recovery key', async () => {
    const needs = await fromBefore();
    const vault = await reopened(needs, frozen.person);
    const { entries, damaged, closedTo } = await vault.read(stream);
    expect([entries.length, damaged, closedTo]).toEqual([4, [], []]);
    expect((await vault.summaries()).map(({ summary }) => summary.contact?.alias)).toEqual(['Blåmejse']);
    expect(await vault.drafts.list()).toHaveLength(1);
    expect((await unlockWithRecovery(needs, frozen.recoveryKey)).kind).toBe('open');
    for (const { name, bytes } of frozen.files)
      expect(await needs.keyFiles.read(name)).toEqual(bytesOf(bytes));
  });

  it('takes colleagues in and lets them go without one entry being sealed anew', async () => {
    const needs = await fromBefore();
    const vault = await reopened(needs, frozen.person);
    const before = await entryBytes(needs.blobs);
    const added = await adds(vault, 'ny', 'keyStaff');
    const desk = await deskOf(needs, added.person, 'ny');
    expect((await desk.read(stream)).entries).toHaveLength(4);
    expect(await entryBytes(needs.blobs)).toEqual(before);
    await signs(desk, stream, [own('Fra den nye')]);
    await removePerson(insideOf(vault), asPersonId(added.person));
    const after = await entryBytes(needs.blobs);
    for (const [key, bytes] of before) expect(after.get(key)).toBe(bytes);
    const read = await (await reopened(needs, frozen.person)).read(stream);
    expect([read.entries.length, read.damaged]).toEqual([5, []]);
  });
});
