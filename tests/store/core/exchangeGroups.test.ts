import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/model/vocabulary.ts';
import { compartmentOfRow } from '../../../src/store/sealedRecords.ts';
import { insideOf } from '../../../src/store/vault.ts';
import {
  aConcern,
  aGroup,
  aGroupsOffice,
  folds,
  fromGroup,
  groupPlan,
  listed,
  sheet,
} from '../../support/aGroupsOffice.ts';
import { deskOf } from '../../support/anOffice.ts';
import { asRead, contentFor, fileFor, joins, takes, takesAsThePage } from '../../support/machines.ts';
import { own, stamp } from '../../support/vaultOf.ts';

/** The office on one machine, a group leader on another. */
async function twoMachines() {
  const office = await aGroupsOffice();
  const b = await joins(office.vault, 'groupLeader', office.added.groupLeader);
  return { ...office, a: insideOf(office.vault), b: b.desk, them: office.added.groupLeader.person };
}
type Sent = {
  readonly streams: readonly {
    readonly stream: { readonly type: string; readonly id: string };
    readonly records: readonly { readonly table: string; readonly key: string }[];
  }[];
};

describe('groups between two machines', () => {
  it('reach the leader and come back, with what each wrote about the case', async () => {
    const { a, b, stream, group, them } = await twoMachines();
    await folds(a, stream, listed('Bogfinke'), own('Kun i sagen'));
    await folds(a, group, aConcern(stream, 'Skrevet på kontoret'));
    await folds(b, group, aConcern(stream, 'Skrevet på holdet'));
    await folds(b, stream, fromGroup(group, 'Til sagen'));
    await takesAsThePage(b, await fileFor(a, [them], [stream, group]));
    await takesAsThePage(a, await fileFor(b, [a.person], [stream, group]));
    expect(await asRead(b, group)).toEqual(await asRead(a, group));
    const [here, there] = [await a.read(stream), await b.read(stream)];
    expect([here.damaged, there.damaged]).toEqual([[], []]);
    expect(there.entries).toEqual(here.entries.filter(({ compartment }) => compartment === 'participation'));
    for (const desk of [a, b]) {
      const rows = await desk.summaries();
      const groupRow = rows.find((one) => one.stream === group.id);
      expect([groupRow?.type, groupRow?.damaged, groupRow?.summary.group?.openConcerns.length]).toEqual([
        'group',
        undefined,
        2,
      ]);
      const caseRow = rows.find((one) => one.stream === stream.id);
      expect([caseRow?.damaged, caseRow?.summary.participation?.alias]).toEqual([undefined, 'Bogfinke']);
      expect(groupRow?.summary.group?.machineVersion).not.toBe('');
      expect(caseRow?.summary.participation?.machineVersion).not.toBe('');
    }
    const as = { madeAt: stamp.instant, takenAt: stamp.instant };
    expect(await b.exchange.last()).toEqual(
      expect.arrayContaining([
        { stream: group, from: a.person, ...as },
        { stream, from: a.person, ...as },
      ]),
    );
    // And once more, in the other order: nothing changes.
    const before = await asRead(b, group);
    const { taken } = await takes(b, await fileFor(a, [them], [group, stream]));
    expect(taken).toMatchObject({ fresh: 0 });
    expect(await asRead(b, group)).toEqual(before);
  });

  it.each([
    ['groupLeader', ['group', 'participation', 'emergency']],
    ['caseworker', ['identity', 'contact', 'intake', 'participation', 'emergency']],
    ['lead', []],
  ] as const)('a file to a %s carries exactly what their key opens of them', async (role: Role, parts) => {
    const { a, needs, stream, group, added, at } = await twoMachines();
    await folds(a, stream, sheet('Nyt ark'));
    await folds(await at('groupLeader'), group, aConcern(stream));
    const file = await fileFor(a, [added[role].person], [stream, group]);
    const content = JSON.parse(await contentFor(await deskOf(needs, added[role].person, role), file)) as Sent;
    const sent = content.streams.filter(({ stream: { type } }) => type !== 'team');
    const compartments = new Set<string>();
    for (const one of sent) {
      const keys = await a.context.keysOf(one.stream.id);
      for (const { table, key } of one.records) {
        const row = (await a.context.blobs.ofGroup(table as 'entries', one.stream.id)).find(
          (it) => it.key === key,
        );
        const of =
          keys === undefined || row === undefined
            ? undefined
            : compartmentOfRow(keys.file, { table, ...row });
        if (of !== undefined) compartments.add(of);
      }
    }
    expect([...compartments].sort()).toEqual([...parts].sort());
    // Of a group nothing goes to who opens none: not even its keys.
    expect(sent.some(({ stream: { type } }) => type === 'group')).toBe(role === 'groupLeader');
  });

  it('one that was begun apart, and a group of a leader who knows no case, arrive whole', async () => {
    const { a, b, added, them } = await twoMachines();
    const other = aGroup();
    await folds(b, other, groupPlan('Torsdagsholdet'));
    await takesAsThePage(a, await fileFor(b, [a.person], [other]));
    expect((await a.read(other)).damaged).toEqual([]);
    expect((await a.summaries()).find((one) => one.stream === other.id)?.summary.group?.name).toBe(
      'Torsdagsholdet',
    );
    await folds(a, other, aConcern(other));
    await takesAsThePage(b, await fileFor(a, [them, added.keyStaff.person], [other]));
    expect(await asRead(b, other)).toEqual(await asRead(a, other));
  });
});
