import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../src/entries/canonical.ts';
import { toBase64url } from '../../../src/store/base64url.ts';
import { utf8 } from '../../../src/store/bytes.ts';
import { tombstone } from '../../../src/store/departure.ts';
import { placeIn } from '../../../src/store/context.ts';
import { seal } from '../../../src/store/envelope.ts';
import { grantTo } from '../../../src/store/grants.ts';
import { newRawKey } from '../../../src/store/keyRing.ts';
import { sealingKey } from '../../../src/store/sealingKey.ts';
import { restoreContent } from '../../../src/store/restoreBackup.ts';
import { signed } from '../../../src/store/signedDocument.ts';
import { changePerson, removePerson } from '../../../src/store/staffChanges.ts';
import { accessOf } from '../../../src/rules/accessOf.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { adds, anOffice, deskOf, keyFileOf } from '../../support/anOffice.ts';
import { fileFor, joins, takes } from '../../support/machines.ts';
import { otherMark, signsWhole } from '../../support/pastTheProduct.ts';
import { aCase, aVault, opened, own, reopened, saysRoles, signs, stamp } from '../../support/vaultOf.ts';

const junk = (stream: string) =>
  ({ put: 'tombstones', group: 'x', key: stream, bytes: utf8('junk') }) as const;

describe('a mark that a case is gone', () => {
  it('takes nothing off a list and no key away when it is any row at all, and is told as damage', async () => {
    const { needs, vault, stream } = await anOffice();
    await needs.blobs.write([junk(stream.id)]);
    await otherMark(insideOf(vault), needs);
    const again = await reopened(needs, vault.person);
    expect(await again.summaries()).toHaveLength(1);
    expect(await needs.keyFiles.read(`stream.${stream.id}`)).toBeDefined();
    const { entries, damaged } = await again.read(stream);
    expect([entries.length, damaged]).toEqual([5, [{ record: stream.id, why: 'tampered' }]]);
    await expect.poll(async () => (await again.summaries())[0]?.damaged).toBe(true);
    // Help is never locked: what is recorded there goes on.
    await signs(again, stream, [own('Går videre')]);
    expect((await again.read(stream)).entries).toHaveLength(6);
  });

  it('is made by a lead: one that a caseworker signs with the keys of the team holds for nobody', async () => {
    const { needs, vault, stream, at } = await anOffice();
    const desk = await at('caseworker');
    await needs.blobs.write([await tombstone(desk.context, stream, stamp)]);
    await otherMark(desk, needs);
    const again = await reopened(needs, vault.person);
    expect(await again.summaries()).toHaveLength(1);
    expect((await again.read(stream)).damaged).toHaveLength(1);
    expect(await needs.keyFiles.read(`stream.${stream.id}`)).toBeDefined();
  });

  it.each(['stops', 'becomes a caseworker'])('goes on holding when the lead who made it %s', async (how) => {
    const { needs, vault, stream, added, at } = await anOffice();
    await signs(vault, vault.team, [saysRoles(vault, ['lead', 'keyStaff'])], {});
    const toldByLead = { ...saysRoles(vault, ['lead']).body, person: added.lead.person };
    await signs(vault, vault.team, [{ ...saysRoles(vault, []), body: toldByLead } as never], {});
    const lead = await at('lead');
    const keys = await needs.keyFiles.read(`stream.${stream.id}`);
    await lead.caseFiles.erase(stream, stamp);
    const boss = insideOf(await reopened(needs, vault.person));
    expect(await boss.summaries()).toEqual([]);
    if (how === 'stops') await removePerson(boss, added.lead.person);
    else await changePerson(boss, added.lead.person, accessOf(['caseworker']));
    await needs.keyFiles.write(`stream.${stream.id}`, keys ?? new Uint8Array());
    const again = await reopened(needs, vault.person);
    expect(await needs.keyFiles.read(`stream.${stream.id}`)).toBeUndefined();
    await expect(again.prepare(stream, [opened()], stamp)).rejects.toThrow('failed');
  });

  it('keeps no news out when it is sealed so that nobody else can read it, beside a case that is here', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    const b = await joins(vault, 'keyStaff', added.keyStaff);
    await signs(b.desk, stream, [own('Nyt derfra')]);
    const desk = await at('caseworker');
    const team = await keyFileOf(needs, desk.team);
    const raw = newRawKey('audit', 1);
    const me = (await desk.context.people()).get(desk.person);
    if (me === undefined) throw new Error('nobody');
    const grant = await grantTo({ vault: team.vault, stream: desk.team.id }, me, [raw]);
    await signsWhole(desk, needs, {
      ...team,
      compartments: team.compartments.map((one) =>
        one.compartment === 'audit' ? { ...one, keys: [...one.keys, { id: raw.id, epoch: 1 }] } : one,
      ),
      grants: [...team.grants, grant],
    });
    const place = placeIn(desk.context, desk.team.id, 'audit', stream.id, 'tombstone', 0);
    const bytes = await seal(await sealingKey(raw.id, 1, raw.raw), place, utf8('{}'));
    await needs.blobs.write([{ put: 'tombstones', group: desk.team.id, key: stream.id, bytes }]);
    const boss = insideOf(await reopened(needs, vault.person));
    const { looked } = await takes(boss, await fileFor(b.desk, [boss.person], [stream]));
    expect(looked.streams.filter(({ erased }) => erased)).toEqual([]);
    expect((await boss.read(stream)).entries).toHaveLength(6);
  });

  it('takes no case away that is here when who signed it is a lead no more', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    const lead = await at('lead');
    // With keys they keep: nobody can tell afterwards when it was sealed.
    const mark = await tombstone(lead.context, stream, stamp);
    const boss = insideOf(await reopened(needs, vault.person));
    expect(await removePerson(boss, added.lead.person)).toBe('done');
    await needs.blobs.write([mark]);
    await otherMark(boss, needs);
    const again = await reopened(needs, vault.person);
    expect(await again.summaries()).toHaveLength(1);
    expect(await needs.keyFiles.read(`stream.${stream.id}`)).toBeDefined();
    expect((await again.read(stream)).damaged).toHaveLength(1);
  });

  it('in a backup a colleague made keeps no case away when it is restored', async () => {
    const { needs, vault, recoveryKey } = await aVault();
    const stream = aCase();
    await signs(vault, stream, [opened(), own('x')]);
    const { person } = await adds(vault, 'caseworker', 'caseworker');
    const desk = await deskOf(needs, person, 'caseworker');
    const files: { name: string; bytes: string }[] = [];
    for (const name of await needs.keyFiles.names())
      files.push({ name, bytes: toBase64url((await needs.keyFiles.read(name)) ?? new Uint8Array()) });
    const records = [
      { table: 'tombstones', group: 'x', key: stream.id as string, bytes: toBase64url(utf8('junk')) },
    ];
    const { vault: id, keys } = desk.context.member;
    const about = { format: 1, type: 'backup', vault: id, madeBy: person as string, madeAt: '2026-11-23' };
    const content = canonicalBytes(await signed({ ...about, files, records }, keys.signing));
    const result = await restoreContent(content, recoveryKey, needs.blobs, needs.keyFiles);
    expect(result.kind).toBe('restored');
    expect(await needs.blobs.all('tombstones')).toEqual([]);
    expect(await (await reopened(needs, vault.person)).summaries()).toHaveLength(1);
  });
});
