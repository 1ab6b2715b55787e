import { bech32 } from '@scure/base';
import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { fromBase64url } from '../../../src/store/base64url.ts';
import { closeCaseTo } from '../../../src/store/caseAccess.ts';
import { open } from '../../../src/store/envelope.ts';
import { eraseCase } from '../../../src/store/erasing.ts';
import { previewContent } from '../../../src/store/exchangeTaking.ts';
import { rotate } from '../../../src/store/grantChanges.ts';
import { personFile, readKeyFile } from '../../../src/store/keyFormat.ts';
import { newRecoveryKey } from '../../../src/store/recoveryKey.ts';
import { noKeyId, sealingKey } from '../../../src/store/sealingKey.ts';
import { removePerson } from '../../../src/store/staffChanges.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { adds, anOffice, byTable, deskOf } from '../../support/anOffice.ts';
import {
  asRead,
  contentFor,
  everythingOn,
  fileFor,
  joins,
  takes,
  takesAsThePage,
  type Machine,
} from '../../support/machines.ts';
import {
  aCase,
  contactSummary,
  opened,
  own,
  reopened,
  saysRoles,
  signs,
  stamp,
  talk,
  told,
} from '../../support/vaultOf.ts';

/** The office on one machine, a key-staff colleague on another. */
async function twoMachines() {
  const office = await anOffice();
  const a = { needs: office.needs, desk: insideOf(office.vault) };
  const b = await joins(office.vault, 'keyStaff', office.added.keyStaff);
  return { ...office, a, b, me: office.vault.person, them: office.added.keyStaff.person };
}

