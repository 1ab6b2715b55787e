import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../src/entries/canonical.ts';
import { newId } from '../../../src/entries/ids.ts';
import { placeIn } from '../../../src/store/context.ts';
import { seal } from '../../../src/store/envelope.ts';
import { addPerson } from '../../../src/store/grantChanges.ts';
import { writingKey, signFile, writeStreamFile } from '../../../src/store/keyRing.ts';
import { signed } from '../../../src/store/signedDocument.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { cheapKdf } from '../../support/cheapKdf.ts';
import { aCase, aVault, own, reopened, signs } from '../../support/vaultOf.ts';

/** A colleague who holds every key and writes to the store past the product. */
async function aColleague() {
  const { needs, vault } = await aVault();
  const stream = aCase();
  const { signed: entries } = await signs(vault, stream, [own('Mine ord')]);
  const request = { label: 'B', passphrase: 'en anden sætning', opens: null, kdf: cheapKdf };
  const added = await addPerson(insideOf(vault), request);
  const colleague = insideOf(await reopened(needs, added.person, 'en anden sætning'));
  const mine = entries[0];
  if (mine === undefined) throw new Error('nothing was signed');
  return { needs, vault, stream, mine, colleague };
}

describe('a colleague with all keys', () => {
  it.each(['with their own signature', 'with the old signature'] as const)(
    'cannot put words under another name (%s)',
    async (how) => {
      const { needs, vault, stream, mine, colleague } = await aColleague();
      const { context } = colleague;
      const keys = await context.keysOf(stream.id);
      const writing = keys === undefined ? undefined : writingKey(keys, 'caseFile');
      if (writing === undefined) throw new Error('no key');
      const { signature, ...content } = mine;
      const id = newId();
      const forged = { ...content, id, body: { words: 'Andre ord', onDay: '2026-11-23' } };
      const raw =
        how === 'with the old signature'
          ? { ...forged, signature }
          : await signed(forged, context.member.keys.signing);
      const bytes = await seal(
        writing.key,
        placeIn(context, stream.id, 'caseFile', id, 'entry', 0),
        canonicalBytes(raw),
      );
      await needs.blobs.write([{ put: 'entries', group: stream.id, key: id, bytes }]);
      const read = await vault.read(stream);
      expect(read.damaged).toEqual([{ record: id, why: 'tampered' }]);
      expect(read.entries).toEqual([mine]);
    },
  );

  it('cannot sign key files in another name, nor add a person nobody certified', async () => {
    const { needs, vault, stream, colleague } = await aColleague();
    const { context } = colleague;
    const keys = await context.keysOf(stream.id);
    if (keys === undefined) throw new Error('no keys');
    const { signature: _signature, grantedBy: _grantedBy, ...content } = keys.file;
    const file = await signFile(context.member, content);
    await writeStreamFile(needs.keyFiles, { ...file, grantedBy: vault.person });
    await expect((await reopened(needs, vault.person)).read(stream)).rejects.toThrow('damaged');
  });
});
