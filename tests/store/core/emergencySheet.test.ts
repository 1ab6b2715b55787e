import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntryOf } from '../../../src/entries/entry.ts';
import { auditActs } from '../../../src/model/auditActs.ts';
import { insideOf, type Vault } from '../../../src/store/vault.ts';
import { aGroupsOffice, folds, sheet } from '../../support/aGroupsOffice.ts';
import { deskOf } from '../../support/anOffice.ts';
import { faultyBlobs } from '../../support/faultyBlobs.ts';
import { joins, takes, fileFor } from '../../support/machines.ts';
import { put, rowsOf } from '../../support/storeRows.ts';
import { aCase, opened, own, reopened, stamp, told } from '../../support/vaultOf.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const noGroup = { group: null };
const opens = (vault: Vault, stream: Parameters<Vault['read']>[0], why: { readonly group: null } = noGroup) =>
  vault.openEmergencySheet(stream, why, { text: 'Et nødark blev åbnet.', language: 'da' }, stamp);
const namesIn = ({ entries }: Awaited<ReturnType<typeof opens>>) =>
  entries.map((entry) => (entry as EntryOf<'emergencySheet'>).body.name);
const linesOf = async (vault: Vault) =>
  (await vault.auditLines(true)).lines.filter(({ act }) => act === 'emergencySheetOpened');

/** Notes when the platform is asked to decrypt what lies in this record. */
function watched(row: { readonly bytes: Uint8Array }): string[] {
  const seen: string[] = [];
  const real = crypto.subtle.decrypt.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'decrypt').mockImplementation(async (how, key, data) => {
    const sealed = Buffer.from(data as Uint8Array<ArrayBuffer>);
    if (Buffer.from(row.bytes).includes(sealed)) seen.push('opened');
    return real(how, key, data);
  });
  return seen;
}

async function withSheet() {
  const office = await aGroupsOffice();
  const rows = (await rowsOf(office.needs, 'entries')).filter(({ group }) => group === office.stream.id);
  const { apart = [] } = await office.vault.read(office.stream);
  const row = rows.find(({ key }) => apart.includes(key));
  if (row === undefined) throw new Error('no sheet');
  return { ...office, row };
}

describe('reading a case', () => {
  it('never opens the emergency sheet: its id is all that is said of it', async () => {
    const { vault, stream, at, row } = await withSheet();
    const unsealed = watched(row);
    for (const desk of [vault, await at('keyStaff'), await at('groupLeader'), await at('caseworker')]) {
      const found = await desk.read(stream);
      expect(found.entries.every(({ compartment }) => compartment !== 'emergency')).toBe(true);
      expect([found.apart, found.damaged]).toEqual([[row.key], []]);
      expect(found.closedTo).not.toContain('emergency');
    }
    await folds(vault, stream, own('Skrevet ved siden af'));
    expect(unsealed).toEqual([]);
    expect((await at('lead').then((lead) => lead.read(stream))).apart).toBeUndefined();
  });

  it('tells that a sheet is missing, cut short, put back or has none behind it', async () => {
    const { needs, vault, stream, at, row } = await withSheet();
    const damage = async () => (await (await reopened(needs, vault.person)).read(stream)).damaged;
    await folds(await at('keyStaff'), stream, sheet('Nyere'));
    const heads = await rowsOf(needs, 'heads');
    await needs.blobs.write([{ remove: 'entries', key: row.key }]);
    expect((await damage()).map(({ why }) => why)).toEqual(['chain']);
    await put(needs, row, row.bytes);
    expect(await damage()).toEqual([]);
    const { apart = [] } = await vault.read(stream);
    const newest = (await rowsOf(needs, 'entries')).find(({ key }) => apart.includes(key) && key !== row.key);
    if (newest === undefined) throw new Error('no second sheet');
    await put(
      needs,
      newest,
      newest.bytes.map((byte, at) => (at === newest.bytes.length - 1 ? byte ^ 1 : byte)),
    );
    expect(await damage()).toHaveLength(1);
    await put(needs, newest, newest.bytes);
    for (const head of heads.filter(({ group }) => group === stream.id))
      await needs.blobs.write([{ remove: 'heads', key: head.key }]);
    expect((await damage()).length).toBeGreaterThan(0);
  });

  it('gives the page nothing of it to fold, and keeps it while others sign in the case', async () => {
    const { vault, stream, at } = await withSheet();
    const { whole, signed, apart } = await folds(
      await at('keyStaff'),
      stream,
      sheet('Ny adresse'),
      own('Ord'),
    );
    expect(whole.some(({ kind }) => kind === 'emergencySheet')).toBe(false);
    expect([signed.map(({ kind }) => kind), apart]).toEqual([['emergencySheet', 'ownWords'], apart]);
    await folds(await at('caseworker'), stream, told());
    await folds(await at('keyStaff'), stream, own('Mere'));
    const leader = await at('groupLeader');
    expect(namesIn(await opens(leader, stream))).toEqual(['Opdigtet Navn', 'Ny adresse']);
    expect((await vault.read(stream)).damaged).toEqual([]);
    expect((await opens(vault, stream)).damaged).toBeUndefined();
  });
});