describe('a file between two machines', () => {
  it('brings what was signed on the one to the other and back, until both read the same', async () => {
    const { a, b, stream, me, them } = await twoMachines();
    await signs(a.desk, stream, [own('Skrevet her')]);
    await signs(b.desk, stream, [own('Skrevet der'), talk()]);
    const { looked, taken } = await takes(b.desk, await fileFor(a.desk, [them], [stream]));
    expect(looked.streams.map(({ fresh, here, sealed }) => [fresh.length, here.length, sealed])).toEqual([
      [1, 5, 0],
      [0, 1, 0],
    ]);
    expect(taken).toMatchObject({ kind: 'taken', fresh: 1, streams: [stream] });
    await takes(a.desk, await fileFor(b.desk, [me], [stream]));
    const [here, there] = [await asRead(a.desk, stream), await asRead(b.desk, stream)];
    expect(here).toEqual(there);
    expect(here.entries).toHaveLength(8);
    expect(here.damaged).toEqual([]);
    // And both go on.
    await signs(a.desk, stream, [own('Videre')]);
    await signs(b.desk, stream, [own('Også videre')]);
    expect((await a.desk.read(stream)).damaged).toEqual([]);
    expect((await b.desk.read(stream)).damaged).toEqual([]);
  });

  it('brings whole new cases, and a case begun there stands on the list here', async () => {
    const { a, b, me } = await twoMachines();
    const fresh = aCase();
    await signs(b.desk, fresh, [opened('Solsort'), told()], { contact: contactSummary('Solsort') });
    await takes(a.desk, await fileFor(b.desk, [me], [fresh]));
    expect((await a.desk.read(fresh)).entries).toHaveLength(2);
    const line = (await a.desk.summaries()).find(({ stream }) => stream === fresh.id);
    expect(line?.summary.contact?.alias).toBe('Solsort');
    expect(line?.damaged).toBeUndefined();
  });

  it('leaves lists right: a case with news is folded anew by the page', async () => {
    const { a, b, stream, them } = await twoMachines();
    await signs(b.desk, stream, [talk()]);
    await signs(a.desk, stream, [opened('Nyt kælenavn')], { contact: contactSummary('Nyt kælenavn', 2) });
    const file = await fileFor(a.desk, [them], [stream]);
    await takes(b.desk, file);
    const stale = (await b.desk.summaries()).find((one) => one.stream === stream.id);
    expect(stale?.summary.contact?.machineVersion).toBe('');
    expect(await takesAsThePage(b.desk, file)).toMatchObject({ kind: 'taken', fresh: 0 });
    await signs(a.desk, stream, [opened('Nyeste kælenavn')], {
      contact: contactSummary('Nyeste kælenavn', 3),
    });
    await takesAsThePage(b.desk, await fileFor(a.desk, [them], [stream]));
    const line = (await b.desk.summaries()).find((one) => one.stream === stream.id);
    expect(line?.summary.contact?.alias).toBe('Nyeste kælenavn');
    expect(line?.summary.contact?.machineVersion).not.toBe('');
    expect(line?.damaged).toBeUndefined();
    expect((await b.needs.blobs.ofGroup('heads', stream.id)).filter(({ key }) => key.includes('.'))).toEqual(
      [],
    );
    // Taken in again after it was folded, it brings nothing and changes no list.
    await takes(b.desk, file);
    expect((await b.desk.summaries()).find((one) => one.stream === stream.id)).toEqual(line);
    const again = await reopened(b.needs, them, 'keyStaff har sin egen sætning');
    expect((await again.summaries()).find((one) => one.stream === stream.id)).toEqual(line);
  });

  it('leaves the list of a colleague right who opens a part of the case only', async () => {
    const { a, stream, added } = await twoMachines();
    const c = await joins(a.desk, 'caseworker', added.caseworker);
    const { person } = added.caseworker;
    await signs(c.desk, stream, [told()]);
    await signs(a.desk, stream, [opened('Andet navn'), own('Lukket')], {
      contact: contactSummary('Andet navn', 2),
    });
    await takesAsThePage(c.desk, await fileFor(a.desk, [person], [stream]));
    const line = (await c.desk.summaries()).find((one) => one.stream === stream.id);
    expect(line?.summary.contact?.alias).toBe('Andet navn');
    expect(line?.summary.contact?.machineVersion).not.toBe('');
    expect(line?.damaged).toBeUndefined();
  });

  it('says who it came from and as of when, by the own sealed record of whoever took it in', async () => {
    const { a, b, stream, me, them } = await twoMachines();
    expect(await b.desk.exchange.last()).toEqual([]);
    await signs(a.desk, stream, [own('Nyt')]);
    await takes(b.desk, await fileFor(a.desk, [them], [stream]));
    expect(await b.desk.exchange.last()).toEqual([
      { stream, from: me, madeAt: stamp.instant, takenAt: stamp.instant },
    ]);
    const sealed = await b.needs.blobs.get('meta', `exchange.${them}`);
    expect(Buffer.from(sealed ?? []).includes(stream.id)).toBe(false);
    // Drawing the own key anew, as erasing does, keeps it.
    const other = aCase();
    await signs(b.desk, other, [opened('Forkert')]);
    await eraseCase(b.desk, other, stamp);
    const again = await deskOf(b.needs, them, 'keyStaff');
    expect(await again.exchange.last()).toHaveLength(1);
  });

  it('writes nothing when it is looked at', async () => {
    const { a, b, stream, them } = await twoMachines();
    await signs(a.desk, stream, [own('Nyt')]);
    const file = await fileFor(a.desk, [them], [stream]);
    const before = await everythingOn(b.needs);
    expect((await b.desk.exchange.preview(file)).kind).toBe('preview');
    expect(await everythingOn(b.needs)).toEqual(before);
  });

  it('is made for nobody who has stopped, and of no case that is closed to somebody it is for', async () => {
    const { a, stream, added, them } = await twoMachines();
    expect(await closeCaseTo(a.desk, stream, them)).toBe('done');
    await expect(fileFor(a.desk, [them], [stream])).rejects.toThrow('failed');
    await removePerson(a.desk, added.caseworker.person);
    await expect(fileFor(a.desk, [added.caseworker.person], [stream])).rejects.toThrow('failed');
    await expect(fileFor(a.desk, [], [stream])).rejects.toThrow('failed');
    await expect(fileFor(a.desk, [added.lead.person], [aCase()])).rejects.toThrow('failed');
  });
});

