import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../src/entries/canonical.ts';
import { newId } from '../../../src/entries/ids.ts';
import { placeIn } from '../../../src/store/context.ts';
import { seal } from '../../../src/store/envelope.ts';
import { addPerson, removePerson } from '../../../src/store/staffChanges.ts';
import { grantTo } from '../../../src/store/grants.ts';
import { newRawKey, writingKey, signFile, writeStreamFile } from '../../../src/store/keyRing.ts';
import { keysForWriting } from '../../../src/store/keysForWriting.ts';
import { certify, readPeople, writePeople } from '../../../src/store/people.ts';
import { signed } from '../../../src/store/signedDocument.ts';
import { insideOf, unlockVault, type VaultNeeds } from '../../../src/store/vault.ts';
import { cheapKdf } from '../../support/cheapKdf.ts';
import { anOffice, keyFileOf } from '../../support/anOffice.ts';
import {
  aCase,
  aVault,
  opened,
  own,
  passphrase,
  reopened,
  signs,
  stamp,
  told,
} from '../../support/vaultOf.ts';

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

describe('who may certify', () => {
  const request = (label: string, opens: readonly string[] | null) => ({
    label,
    passphrase: `${label} har sin egen sætning`,
    opens,
    kdf: cheapKdf,
  });
  const certifying = async (forger: ReturnType<typeof insideOf>, person: string) => {
    const { member, keyFiles } = forger.context;
    const people = await readPeople(keyFiles);
    const by = { signing: member.keys.signing, publicKey: member.open.signing };
    await writePeople(
      keyFiles,
      await Promise.all(
        people.map(async (one) => {
          const { signature: _signature, certifiedBy: _certifiedBy, ...content } = one;
          return one.person === person ? certify({ ...content, opens: null, removed: false }, by) : one;
        }),
      ),
    );
  };
  const opensFor = async (needs: VaultNeeds, person: string) =>
    (await unlockVault(needs, { person, passphrase })).kind;

  it('is nobody who was let in to a part only, nor anybody who was removed', async () => {
    for (const opens of [['participation'], null]) {
      const { needs, vault } = await aVault();
      const forger = await addPerson(insideOf(vault), request('B', opens));
      const friend = await addPerson(insideOf(vault), request('C', ['participation']));
      const inside = insideOf(await reopened(needs, forger.person, 'B har sin egen sætning'));
      if (opens === null) await removePerson(insideOf(vault), forger.person);
      expect(await opensFor(needs, vault.person)).toBe('open');
      await certifying(inside, friend.person);
      expect(await opensFor(needs, vault.person)).toBe('problem');
    }
  });

  it('lets nobody who holds a part add people or keys', async () => {
    const { needs, vault } = await aVault();
    const partly = await addPerson(insideOf(vault), request('B', ['participation']));
    const inside = insideOf(await reopened(needs, partly.person, 'B har sin egen sætning'));
    await expect(addPerson(inside, request('C', ['participation']))).rejects.toThrow('failed');
    await expect(removePerson(inside, vault.person)).rejects.toThrow('failed');
    await expect(inside.prepare(aCase(), [opened()], stamp)).rejects.toThrow('noKey');
    const stream = aCase();
    await signs(vault, stream, [opened()]);
    const keys = await insideOf(vault).context.keysOf(stream.id);
    if (keys === undefined) throw new Error('no keys');
    const { signature: _signature, grantedBy: _grantedBy, ...content } = keys.file;
    await writeStreamFile(needs.keyFiles, await signFile(inside.context.member, content));
    await expect((await reopened(needs, vault.person)).read(stream)).rejects.toThrow('damaged');
  });

  it('passes on to the remover whom a removed person brought in', async () => {
    const { needs, vault } = await aVault();
    const second = await addPerson(insideOf(vault), request('B', null));
    const b = insideOf(await reopened(needs, second.person, 'B har sin egen sætning'));
    const third = await addPerson(b, request('C', null));
    const c = insideOf(await reopened(needs, third.person, 'C har sin egen sætning'));
    await expect(removePerson(c, second.person)).rejects.toThrow('failed');
    const again = insideOf(await reopened(needs, vault.person));
    await removePerson(again, second.person);
    await reopened(needs, third.person, 'C har sin egen sætning');
    await reopened(needs, vault.person);
  });
});

describe('somebody who only begins cases', () => {
  it('gains nothing by listing keys of their own for what others write', async () => {
    const { needs, stream, at } = await anOffice();
    const leader = await at('groupLeader');
    const { member, keyFiles } = leader.context;
    const file = await keyFileOf(needs, stream);
    const raw = newRawKey('caseFile', 2);
    const grants = [await grantTo({ vault: member.vault, stream: stream.id }, leaderOf(leader), [raw])];
    const slot = file.compartments.find(({ compartment }) => compartment === 'caseFile')?.slot ?? '';
    const content = {
      vault: member.vault,
      stream: stream.id as string,
      keys: [{ compartment: 'caseFile', slot, id: raw.id, epoch: 2 }],
      grants,
      grantedBy: member.person as string,
    };
    const added = [await signed(content, member.keys.signing)];
    await writeStreamFile(keyFiles, { ...file, added });
    // A later key is not theirs to list: the file is refused whole, and nothing is written with that key.
    await expect((await at('keyStaff')).read(stream)).rejects.toThrow('damaged');
  });

  it('loses the first key of a part they slipped in, as soon as a colleague writes there', async () => {
    const { needs, vault, added, at } = await anOffice();
    const begun = aCase();
    await signs(await at('caseworker'), begun, [opened(), told()]);
    // Begun past the product: the group leader lists a first key of the case file in somebody else's case.
    const leader = await at('groupLeader');
    const { keys } = await keysForWriting(
      leader.context,
      begun,
      await leader.context.keysOf(begun.id),
      new Set(['caseFile']),
    );
    await writeStreamFile(needs.keyFiles, keys.toWrite ?? keys.file);
    const keyStaff = await at('keyStaff');
    await signs(keyStaff, begun, [own('Kun for dem, der må')]);
    const read = await (await at('groupLeader')).read(begun);
    expect(read.entries.map(({ kind }) => kind)).not.toContain('ownWords');
    expect((await vault.read(begun)).entries.at(-1)?.author.person).toBe(added.keyStaff.person);
  });
});

const leaderOf = ({ context: { member } }: ReturnType<typeof insideOf>) => ({
  person: member.person,
  exchange: member.open.exchange,
});
