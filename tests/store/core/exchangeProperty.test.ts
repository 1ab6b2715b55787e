import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StreamRef, Unsigned } from '../../../src/entries/entry.ts';
import type { Role } from '../../../src/model/vocabulary.ts';
import { closeCaseTo, openCaseTo } from '../../../src/store/caseAccess.ts';
import { rotate } from '../../../src/store/grantChanges.ts';
import { removePerson } from '../../../src/store/staffChanges.ts';
import { insideOf } from '../../../src/store/vault.ts';
import { aConcern, aGroup, folds, groupPlan, sheet } from '../../support/aGroupsOffice.ts';
import { adds, anOffice } from '../../support/anOffice.ts';
import { asRead, copyOf, everythingOn, fileFor, joins, takes, type Machine } from '../../support/machines.ts';
import { aCase, entryBytes, opened, own, partaking, signs, talk, told } from '../../support/vaultOf.ts';

const long = process.env['SOAK'] !== undefined;
const machine = fc.constantFrom<'a' | 'b'>('a', 'b');
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant('sign' as const),
      on: machine,
      what: fc.nat({ max: 5 }),
      where: fc.nat({ max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('begin' as const), on: machine }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('send' as const), on: machine }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('rotate' as const), on: machine, where: fc.nat({ max: 2 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constantFrom('close' as const, 'open' as const),
      on: machine,
      where: fc.nat({ max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('add' as const, 'remove' as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('file' as const), on: machine }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
/** In which order the files come, some of them more than once. */
const orders = fc.tuple(
  fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 4 }),
  fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 4 }),
);

const entries = [
  () => own('Ord'),
  () => talk(),
  () => told(),
  () => opened('Kaldenavn'),
  () => partaking(),
  () => sheet(),
] as const;
/** The same in a group, whatever is drawn: what one machine writes there reaches the other. */
const more = (stream: StreamRef, what = 0): Unsigned =>
  stream.type === 'group' ? aConcern(stream, `Noget ${String(what)}`) : (entries[what] ?? entries[0])();

/** The first person's machine, a key-staff colleague's, and a third one that only takes in. */
async function threeMachines() {
  const office = await anOffice();
  const third = await adds(office.vault, 'tredje', 'keyStaff');
  const group = aGroup();
  await folds(office.vault, group, groupPlan());
  const a: Machine = { needs: office.needs, desk: insideOf(office.vault) };
  const b = await joins(office.vault, 'keyStaff', office.added.keyStaff);
  const c = await joins(office.vault, 'tredje', third);
  return { ...office, group, machines: { a, b }, c, third };
}

/** Plays a story on two machines; the files that were made for the third on the way. */
async function played(story: readonly Act[], office: Awaited<ReturnType<typeof threeMachines>>) {
  const { machines, c, added } = office;
  const cases: StreamRef[] = [office.stream, office.group];
  const knownOn = { a: new Set(cases), b: new Set(cases) };
  const files: Uint8Array[] = [];
  let removed = false;
  let others = 0;
  for (const one of story) {
    const on = 'on' in one ? one.on : 'a';
    const other = on === 'a' ? 'b' : 'a';
    const { desk } = machines[on];
    const known = [...knownOn[on]];
    const stream = 'where' in one ? known[one.where % known.length] : known[0];
    if (stream === undefined) continue;
    if (one.act === 'sign') await signs(desk, stream, [more(stream, one.what)]);
    if (one.act === 'begin') {
      const fresh = aCase();
      await signs(desk, fresh, [opened('Ny'), own('Først')]);
      cases.push(fresh);
      knownOn[on].add(fresh);
    }
    if (one.act === 'send') {
      await takes(machines[other].desk, await fileFor(desk, [machines[other].desk.person], known));
      for (const each of known) knownOn[other].add(each);
    }
    if (one.act === 'rotate') await rotate(desk, stream.id, stream.type === 'group' ? 'group' : 'caseFile');
    if (one.act === 'close' && !removed) await closeCaseTo(desk, stream, added.caseworker.person);
    if (one.act === 'open' && !removed) await openCaseTo(desk, stream, added.caseworker.person);
    if (one.act === 'add') {
      others += 1;
      const roles: readonly Role[] = ['caseworker', 'keyStaff', 'groupLeader'];
      await adds(desk, `ny${String(others)}`, roles[others % 3] ?? 'caseworker');
    }
    if (one.act === 'remove' && !removed) {
      removed = (await removePerson(machines.a.desk, added.groupLeader.person)) === 'done';
    }
    if (one.act === 'file') files.push(await fileFor(desk, [c.desk.person], known));
  }
  for (const on of ['a', 'b'] as const)
    files.push(await fileFor(machines[on].desk, [c.desk.person], [...knownOn[on]]));
  return { files, cases, removed };
}

