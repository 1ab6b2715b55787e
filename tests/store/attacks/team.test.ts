import { describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../src/entries/canonical.ts';
import { basedOnNothing, type Unsigned } from '../../../src/entries/entry.ts';
import { newId } from '../../../src/entries/ids.ts';
import { readOffice } from '../../../src/rules/local/readOffice.ts';
import { toBase64url } from '../../../src/store/base64url.ts';
import { sha256 } from '../../../src/store/bytes.ts';
import { placeIn } from '../../../src/store/context.ts';
import { seal } from '../../../src/store/envelope.ts';
import { signed } from '../../../src/store/signedDocument.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { readTeam } from '../../../src/ui/shell/readTeam.ts';
import { anOffice } from '../../support/anOffice.ts';
import { headOf } from '../../support/pastTheProduct.ts';
import { reopened, saysRoles, signs, stamp } from '../../support/vaultOf.ts';

const numbers = [{ label: 'Døgnvagt', number: '12345678' }];
const setsNumbers = (value = JSON.stringify(numbers)): Unsigned =>
  ({
    kind: 'setting',
    role: 'lead',
    basedOn: basedOnNothing,
    rendered: { text: 'Numre', language: 'da' },
    body: { key: 'office.numbers', value, checkedOn: '2026-11-23' },
  }) as Unsigned;

/** An entry of the team that stands before all others, under a device of its own. */
async function backDated() {
  const office = await anOffice();
  const { needs, vault, at } = office;
  await signs(vault, vault.team, [saysRoles(vault, ['lead', 'keyStaff'])], {});
  const desk = await at('caseworker');
  const { team } = desk;
  const prepared = await desk.prepare(team, [saysRoles(desk, ['lead', 'caseworker'])], stamp);
  const { key, head, put } = await headOf(desk, needs, team, 'staff');
  const device = '00000000-0000-4000-8000-000000000000';
  const { signature: _signature, ...content } = prepared.signed[0] as unknown as Record<string, unknown>;
  const first = { ...content, id: newId(), lamport: 1, device, chainSeq: 1, previousInChain: null };
  const forged = await signed(first, desk.context.member.keys.signing);
  const place = placeIn(desk.context, team.id, 'staff', forged.id, 'entry', 0);
  const bytes = await seal(key, place, canonicalBytes(forged));
  const chains = { ...head.chains, [device]: { seq: 1, hash: toBase64url(await sha256(bytes)) } };
  await needs.blobs.write([
    { put: 'entries', group: team.id, key: forged.id, bytes },
    await put({ ...head, chains }),
  ]);
  return office;
}

describe('a role that somebody claims', () => {
  it('makes nobody the first lead, however early the entry stands', async () => {
    const { needs, vault, stream, at, added } = await backDated();
    const boss = await reopened(needs, vault.person);
    const { staff } = readTeam((await boss.read(vault.team)).entries);
    expect(staff.get(vault.person)?.signer.roles).toEqual(['lead', 'keyStaff']);
    expect(staff.get(added.caseworker.person)?.signer.roles ?? []).not.toContain('lead');
    await expect((await at('caseworker')).caseFiles.erase(stream, stamp)).rejects.toThrow('failed');
    expect(await (await reopened(needs, vault.person)).summaries()).toHaveLength(1);
    await boss.caseFiles.erase(stream, stamp);
  });

  it('does not make a setting hold that a caseworker signs as a lead; a lead’s own holds', async () => {
    const { needs, vault, at } = await anOffice();
    await signs(vault, vault.team, [saysRoles(vault, ['lead', 'keyStaff'])], {});
    const desk = await at('caseworker');
    await signs(desk, desk.team, [setsNumbers()], {});
    const officeOf = async () => {
      const { entries } = await (await reopened(needs, vault.person)).read(vault.team);
      return readOffice(readTeam(entries).office);
    };
    const office = await officeOf();
    expect(office.local.numbers).toEqual([]);
    expect([...office.versions.values()].flat().map(({ ignored }) => ignored)).toEqual([true]);
    await signs(await reopened(needs, vault.person), vault.team, [setsNumbers()], {});
    expect((await officeOf()).local.numbers).toHaveLength(1);
  });

  it('lays no number on the page of danger that no lead has signed', async () => {
    const { needs, vault, at } = await anOffice();
    await signs(vault, vault.team, [saysRoles(vault, ['lead', 'keyStaff'])], {});
    const desk = await at('caseworker');
    await signs(desk, desk.team, [setsNumbers()], {});
    expect(await desk.mayLayNumbers(numbers)).toBe(false);
    await signs(await reopened(needs, vault.person), vault.team, [setsNumbers()], {});
    const again = await at('caseworker');
    expect(await again.mayLayNumbers(numbers)).toBe(true);
    expect(await again.mayLayNumbers([{ label: 'Døgnvagt', number: '87654321' }])).toBe(false);
    expect(await insideOf(vault).mayLayNumbers([])).toBe(true);
  });
});
