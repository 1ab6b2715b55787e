import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../src/store/staffChanges.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { cheapKdf } from '../../support/cheapKdf.ts';
import { aCase, aVault, contactSummary, opened, reopened, signs } from '../../support/vaultOf.ts';

describe('a vault with many cases', () => {
  it('unlocks and lists them in a handful of reads, pages and all, and a new case rewrites one page', async () => {
    const { needs, vault } = await aVault();
    const names = Array.from({ length: 150 }, (_, at) => `Sag ${at}`);
    for (const name of names) await signs(vault, aCase(), [opened(name)], { contact: contactSummary(name) });
    let reads = 0;
    const counting = {
      ...needs,
      keyFiles: { ...needs.keyFiles, read: (name: string) => ((reads += 1), needs.keyFiles.read(name)) },
    };
    const again = await reopened(counting, vault.person);
    const summaries = await again.summaries();
    expect(new Set(summaries.map(({ summary }) => summary.contact?.alias))).toEqual(new Set(names));
    expect(reads).toBeLessThan(6);
    const before = new Map((await needs.blobs.all('meta')).map(({ key, bytes }) => [key, bytes.join()]));
    await signs(again, aCase(), [opened('Ny')], { contact: contactSummary('Ny') });
    const changed = (await needs.blobs.all('meta')).filter(
      ({ key, bytes }) => before.get(key) !== bytes.join(),
    );
    expect(changed.map(({ key }) => key.replace(vault.person, 'person')).sort()).toEqual([
      'mark',
      'person',
      'person.2',
    ]);
  });

  it('sees at once what another person of this machine has changed', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    await signs(vault, stream, [opened('Før')], { contact: contactSummary('Før') });
    const added = await addPerson(insideOf(vault), {
      label: 'B',
      passphrase: 'en anden sætning',
      opens: null,
      kdf: cheapKdf,
    });
    const other = await reopened(needs, added.person, 'en anden sætning');
    await signs(other, stream, [opened('Efter')], { contact: contactSummary('Efter') });
    for (const open of [vault, await reopened(needs, vault.person)])
      expect((await open.summaries()).map(({ summary }) => summary.contact?.alias)).toEqual(['Efter']);
  });
});
