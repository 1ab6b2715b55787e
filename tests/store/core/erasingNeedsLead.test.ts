import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../../src/entries/entry.ts';
import { leadsIn } from '../../../src/store/leadRole.ts';
import { rowsOf } from '../../support/storeRows.ts';
import { aCase, aVault, opened, own, saysRoles, signs, stamp } from '../../support/vaultOf.ts';

describe('erasing a case', () => {
  it('is refused by the store itself to whoever is no lead, and takes nothing away', async () => {
    const { needs, vault } = await aVault();
    const stream = aCase();
    await signs(vault, stream, [opened(), own('Sagt i marts')]);
    const records = async () => (await rowsOf(needs, 'entries')).filter(({ group }) => group === stream.id);
    const before = await records();
    await expect(vault.caseFiles.erase(stream, stamp)).rejects.toThrow('failed');
    await signs(vault, vault.team, [saysRoles(vault, ['keyStaff', 'caseworker'])], {});
    await expect(vault.caseFiles.erase(stream, stamp)).rejects.toThrow('failed');
    expect(await records()).toEqual(before);
    expect((await vault.read(stream)).damaged).toEqual([]);
    await signs(vault, vault.team, [saysRoles(vault, ['lead'])], {});
    await vault.caseFiles.erase(stream, stamp);
    expect(await records()).toEqual([]);
    await signs(vault, vault.team, [saysRoles(vault, ['keyStaff'])], {});
    await expect(vault.caseFiles.erase(aCase(), stamp)).rejects.toThrow('failed');
  });
});

const says = (author: string, person: unknown, roles: unknown, kind = 'staffMember') =>
  ({ kind, author: { person: author }, body: { person, roles } }) as unknown as AnyEntry;

describe('who is a lead', () => {
  it('the first to say so, and from then on whom a lead names', () => {
    expect([...leadsIn([says('anna', 'anna', ['keyStaff'])])]).toEqual([]);
    const founded = [says('anna', 'anna', ['lead'])];
    expect([...leadsIn(founded)]).toEqual(['anna']);
    expect([...leadsIn([...founded, says('bo', 'bo', ['lead'])])]).toEqual(['anna']);
    expect([...leadsIn([...founded, says('bo', 'anna', ['keyStaff'])])]).toEqual(['anna']);
    expect([...leadsIn([...founded, says('anna', 'bo', ['lead'])])]).toEqual(['anna', 'bo']);
    expect([
      ...leadsIn([...founded, says('anna', 'bo', ['lead']), says('bo', 'anna', ['keyStaff'])]),
    ]).toEqual(['bo']);
  });
  it('nobody by what cannot be read', () => {
    for (const broken of [
      says('anna', 1, ['lead']),
      says('anna', 'anna', 'lead'),
      says('anna', 'anna', ['lead'], 'setting'),
    ])
      expect([...leadsIn([broken])]).toEqual([]);
    expect([
      ...leadsIn([{ kind: 'staffMember', author: { person: 'anna' }, body: null } as unknown as AnyEntry]),
    ]).toEqual([]);
  });
});
