import { describe, expect, it } from 'vitest';
import type { Unsigned } from '../../../src/entries/entry.ts';
import { roles } from '../../../src/model/vocabulary.ts';
import { closeCaseTo, grantOnCase } from '../../../src/store/caseAccess.ts';
import { insideOf, type Vault } from '../../../src/store/vault.ts';
import { adds, anOffice, deskOf } from '../../support/anOffice.ts';
import { aCase, identity, opened, own, partaking, signs, stamp, talk, told } from '../../support/vaultOf.ts';

const oneOfEach: readonly (readonly [string, () => Unsigned])[] = [
  ['contact', opened],
  ['identity', identity],
  ['intake', told],
  ['caseFile', () => own('Nyt')],
  ['participation', partaking],
];

/** What a read of a case says cannot be signed is refused as just that, and everything else can be signed. */
async function holdsAtSigning(desk: Vault, stream: ReturnType<typeof aCase>): Promise<readonly string[]> {
  const { notToSign = [] } = await desk.read(stream);
  for (const [name, make] of oneOfEach) {
    const tried = await desk.prepare(stream, [make()], stamp).then(
      () => 'signed',
      (problem: Error) => problem.message,
    );
    expect([name, tried]).toEqual([name, notToSign.includes(name) ? 'noKey' : 'signed']);
  }
  return notToSign;
}

describe('what cannot be signed', () => {
  it.each(roles)('is said with the case before a %s writes, and is what signing refuses', async (role) => {
    const { stream, at } = await anOffice();
    await holdsAtSigning(await at(role), stream);
    expect((await (await at('keyStaff')).read(stream)).notToSign).toBeUndefined();
  });

  it('is a case file that a colleague has gone on with, for whoever began it, and not before', async () => {
    const { at } = await anOffice();
    const begun = aCase();
    const desk = await at('caseworker');
    await signs(desk, begun, [opened('Ny'), told(), talk()]);
    expect(await holdsAtSigning(desk, begun)).toEqual([]);
    // The colleague has taken the case, and nothing of theirs lies in the case file yet.
    await signs(await at('keyStaff'), begun, [opened('Ny')]);
    const again = await at('caseworker');
    expect((await again.read(begun)).closedTo).toEqual([]);
    expect(await holdsAtSigning(again, begun)).toEqual(['caseFile']);
  });

  it('is nothing more once the part is shared with them', async () => {
    const { vault, stream, added, at } = await anOffice();
    expect(await holdsAtSigning(await at('caseworker'), stream)).toEqual(['caseFile']);
    await grantOnCase(insideOf(vault), stream, added.caseworker.person, ['caseFile']);
    expect(await holdsAtSigning(await at('caseworker'), stream)).toEqual([]);
  });

  it('is everything for whom a case is closed to', async () => {
    const { needs, vault, stream } = await anOffice();
    const other = await adds(vault, 'Anden', 'keyStaff');
    await closeCaseTo(insideOf(vault), stream, other.person);
    const shut = await holdsAtSigning(await deskOf(needs, other.person, 'Anden'), stream);
    for (const [name] of oneOfEach) expect(shut).toContain(name);
  });
});