describe('what a file carries', () => {
  it.each(['caseworker', 'keyStaff', 'groupLeader', 'lead'] as const)(
    'to a %s is exactly what their keys open: no other record, not even sealed',
    async (role) => {
      const { a, stream, added } = await twoMachines();
      const file = await fileFor(a.desk, [added[role].person], [stream]);
      const text = await contentFor(await deskOf(a.needs, added[role].person, role), file);
      const { entries } = await a.desk.read(stream);
      const keyFile = (await a.desk.context.keysOf(stream.id))?.file;
      for (const { id, compartment } of entries)
        expect([compartment, text.includes(id)]).toEqual([compartment, byTable(role).includes(compartment)]);
      const rows = (
        JSON.parse(text) as {
          readonly streams: readonly {
            readonly records: readonly { readonly table: string; readonly key: string }[];
          }[];
        }
      ).streams
        .flatMap(({ records }) => records)
        .filter(({ table }) => table !== 'entries');
      for (const { compartment, slot } of keyFile?.compartments ?? [])
        if (!byTable(role).includes(compartment)) expect(rows.map(({ key }) => key)).not.toContain(slot);
    },
  );

  it('to a group leader holds no byte of a case file, in whatever form', async () => {
    const { a, stream, added } = await twoMachines();
    await signs(a.desk, stream, [own('HEMMELIGT I SAGEN')]);
    const file = await fileFor(a.desk, [added.groupLeader.person], [stream]);
    const leader = await deskOf(a.needs, added.groupLeader.person, 'groupLeader');
    const text = await contentFor(leader, file);
    const sealed = await Promise.all(
      (await a.desk.read(stream)).entries
        .filter(({ compartment }) => compartment === 'caseFile')
        .map(({ id }) => a.needs.blobs.get('entries', id)),
    );
    expect(sealed.length).toBeGreaterThan(1);
    for (const bytes of sealed)
      expect(
        text.includes(
          Buffer.from(bytes ?? [])
            .toString('base64url')
            .slice(0, 120),
        ),
      ).toBe(false);
    for (const form of ['HEMMELIGT', Buffer.from('HEMMELIGT').toString('base64url').slice(0, -1)])
      expect(text.includes(form)).toBe(false);
    expect(text).not.toMatch(/journal|reminders|"meta"|person\./u);
  });

  it('carries sealed what its maker cannot open and one of its readers can', async () => {
    const { a, stream, added, me } = await twoMachines();
    const c = await joins(a.desk, 'caseworker', added.caseworker);
    await signs(a.desk, stream, [own('Kun for nøglemedarbejdere')]);
    const worker = await deskOf(a.needs, added.caseworker.person, 'caseworker');
    const text = await contentFor(a.desk, await fileFor(worker, [me], [stream]));
    const { entries } = await a.desk.read(stream);
    for (const { id } of entries) expect(text.includes(id)).toBe(true);
    // On the colleague's own machine nothing of the case file ever came.
    const lies = (await c.needs.blobs.ofGroup('entries', stream.id)).map(({ key }) => key);
    expect(entries.filter(({ id }) => lies.includes(id)).every((one) => one.compartment !== 'caseFile')).toBe(
      true,
    );
  });

  it('opens with the age tool and the reader’s identity, written out as text', async () => {
    const { a, b, stream, them } = await twoMachines();
    const decrypter = new Decrypter();
    decrypter.addIdentity(await identityOf(b));
    const text = await decrypter.decrypt(await fileFor(a.desk, [them], [stream]), 'text');
    expect(JSON.parse(text)).toMatchObject({
      format: 1,
      type: 'exchange',
      madeBy: a.desk.person,
      to: [them],
    });
    const other = new Decrypter();
    other.addIdentity(newRecoveryKey());
    await expect(other.decrypt(await fileFor(a.desk, [them], [stream]))).rejects.toThrow('no identity');
  });

  it('has a name and a size that say little', async () => {
    const { a, stream, them } = await twoMachines();
    const first = await a.desk.exchange.pack({ streams: [stream], to: [them] }, stamp);
    await signs(a.desk, stream, [own('x')]);
    const second = await a.desk.exchange.pack({ streams: [stream], to: [them] }, stamp);
    expect(first.fileName).toMatch(/^fil-[a-z2-9]{8}\.age$/);
    expect(first.fileName).not.toBe(second.fileName);
    expect(first.bytes.length % 1024).toBe(second.bytes.length % 1024);
  });
});

