import { describe, expect, it } from 'vitest';
import type { Unsigned } from '../../../src/entries/entry.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { anOffice, keyFileOf, opensByKey } from '../../support/anOffice.ts';
import { aCase, opened, own, reopened, saysRoles, signs, stamp, told } from '../../support/vaultOf.ts';

/** A lead says in the team that a key worker has stopped, and nobody takes their certificate away. */
async function stoppedByWord(by: 'lead' | 'colleague' = 'lead') {
  const office = await anOffice();
  const { needs, vault, added, at } = office;
  await signs(vault, vault.team, [saysRoles(vault, ['lead', 'keyStaff'])], {});
  const gone = added.keyStaff.person;
  const says = by === 'lead' ? vault : await at('caseworker');
  const word = saysRoles(vault, ['keyStaff']);
  const body = { ...word.body, person: gone, name: 'Bo', left: '2026-11-20' };
  await signs(says, says.team, [{ ...word, body } as Unsigned], {});
  const boss = async () => insideOf(await reopened(needs, vault.person));
  return { ...office, gone, boss };
}

describe('who has stopped by the team’s entries, and whose certificate still stands', () => {
  it('is granted nothing of a case that is begun then', async () => {
    const { needs, vault, gone } = await stoppedByWord();
    // In the session in which it was said, too.
    const begun = aCase();
    await signs(vault, begun, [opened(), told(), own('Nyt')]);
    const { grants } = await keyFileOf(needs, begun);
    expect(grants.map(({ person }) => person)).not.toContain(gone);
    expect(grants.length).toBeGreaterThan(1);
  });

  it('opens nothing of what is written in a case they held, and what they signed stays', async () => {
    const { needs, stream, boss, at } = await stoppedByWord();
    const desk = await at('keyStaff');
    await signs(await boss(), stream, [own('Skrevet bagefter')]);
    expect([...(await opensByKey(desk, needs, stream, true))]).not.toContain('caseFile');
    expect((await (await boss()).read(stream)).damaged).toEqual([]);
  });

  it('is shared nothing with, by name or with everybody', async () => {
    const { needs, stream, gone, boss } = await stoppedByWord();
    const desk = await boss();
    await desk.staff.share();
    await desk.staff.grant(stream, gone, ['caseFile']);
    const { people } = await desk.staff.access(stream);
    expect(people.map(({ person }) => person)).not.toContain(gone);
    const file = await keyFileOf(needs, stream);
    const newest = file.compartments.map(({ keys }) => keys.toSorted((a, b) => b.epoch - a.epoch)[0]?.id);
    const theirs = file.grants.filter(({ person }) => person === gone);
    expect(theirs.flatMap(({ keys }) => keys).some(({ id }) => newest.includes(id))).toBe(false);
  });

  it('is sent no file', async () => {
    const { stream, gone, added, boss } = await stoppedByWord();
    const desk = await boss();
    await expect(desk.exchange.pack({ to: [gone], streams: [stream] }, stamp)).rejects.toThrow('failed');
    const others = await desk.exchange.pack({ to: [added.caseworker.person], streams: [stream] }, stamp);
    expect(others.bytes.length).toBeGreaterThan(0);
  });

  it('goes on as before when somebody says so who may not', async () => {
    const { needs, gone, boss } = await stoppedByWord('colleague');
    const begun = aCase();
    await signs(await boss(), begun, [opened(), told()]);
    expect((await keyFileOf(needs, begun)).grants.map(({ person }) => person)).toContain(gone);
  });

  it('comes back with a word of the lead’s', async () => {
    const { needs, vault, gone, boss } = await stoppedByWord();
    const word = saysRoles(vault, ['keyStaff']);
    const desk = await boss();
    await signs(
      desk,
      desk.team,
      [{ ...word, body: { ...word.body, person: gone, name: 'Bo' } } as Unsigned],
      {},
    );
    const begun = aCase();
    await signs(desk, begun, [opened(), told()]);
    expect((await keyFileOf(needs, begun)).grants.map(({ person }) => person)).toContain(gone);
  });
});
