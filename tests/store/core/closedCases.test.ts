import { describe, expect, it } from 'vitest';
import { caseAccess, closeCaseTo, grantOnCase, openCaseTo } from '../../../src/store/caseAccess.ts';
import { fileNames } from '../../../src/store/keyFormat.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { anOffice, opensByKey } from '../../support/anOffice.ts';
import { own, signs } from '../../support/vaultOf.ts';

const words = (entries: readonly { readonly body: unknown }[]): string => JSON.stringify(entries);

describe('a case closed to a colleague', () => {
  it('opens nothing written from then on, also not to a copy of the keys they had', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    await signs(vault, stream, [own('Mens alle kunne læse')]);
    const name = fileNames.stream(stream.id);
    const kept = await needs.keyFiles.read(name);
    if (kept === undefined) throw new Error('no key file');
    expect(await closeCaseTo(insideOf(vault), stream, added.keyStaff.person)).toBe('done');
    await signs(vault, stream, [own('Kun for de andre')]);
    expect((await opensByKey(await at('keyStaff'), needs, stream, true)).size).toBe(0);
    // The file as it was, with every grant of theirs, put back in the place of the one of now.
    await needs.keyFiles.write(name, kept);
    const desk = await at('keyStaff');
    const { entries } = await desk.read(stream);
    expect(words(entries)).toContain('Mens alle kunne læse');
    expect(words(entries)).not.toContain('Kun for de andre');
  });

  it('says who opens what and who may change it, and lets a lead see that without opening any of it', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    await closeCaseTo(insideOf(vault), stream, added.keyStaff.person);
    const lead = await at('lead');
    const { people, mayClose } = await caseAccess(lead.context, stream.id);
    expect(mayClose).toBe(false);
    const of = (person: string) => people.find((one) => one.person === person);
    expect(of(added.keyStaff.person)).toMatchObject({ opens: [], closed: true, mayChange: false });
    expect(of(vault.person)).toMatchObject({ closed: false, mayChange: true });
    expect(of(added.lead.person)).toMatchObject({ mayChange: false });
    expect((await opensByKey(lead, needs, stream)).has('contact')).toBe(false);
  });
});

describe('a part that was shared', () => {
  it('is taken back: what is written from then on does not open to them, and their role opens what it did', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    const { person } = added.caseworker;
    const before = await opensByKey(await at('caseworker'), needs, stream, true);
    await grantOnCase(insideOf(vault), stream, person, ['caseFile']);
    const shared = await caseAccess(insideOf(vault).context, stream.id);
    expect(shared.people.find((one) => one.person === person)?.shared).toEqual(['caseFile']);
    expect((await opensByKey(await at('caseworker'), needs, stream, true)).has('caseFile')).toBe(true);
    const name = fileNames.stream(stream.id);
    const kept = await needs.keyFiles.read(name);
    if (kept === undefined) throw new Error('no key file');
    await grantOnCase(insideOf(vault), stream, person, []);
    await signs(vault, stream, [own('Efter at det blev taget tilbage')]);
    const desk = await at('caseworker');
    expect(await opensByKey(desk, needs, stream, true)).toEqual(before);
    const read = await desk.read(stream);
    expect(words(read.entries)).not.toContain('Efter at det');
    expect(read.damaged).toEqual([]);
    const now = await needs.keyFiles.read(name);
    if (now === undefined) throw new Error('no key file');
    await needs.keyFiles.write(name, kept);
    const { entries } = await (await at('caseworker')).read(stream);
    expect(words(entries)).not.toContain('Efter at det');
    await needs.keyFiles.write(name, now);
    expect(
      (await caseAccess(insideOf(vault).context, stream.id)).people.every((one) => one.shared.length === 0),
    ).toBe(true);
  });

  it('does not come back by itself when a case is closed and opened again', async () => {
    const { needs, vault, stream, added, at } = await anOffice();
    const { person } = added.caseworker;
    await grantOnCase(insideOf(vault), stream, person, ['caseFile']);
    await closeCaseTo(insideOf(vault), stream, person);
    await openCaseTo(insideOf(vault), stream, person);
    expect((await opensByKey(await at('caseworker'), needs, stream)).has('caseFile')).toBe(false);
  });
});