/** A person's own key, as `age` writes identities down: taken out of their own file with the root key. */
async function identityOf({ needs, desk }: Machine): Promise<string> {
  const { vault, person, root } = desk.context.member;
  const file = readKeyFile(personFile, (await needs.keyFiles.read(`person.${person}`)) ?? new Uint8Array());
  const place = {
    vault,
    stream: person,
    compartment: '',
    record: person,
    slot: 'privateKeys',
    revision: 0,
  } as const;
  const key = await sealingKey(noKeyId, 0, root);
  const bytes = await open(key, place, fromBase64url(file.privateKeys));
  const { exchange } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly exchange: string };
  const raw = fromBase64url(exchange).slice(-32);
  return bech32.encode('age-secret-key-', bech32.toWords(raw), false).toUpperCase();
}

describe('people and keys of two machines', () => {
  it('come together: a colleague added on the one works on what the other has', async () => {
    const { a, b, stream, me, them } = await twoMachines();
    const fresh = await adds(a.desk, 'ny', 'keyStaff');
    await signs(b.desk, stream, [own('Før den nye er kendt her')]);
    await takes(b.desk, await fileFor(a.desk, [them], [stream]));
    await signs(b.desk, stream, [own('Nu er den kendt')]);
    await takes(a.desk, await fileFor(b.desk, [me], [stream]));
    const desk = await deskOf(a.needs, fresh.person, 'ny');
    const { entries, damaged, closedTo } = await desk.read(stream);
    expect([entries.length, damaged, closedTo]).toEqual([7, [], []]);
    expect(b.desk.context.keysOf).toBeDefined();
  });

  it('who was taken out on the one stays out on the other, also where they go on unknowing', async () => {
    const { a, b, stream, me, them, added } = await twoMachines();
    const c = await joins(a.desk, 'caseworker', added.caseworker);
    await signs(c.desk, stream, [told()]);
    expect(await removePerson(a.desk, added.caseworker.person)).toBe('done');
    const late = await fileFor(c.desk, [them], [stream]);
    // The machine that does not know yet takes it in; then the news comes.
    await takes(b.desk, late);
    const entries = (await b.desk.read(stream)).entries.length;
    await takes(b.desk, await fileFor(a.desk, [them], [stream]));
    expect((await b.desk.read(stream)).entries).toHaveLength(entries);
    expect((await b.desk.read(stream)).damaged).toEqual([]);
    expect((await b.desk.context.people()).get(added.caseworker.person)?.removed).toBe(true);
    // From then on a file of theirs is refused, and what came before travels on.
    const refused = await b.desk.exchange.preview(await fileFor(c.desk, [them], [stream]));
    expect(refused).toEqual({ kind: 'refused', why: 'fromStopped' });
    await takes(a.desk, await fileFor(b.desk, [me], [stream]));
    expect(await asRead(a.desk, stream)).toEqual(await asRead(b.desk, stream));
    await signs(a.desk, stream, [own('Efter')]);
    await takes(b.desk, await fileFor(a.desk, [them], [stream]));
    expect((await b.desk.read(stream)).closedTo).toEqual([]);
  });

  it('a file is from somebody who stopped only where their own signature holds; else it was changed', async () => {
    const { a, b, them } = await twoMachines();
    const begun = await adds(a.desk, 'anden', 'lead');
    const c = await joins(a.desk, 'anden', begun);
    // Whom they certified would need a lead; that they stopped is said before, to whoever takes in.
    await adds(c.desk, 'ny', 'caseworker');
    const late = await fileFor(c.desk, [them], []);
    expect(await removePerson(a.desk, begun.person)).toBe('done');
    await takes(b.desk, await fileFor(a.desk, [them], []));
    const before = await everythingOn(b.needs);
    expect(await b.desk.exchange.preview(late)).toEqual({ kind: 'refused', why: 'fromStopped' });
    const text = await contentFor(b.desk, late);
    const whyOf = (content: string): Promise<unknown> =>
      previewContent(b.desk, new TextEncoder().encode(content)).then(
        () => null,
        (cause: unknown) => cause,
      );
    expect(await whyOf(text)).toMatchObject({ why: 'fromStopped' });
    expect(await whyOf(text.replace('"madeAt":"2026', '"madeAt":"2027'))).toMatchObject({ why: 'tampered' });
    const inTheirName = text.replace(`"madeBy":"${begun.person}"`, `"madeBy":"${a.desk.person}"`);
    expect(inTheirName).not.toBe(text);
    expect(await whyOf(inTheirName)).toMatchObject({ why: 'tampered' });
    expect(await everythingOn(b.needs)).toEqual(before);
  });

  it('a case that whoever stopped had begun opens after the news, signed anew by who opens all of it', async () => {
    const { a, b, them, me } = await twoMachines();
    const begun = await adds(a.desk, 'anden', 'keyStaff');
    const c = await joins(a.desk, 'anden', begun);
    const stream = aCase();
    await signs(c.desk, stream, [opened('Begyndt af en, der stopper'), own('Ord')]);
    await takes(b.desk, await fileFor(a.desk, [them], []));
    await takes(b.desk, await fileFor(c.desk, [them], [stream]));
    expect(await removePerson(a.desk, begun.person)).toBe('done');
    await takes(b.desk, await fileFor(a.desk, [them], []));
    expect((await b.desk.read(stream)).damaged).toEqual([]);
    expect((await b.desk.read(stream)).entries).toHaveLength(2);
    await signs(b.desk, stream, [own('Går videre')]);
    await takes(a.desk, await fileFor(b.desk, [me], [stream]));
    expect((await a.desk.read(stream)).entries).toHaveLength(3);
  });

  it('whoever may not stand in for somebody who stopped takes the file in after one who may', async () => {
    const { a, b, me, them, added } = await twoMachines();
    const begun = await adds(a.desk, 'anden', 'keyStaff');
    const c = await joins(a.desk, 'anden', begun);
    const worker = await joins(a.desk, 'caseworker', added.caseworker);
    const stream = aCase();
    await signs(c.desk, stream, [opened('Begyndt af en, der stopper'), own('Ord')]);
    await rotate(c.desk, stream.id, 'caseFile');
    await takes(worker.desk, await fileFor(c.desk, [added.caseworker.person], [stream]));
    expect(await removePerson(a.desk, begun.person)).toBe('done');
    const news = await fileFor(a.desk, [added.caseworker.person, them], []);
    const before = await everythingOn(worker.needs);
    expect(await worker.desk.exchange.preview(news)).toEqual({ kind: 'refused', why: 'needsLead' });
    expect(await everythingOn(worker.needs)).toEqual(before);
    // Their own file goes to the office; what comes back stands.
    await takes(a.desk, await fileFor(worker.desk, [me], [stream]));
    await takes(worker.desk, await fileFor(a.desk, [added.caseworker.person], [stream]));
    expect((await worker.desk.read(stream)).damaged).toEqual([]);
    expect((await worker.desk.context.people()).get(begun.person)?.removed).toBe(true);
    expect(b.desk).toBeDefined();
  });

  it('a case closed on the one is closed on the other, and who was closed out opens nothing written since', async () => {
    const { a, b, stream, added, them, needs } = await twoMachines();
    await signs(b.desk, stream, [own('Imens')]);
    expect(await closeCaseTo(a.desk, stream, added.caseworker.person)).toBe('done');
    await takes(b.desk, await fileFor(a.desk, [them], [stream]));
    const file = (await b.desk.context.keysOf(stream.id))?.file;
    expect(file?.closedTo).toEqual([added.caseworker.person]);
    expect(file?.grants.map(({ person }) => person)).not.toContain(added.caseworker.person);
    await signs(b.desk, stream, [own('Efter')]);
    expect((await b.desk.read(stream)).damaged).toEqual([]);
    expect((await deskOf(needs, added.caseworker.person, 'caseworker')).person).toBeDefined();
  });

  it('a part begun on both machines at once is one part, with everything in it', async () => {
    const { a, b, me, them, needs } = await twoMachines();
    const stream = aCase();
    const lead = await deskOf(needs, (await adds(a.desk, 'sag', 'caseworker')).person, 'sag');
    await signs(lead, stream, [opened('Fælles')]);
    await takes(b.desk, await fileFor(a.desk, [them], [stream]));
    const [first, second] = [insideOf(await reopened(needs, me)), b.desk];
    await signs(first, stream, [own('Her')]);
    await signs(second, stream, [own('Der')]);
    await takes(second, await fileFor(first, [them], [stream]));
    await takes(first, await fileFor(second, [me], [stream]));
    expect(await asRead(first, stream)).toEqual(await asRead(second, stream));
    expect((await first.read(stream)).entries).toHaveLength(3);
    await signs(first, stream, [own('Videre her')]);
    await signs(second, stream, [own('Videre der')]);
    await takes(second, await fileFor(first, [them], [stream]));
    expect((await second.read(stream)).entries).toHaveLength(5);
    expect((await second.read(stream)).damaged).toEqual([]);
  });
});

