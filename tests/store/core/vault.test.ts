import { describe, expect, it } from 'vitest';
import { unlockVault, unlockWithRecovery, vaultDoor } from '../../../src/store/vault.ts';
import {
  aCase,
  aVault,
  contactSummary,
  memoryNeeds,
  opened,
  own,
  passphrase,
  reopened,
  signs,
  stamp,
  told,
} from '../../support/vaultOf.ts';

describe('a vault', () => {
  it('says that nothing is there before it is made, and who may open it afterwards', async () => {
    const needs = memoryNeeds();
    expect(await vaultDoor(needs.keyFiles)).toEqual({ kind: 'none' });
    const { vault } = await aVault(needs);
    expect(await vaultDoor(needs.keyFiles)).toEqual({
      kind: 'locked',
      people: [{ person: vault.person, label: 'TT' }],
    });
  });

  it('opens with the passphrase however it is spaced, and with the recovery key, and with nothing else', async () => {
    const { needs, vault, recoveryKey } = await aVault();
    const spaced = `  ${passphrase.replaceAll(' ', '   ')}\n`;
    expect((await unlockVault(needs, { person: vault.person, passphrase: spaced })).kind).toBe('open');
    expect(await unlockVault(needs, { person: vault.person, passphrase: 'noget andet' })).toEqual({
      kind: 'wrong',
    });
    expect(recoveryKey).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/);
    expect((await unlockWithRecovery(needs, recoveryKey.toLowerCase())).kind).toBe('open');
    expect(await unlockWithRecovery(needs, `${recoveryKey.slice(0, -1)}Q`)).toEqual({ kind: 'wrong' });
  });

  it('reads after a restart what was signed before it, in order and verified', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    const first = await signs(vault, stream, [opened(), told()]);
    const second = await signs(vault, stream, [own('Jeg vil gerne have ro')]);
    expect(second.whole.map(({ kind }) => kind)).toEqual(['caseOpened', 'detection', 'ownWords']);
    const read = await (await reopened(needs, vault.person)).read(stream);
    expect(read).toEqual({ entries: [...first.signed, ...second.signed], damaged: [], closedTo: [] });
  });

  it('lists summaries after a restart without opening a single case', async () => {
    const { needs, vault } = await aVault();
    const streams = [aCase(), aCase()];
    for (const [at, stream] of streams.entries())
      await signs(vault, stream, [opened()], { contact: contactSummary(`Dæknavn ${at}`) });
    const asked: string[] = [];
    const watching = {
      ...needs,
      keyFiles: { ...needs.keyFiles, read: (name: string) => (asked.push(name), needs.keyFiles.read(name)) },
    };
    const summaries = await (await reopened(watching, vault.person)).summaries();
    expect(new Set(summaries.map(({ summary }) => summary.contact?.alias))).toEqual(
      new Set(['Dæknavn 0', 'Dæknavn 1']),
    );
    expect(asked.filter((name) => name.startsWith('stream.'))).toEqual([]);
  });

  it('takes the draft away in the transaction that signs it', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    const draft = await vault.drafts.begin(
      { step: 'detection', stream: null, givens: {}, startedAt: stamp.instant },
      stamp,
    );
    await vault.drafts.change(draft, [{ set: 'outcome', to: 'told' }], stamp);
    const { token } = await vault.prepare(stream, [opened()], stamp);
    expect(await vault.drafts.list()).toHaveLength(1);
    await vault.commit(token, {}, draft);
    expect(await vault.drafts.list()).toEqual([]);
    expect(await needs.blobs.all('journal')).toEqual([]);
  });

  it('changes the passphrase: the new one opens, the old one no longer, and the recovery key still does', async () => {
    const { needs, vault, recoveryKey } = await aVault();
    await vault.changePassphrase('en helt ny lang sætning');
    expect(await unlockVault(needs, { person: vault.person, passphrase })).toEqual({ kind: 'wrong' });
    await reopened(needs, vault.person, 'en helt ny lang sætning');
    expect((await unlockWithRecovery(needs, recoveryKey)).kind).toBe('open');
  });
});