describe('opening the emergency sheet', () => {
  it('writes in the log first: who, of which case, for which group, and no word of the case', async () => {
    const { stream, group, added, at, row } = await withSheet();
    const leader = await at('groupLeader');
    const order = watched(row);
    const real = leader.context.blobs.write.bind(leader.context.blobs);
    vi.spyOn(leader.context.blobs, 'write').mockImplementation(async (writes) => {
      await real(writes);
      if (writes.some((one) => 'put' in one && one.put === 'entries')) order.push('noted');
    });
    const found = await leader.openEmergencySheet(
      stream,
      { group: group.id },
      { text: 'Et nødark blev åbnet.', language: 'da' },
      stamp,
    );
    expect([namesIn(found), found.logged]).toEqual([['Opdigtet Navn'], true]);
    expect(order).toEqual(['noted', 'opened']);
    // A lead, who opens nothing of the case, reads who did.
    const [line, ...rest] = await linesOf(await at('lead'));
    expect(rest).toEqual([]);
    expect(line).toMatchObject({
      act: 'emergencySheetOpened',
      person: added.groupLeader.person,
      subject: stream.id,
      detail: group.id,
      text: 'Et nødark blev åbnet.',
    });
    expect(JSON.stringify(line)).not.toContain('Opdigtet');
    expect(auditActs.emergencySheetOpened.about).toBe('case');
    // Every opening is a line.
    await opens(leader, stream);
    expect(await linesOf(await at('lead'))).toHaveLength(2);
  });

  it('opens when nothing can be written, and says that it is not in the log', async () => {
    const { needs, stream, at, added } = await withSheet();
    const full = faultyBlobs(needs.blobs);
    const { person } = added.groupLeader;
    const desk = await deskOf({ ...needs, blobs: full.blobs }, person, 'groupLeader');
    desk.context.blobs.write = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const found = await opens(desk, stream);
    expect([namesIn(found), found.logged]).toEqual([['Opdigtet Navn'], false]);
    expect(await linesOf(await at('lead'))).toEqual([]);
  });

  it('waits for a disk that does not answer no longer than one can at a door', async () => {
    const { stream, at } = await withSheet();
    const leader = await at('groupLeader');
    leader.context.blobs.write = () => new Promise(() => undefined);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = opens(leader, stream);
    let done = false;
    void opening.finally(() => {
      done = true;
    });
    while (!done) {
      await vi.advanceTimersByTimeAsync(100);
      await new Promise((next) => setImmediate(next));
    }
    expect((await opening).logged).toBe(false);
    expect(namesIn(await opening)).toEqual(['Opdigtet Navn']);
  });

  it('is not for a lead: nothing opens and nothing is said to have been', async () => {
    const { stream, at } = await withSheet();
    const lead = await at('lead');
    await expect(opens(lead, stream)).rejects.toThrow('failed');
    expect(await linesOf(lead)).toEqual([]);
  });

  it('of a case without one answers that there is none, and notes no opening', async () => {
    const { vault } = await withSheet();
    const other = aCase();
    await folds(vault, other, opened('Solsort'));
    expect(await opens(vault, other)).toEqual({ entries: [], logged: true });
    expect(await linesOf(vault)).toEqual([]);
  });

  it('says when something of it cannot be read, and opens the rest', async () => {
    const { needs, stream, at, row } = await withSheet();
    await folds(await at('keyStaff'), stream, sheet('Nyere'));
    await put(
      needs,
      row,
      row.bytes.map((byte, at) => (at === row.bytes.length - 1 ? byte ^ 1 : byte)),
    );
    const found = await opens(await at('groupLeader'), stream);
    expect([namesIn(found), found.damaged]).toEqual([['Nyere'], true]);
    await needs.blobs.write([{ remove: 'entries', key: row.key }]);
    expect((await opens(await at('groupLeader'), stream)).damaged).toBe(true);
  });
});

describe('a file with an emergency sheet', () => {
  it('hands nothing of it out when it is looked at or taken in', async () => {
    const { vault, stream, added } = await withSheet();
    const theirs = await joins(vault, 'groupLeader', added.groupLeader);
    await folds(vault, stream, sheet('Nyere'));
    const file = await fileFor(vault, [added.groupLeader.person], [stream]);
    const { looked } = await takes(theirs.desk, file);
    expect(JSON.stringify(looked)).not.toMatch(/Nyere|emergencySheet/u);
    expect(looked.streams.find((one) => one.stream.id === stream.id)).toMatchObject({ sealed: 0, sheets: 1 });
    expect((await theirs.desk.read(stream)).damaged).toEqual([]);
    expect(namesIn(await opens(theirs.desk, stream))).toEqual(['Opdigtet Navn', 'Nyere']);
  });

  it('travels with a case that leaves and returns', async () => {
    const { vault, stream } = await withSheet();
    const inside = insideOf(vault);
    const packed = await inside.caseFiles.pack(stream, stamp);
    if (packed.kind === 'refused') throw new Error(packed.why);
    expect(await inside.caseFiles.letGo(stream, packed.bytes, stamp)).toMatchObject({ kind: 'gone' });
    expect(await inside.caseFiles.takeIn(packed.bytes)).toMatchObject({ kind: 'returned' });
    expect(namesIn(await opens(vault, stream))).toEqual(['Opdigtet Navn']);
  });
});