describe('what was erased', () => {
  it('stays erased when a file holds it, and is erased where a lead’s tombstone comes', async () => {
    const { a, b, stream, me, them, added } = await twoMachines();
    await signs(a.desk, a.desk.team, [saysRoles(a.desk, ['lead'])], {});
    await signs(b.desk, stream, [own('Der')]);
    const late = await fileFor(b.desk, [me], [stream]);
    await signs(a.desk, stream, [own('Her')]);
    await takes(b.desk, await fileFor(a.desk, [them], [stream]));
    const beside = await deskOf(a.needs, added.keyStaff.person, 'keyStaff');
    for (const desk of [a.desk, beside]) await takes(desk, await fileFor(b.desk, [me, them], [stream]));
    await eraseCase(a.desk, stream, stamp);
    // Off this list too: the own one, and that of a colleague who works on the same machine.
    for (const desk of [a.desk, beside])
      expect((await desk.exchange.last()).map((one) => one.stream)).not.toContainEqual(stream);
    const { looked } = await takes(a.desk, late);
    expect(looked.streams.find((one) => one.stream.id === stream.id)).toMatchObject({
      erased: true,
      fresh: [],
    });
    expect(await a.needs.blobs.ofGroup('entries', stream.id)).toEqual([]);
    const news = await takes(b.desk, await fileFor(a.desk, [them], []));
    expect(news.looked.erases).toEqual([stream]);
    expect(await b.needs.blobs.ofGroup('entries', stream.id)).toEqual([]);
    expect(await b.needs.keyFiles.names()).not.toContain(`stream.${stream.id}`);
    expect((await b.desk.summaries()).map((one) => one.stream)).not.toContain(stream.id);
    expect((await b.desk.exchange.last()).map((one) => one.stream)).not.toContainEqual(stream);
  });

  it('is not erased where neither who erased it nor who made the file is a lead', async () => {
    const { a, b, stream, me } = await twoMachines();
    await eraseCase(b.desk, stream, stamp);
    const { looked } = await takes(a.desk, await fileFor(b.desk, [me], []));
    expect(looked.erases).toEqual([]);
    expect((await a.desk.read(stream)).entries).toHaveLength(5);
  });
});
