import { describe, expect, it } from 'vitest';
import { removePerson } from '../../../src/store/staffChanges.ts';
import { insideOf, type VaultNeeds } from '../../../src/store/vault.ts';
import { adds, anOffice, deskOf } from '../../support/anOffice.ts';
import { asRead, copyOf, fileFor, joins, takes, type Machine } from '../../support/machines.ts';
import { aCase, opened, own, signs, stamp, talk } from '../../support/vaultOf.ts';

/** Ports on which the n-th write is the last: what comes after it never happens, as in a crash. */
function stopping({ blobs, keyFiles, ...rest }: VaultNeeds, nth: number) {
  let writes = 0;
  const counted = async (act: () => Promise<void>): Promise<void> => {
    writes += 1;
    if (writes > nth) throw new Error('the power is gone');
    await act();
  };
  const needs: VaultNeeds = {
    ...rest,
    blobs: { ...blobs, write: (some) => counted(() => blobs.write(some)) },
    keyFiles: {
      ...keyFiles,
      write: (name, bytes) => counted(() => keyFiles.write(name, bytes)),
      remove: (name) => counted(() => keyFiles.remove(name)),
    },
  };
  return { needs, writes: () => writes };
}

/** A file with everything in it: news of a case, a new case, somebody who came and somebody who was taken out. */
async function aFileWithEverything() {
  const office = await anOffice();
  const a = insideOf(office.vault);
  const gone = await adds(a, 'stopper', 'keyStaff');
  const b = await joins(a, 'keyStaff', office.added.keyStaff);
  const c = await joins(a, 'stopper', gone);
  const theirs = aCase();
  await signs(c.desk, theirs, [opened('Begyndt af en, der stopper'), own('Ord')]);
  await takes(b.desk, await fileFor(c.desk, [b.desk.person], [theirs]));
  await signs(b.desk, office.stream, [talk()]);
  const fresh = aCase();
  await signs(a, office.stream, [own('Nyt')]);
  await adds(a, 'kommer', 'keyStaff');
  expect(await removePerson(a, gone.person)).toBe('done');
  await signs(a, fresh, [opened('Ny sag'), own('Først')]);
  const file = await fileFor(a, [b.desk.person], [office.stream, fresh]);
  return { b, file, cases: [office.stream, theirs], fresh };
}

/** What was known to somebody who stopped is drawn anew with each taking in: as many keys, and others. */
const asDrawn = (read: Awaited<ReturnType<typeof asRead>> | undefined) => ({
  ...read,
  keys: read?.keys?.map(({ compartment, keys }) => [compartment, keys.length]),
});

describe('a crash while a file is taken in', () => {
  it(
    'at any write leaves everything readable, and taking it in again ends well',
    { timeout: 120_000 },
    async () => {
      const { b, file, cases, fresh } = await aFileWithEverything();
      const whole = await copyOf(b, 'keyStaff');
      await takes(whole.desk, file);
      const wanted = await Promise.all([...cases, fresh].map((stream) => asRead(whole.desk, stream)));
      let finished = false;
      let crashes = 0;
      for (let nth = 0; !finished; nth += 1) {
        const machine: Machine = await copyOf(b, 'keyStaff');
        const faulty = stopping(machine.needs, nth);
        const desk = await deskOf(faulty.needs, b.desk.person, 'keyStaff');
        const before = faulty.writes();
        const looked = await desk.exchange.preview(file);
        if (looked.kind !== 'preview') throw new Error(looked.why);
        const answer = await desk.exchange.takeIn(looked.token, stamp);
        finished = answer.kind === 'taken';
        if (!finished) {
          crashes += 1;
          expect(answer).toEqual({ kind: 'refused', why: 'writeFailed' });
        }
        expect(faulty.writes()).toBeGreaterThan(before);
        const again = await deskOf(machine.needs, b.desk.person, 'keyStaff');
        for (const stream of cases) {
          const { entries, damaged } = await again.read(stream);
          expect([nth, damaged]).toEqual([nth, []]);
          expect(entries.length).toBeGreaterThan(1);
        }
        await takes(again, file);
        for (const [at, stream] of [...cases, fresh].entries())
          expect(asDrawn(await asRead(again, stream))).toEqual(asDrawn(wanted[at]));
      }
      expect(crashes).toBeGreaterThan(4);
    },
  );
});
