import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoreFailure } from '../../../src/store/client/storeFailure.ts';
import { tables, type BlobWrite } from '../../../src/store/ports.ts';
import { keepTwice } from '../../../src/store/secondCopy/keepTwice.ts';
import type { MemoryLogFolder } from '../../../src/store/secondCopy/memoryLogFolder.ts';
import { openMended } from '../../../src/store/secondCopy/mendDatabase.ts';
import { noteCopy, whichCopy } from '../../../src/store/secondCopy/whichCopy.ts';
import { everything, fromTheCopy, put, whole } from './aCopy.ts';
import { aMachine, endingAfter } from './aMachine.ts';

const rounds = process.env['SOAK'] === undefined ? 100 : 10_000;
const three = [[put('a', 1)], [put('b', 2)], [put('c', 3)]];

/** Changes one bit so many bytes before the end of the only log file. */
function damage(folder: MemoryLogFolder, beforeTheEnd: number): void {
  for (const bytes of folder.files.values()) {
    const at = bytes.length - beforeTheEnd;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
  }
}

describe('a database that is gone', () => {
  it('is made anew from the copy', async () => {
    const { place, database, last, folder } = await aMachine([put('z', 9)], three, 'gone');
    await openMended(place);
    expect(await everything(database)).toEqual(last);
    expect(await whichCopy(folder)).toMatchObject({ rebuilding: false });
  });

  it('is made once more from the beginning when the browser ended on the way', async () => {
    const machine = await aMachine([put('z', 9)], three, 'gone');
    await expect(openMended(endingAfter(0, machine))).rejects.toThrow('ended');
    expect(await machine.keys()).toEqual([]);
    expect(await whichCopy(machine.folder)).toMatchObject({ rebuilding: true });
    await openMended(machine.place);
    expect(await everything(machine.database)).toEqual(machine.last);
    expect(await whichCopy(machine.folder)).toMatchObject({ rebuilding: false });
  });

  it('is made anew when it goes only as it is opened', async () => {
    const { place, database, last } = await aMachine([], three, 'gone');
    let asked = 0;
    const hasDatabase = async () => {
      asked += 1;
      return asked === 1;
    };
    await openMended({ ...place, hasDatabase });
    expect(await everything(database)).toEqual(last);
  });

  it('is never begun anew without a whole copy', async () => {
    const { place, folder } = await aMachine([], three, 'gone');
    await expect(openMended({ ...place, copy: null })).rejects.toMatchObject({ kind: 'damaged' });
    const which = await whichCopy(folder);
    if (which !== null) await noteCopy(folder, { ...which, known: 9999 });
    await expect(openMended(place)).rejects.toMatchObject({ kind: 'damaged' });
    folder.files.clear();
    await expect(openMended(place)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('is not begun while another window has the pen', async () => {
    const { place, keys } = await aMachine([], three, 'gone');
    const inUse = { ...place, unlessInUse: async () => 'inUse' as const };
    await expect(openMended(inUse)).rejects.toMatchObject({ kind: 'otherTabWrites' });
    expect(await keys()).toEqual([]);
  });

  it('comes back without the record whose bytes have changed, and with all others', async () => {
    const { place, keys, folder } = await aMachine([], three, 'gone');
    const [bytes] = folder.files.values();
    // All three frames are of one length.
    damage(folder, Math.floor(((bytes?.length ?? 0) / 3) * 2) - 40);
    await openMended(place);
    expect(await keys()).toEqual(['a', 'c']);
  });
});

describe('a database that went back to an older state', () => {
  const name = fc.constantFrom('a', 'b', 'ab', 'æ');
  const table = fc.constantFrom(...tables);
  const anyWrite = (of: number): fc.Arbitrary<BlobWrite> =>
    fc.oneof(
      fc.record({ put: table, group: fc.constant('g'), key: name, bytes: fc.uint8Array({ maxLength: of }) }),
      fc.record({ remove: table, key: name }),
    );
  const anyBatch = fc.array(anyWrite(6), { minLength: 1, maxLength: 4 });

  it('is brought up to what the copy says, however far it went back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyWrite(6), { maxLength: 4 }),
        fc.array(anyBatch, { minLength: 1, maxLength: 10 }),
        fc.nat(12),
        fc.nat(60),
        async (prior, work, back, cut) => {
          const machine = await aMachine(prior, work, back);
          // The browser also ended within the next frame.
          for (const [file, bytes] of machine.folder.files)
            machine.folder.files.set(file, Uint8Array.from([...bytes, ...new Uint8Array(cut).fill(cut % 3)]));
          await openMended(machine.place);
          expect(await everything(machine.database)).toEqual(machine.last);
        },
      ),
      { numRuns: rounds },
    );
  });

  it('loses nothing when it cannot be given what it lacks: writing waits for the next opening', async () => {
    const machine = await aMachine([], three, 1);
    const { blobs, behind } = await openMended(endingAfter(0, machine));
    expect(behind).toBe(true);
    const circumstances = { rest: () => Promise.resolve(), behind };
    const kept = keepTwice(blobs, async () => machine.folder, circumstances);
    expect(await kept.all('entries')).toHaveLength(2);
    await expect(kept.write([put('d', 4)])).rejects.toMatchObject({ kind: 'damaged' });
    machine.folder.letGo();
    await openMended(machine.place);
    expect(await everything(machine.database)).toEqual(machine.last);
  });

  it('is brought up also when the browser ends on the way, as often as it likes', async () => {
    const many = Array.from({ length: 30 }, (_, at) => [
      put(`k${String(at).padStart(2, '0')}`, at),
      put('same', at),
    ]);
    for (const back of [1, 12, 31]) {
      const machine = await aMachine([put('z', 9)], many, back);
      for (let transactions = 0; transactions < 3; transactions += 1)
        await openMended(endingAfter(transactions, machine)).catch(() => undefined);
      await openMended(machine.place);
      expect(await everything(machine.database), String(back)).toEqual(machine.last);
    }
  });
});