const keyFiles = async ({ needs }: Machine) => {
  const { files } = await everythingOn(needs);
  return files.filter(([name]) => name.startsWith('stream.'));
};

describe('files taken in', () => {
  it(
    'in any order and any number of times make the same machine: entries, keys, people and the folded cases',
    { timeout: 3_600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(act, { minLength: 4, maxLength: 12 }),
          orders,
          async (story, [one, other]) => {
            const office = await threeMachines();
            const { files, cases } = await played(story, office);
            const taken: Machine[] = [];
            for (const order of [one, other]) {
              const copy = await copyOf(office.c, 'tredje');
              // Every file once at least, in an order of its own; the last ones hold everything.
              const all = [...order.map((at) => at % files.length), ...files.keys()];
              const inOrder = order === one ? all : [...all].reverse();
              for (const at of inOrder) {
                const file = files[at];
                if (file !== undefined) await takes(copy.desk, file);
              }
              taken.push(copy);
            }
            const [first, second] = taken;
            if (first === undefined || second === undefined) throw new Error('two copies');
            expect(await entryBytes(second.needs.blobs)).toEqual(await entryBytes(first.needs.blobs));
            expect(await keyFiles(second)).toEqual(await keyFiles(first));
            for (const stream of [...cases, first.desk.team]) {
              const read = await asRead(first.desk, stream);
              expect(read.damaged).toEqual([]);
              expect(await asRead(second.desk, stream)).toEqual(read);
            }
            // Idempotent: once more, and not a byte of what is kept for all changes.
            const before = (await everythingOn(first.needs)).rows.slice(0, 3);
            for (const file of files)
              expect((await takes(first.desk, file)).taken).toMatchObject({ fresh: 0, streams: [] });
            expect((await everythingOn(first.needs)).rows.slice(0, 3)).toEqual(before);
            // And whoever works there goes on.
            for (const stream of cases) {
              await signs(first.desk, stream, [more(stream)]);
              expect((await first.desk.read(stream)).damaged).toEqual([]);
            }
          },
        ),
        { numRuns: long ? 300 : 3 },
      );
    },
  );

  it(
    'between two machines that both work and send, lead both to the same cases, with nothing lost',
    { timeout: 3_600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 12 }), async (story) => {
          const office = await threeMachines();
          const { cases } = await played(story, office);
          const { a, b } = office.machines;
          const written = new Set([
            ...(await entryBytes(a.needs.blobs)).keys(),
            ...(await entryBytes(b.needs.blobs)).keys(),
          ]);
          const on = async ({ needs }: Machine) => {
            const names = new Set(await needs.keyFiles.names());
            return cases.filter(({ id }) => names.has(`stream.${id}`));
          };
          await takes(b.desk, await fileFor(a.desk, [b.desk.person], await on(a)));
          await takes(a.desk, await fileFor(b.desk, [a.desk.person], await on(b)));
          await takes(b.desk, await fileFor(a.desk, [b.desk.person], await on(a)));
          for (const stream of [...cases, a.desk.team]) {
            const [here, there] = [await asRead(a.desk, stream), await asRead(b.desk, stream)];
            expect(here.damaged).toEqual([]);
            expect(there).toEqual(here);
          }
          for (const id of written) expect((await entryBytes(a.needs.blobs)).has(id)).toBe(true);
          for (const { desk } of [a, b])
            for (const stream of cases) await signs(desk, stream, [more(stream)]);
        }),
        { numRuns: long ? 300 : 4 },
      );
    },
  );
});
