import { describe, expect, it } from 'vitest';
import type { AnyEntry } from '../../../src/entries/entry.ts';
import { believedTeam } from '../../../src/store/believedTeam.ts';
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

const says = (author: string, person: unknown, roles: unknown, kind = 'staffMember', left?: string) =>
  ({
    kind,
    author: { person: author, publicKey: `key of ${author}` },
    body: { person, roles, ...(left === undefined ? {} : { left }) },
  }) as unknown as AnyEntry;
const leads = (...entries: readonly AnyEntry[]) => [
  ...believedTeam(entries, ({ publicKey }) => publicKey === 'key of anna').leads,
];

describe('who is a lead', () => {
  it('whom the first person names, and from then on whom a lead names', () => {
    expect(leads(says('anna', 'anna', ['keyStaff']))).toEqual([]);
    const founded = [says('anna', 'anna', ['lead'])];
    expect(leads(...founded)).toEqual(['anna']);
    expect(leads(...founded, says('bo', 'bo', ['lead']))).toEqual(['anna']);
    expect(leads(...founded, says('bo', 'anna', ['keyStaff']))).toEqual(['anna']);
    expect(leads(...founded, says('anna', 'bo', ['lead']))).toEqual(['anna', 'bo']);
    expect(leads(...founded, says('anna', 'bo', ['lead']), says('bo', 'anna', ['keyStaff']))).toEqual(['bo']);
  });
  it('nobody who puts an entry before all others, and nobody who stopped', () => {
    expect(leads(says('bo', 'bo', ['lead']))).toEqual([]);
    expect(leads(says('bo', 'bo', ['lead']), says('anna', 'anna', ['lead']))).toEqual(['anna']);
    const both = [says('anna', 'anna', ['lead']), says('anna', 'bo', ['lead'])];
    expect(leads(...both, says('anna', 'bo', ['lead'], 'staffMember', '2026-11-23'))).toEqual(['anna']);
  });
  it('nobody by what cannot be read', () => {
    for (const broken of [
      says('anna', 1, ['lead']),
      says('anna', 'anna', 'lead'),
      says('anna', 'anna', ['lead'], 'setting'),
    ])
      expect(leads(broken)).toEqual([]);
    const author = { person: 'anna', publicKey: 'key of anna' };
    expect(leads({ kind: 'staffMember', author, body: null } as unknown as AnyEntry)).toEqual([]);
  });
});