describe('a database that says what the copy says', () => {
  it('is left as it is', async () => {
    const { place, written } = await aMachine([put('z', 9)], three, 0);
    await openMended(place);
    expect(written()).toBe(0);
  });

  it('is left alone while another window writes', async () => {
    const { place, keys } = await aMachine([], three, 1);
    await openMended({ ...place, unlessInUse: async () => 'inUse' as const });
    expect(await keys()).toEqual(['a', 'b']);
  });

  it('is never made older by a copy that is damaged, wherever it is, and the next write makes that anew', async () => {
    const work = [...three, [put('b', 7)], [{ remove: 'journal', key: 'gone' } as const]];
    // Without anything prior every write stands behind what the note knows; with it, most of them before that.
    for (const prior of [[], [put('z', 9)]]) {
      const { length } = [...(await aMachine(prior, work, 0)).folder.files.values()][0] ?? { length: 0 };
      for (let at = 1; at <= length; at += 3) {
        const { place, folder, database, last, written } = await aMachine(prior, work, 0);
        damage(folder, at);
        await openMended(place);
        expect(written(), String(at)).toBe(0);
        expect(await everything(database), String(at)).toEqual(last);
        const blobs = keepTwice(database, async () => folder);
        await blobs.write([put('d', 4)]);
        await blobs.write([put('e', 5)]);
        await whole(folder);
        folder.letGo();
        expect((await database.all('entries')).length, String(at)).toBe(5 + prior.length);
      }
    }
  });

  it('is opened, to be read, where the copy cannot be read at all', async () => {
    const { place, folder, written } = await aMachine([], three, 0);
    const look = () => Promise.reject(new StoreFailure('damaged'));
    await openMended({ ...place, copy: { notes: folder.notes, look } });
    expect(written()).toBe(0);
  });

  it('takes its next write where the copy was cut at its end: the copy follows it', async () => {
    const { place, folder, database } = await aMachine([], three, 0);
    for (const [file, bytes] of folder.files) folder.files.set(file, bytes.slice(0, bytes.length - 5));
    await openMended(place);
    await keepTwice(database, async () => folder).write([put('d', 4)]);
    await whole(folder);
    expect(await everything(await fromTheCopy(folder))).toEqual(await everything(database));
  });
});
