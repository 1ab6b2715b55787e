import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StreamRef } from '../../../src/entries/entry.ts';
import type { PersonId } from '../../../src/entries/ids.ts';
import { roles, type Role } from '../../../src/model/vocabulary.ts';
import { accessOf, shareableOn } from '../../../src/rules/accessOf.ts';
import { closeCaseTo, grantOnCase, openCaseTo } from '../../../src/store/caseAccess.ts';
import { removePerson } from '../../../src/store/staffChanges.ts';
import { insideOf, unlockVault } from '../../../src/store/vault.ts';
import { adds, byTable, deskOf, keyFileOf, opensByKey, wordsOf } from '../../support/anOffice.ts';
import {
  aCase,
  aVault,
  entryBytes,
  identity,
  opened,
  own,
  partaking,
  reopened,
  signs,
  talk,
  told,
} from '../../support/vaultOf.ts';

const pick = fc.nat({ max: 7 });
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('add' as const), role: fc.constantFrom(...roles) }),
    fc.record({ act: fc.constantFrom('remove', 'begin'), who: pick }),
    fc.record({ act: fc.constantFrom('close', 'open', 'share', 'takeBack'), who: pick, where: pick }),
  ),
  { minLength: 3, maxLength: 9 },
);

interface Somebody {
  readonly person: PersonId;
  readonly label: string;
  readonly role: Role;
  left: boolean;
}
interface Kept {
  readonly stream: StreamRef;
  readonly begunBy?: PersonId;
  readonly closedTo: Set<PersonId>;
  readonly shared: Set<PersonId>;
}
const everything = () => [opened(), identity(), told(), own('Kun i sagen'), partaking()];

describe('after any sequence of adding, taking out, closing and sharing', () => {
  it(
    'what each key opens is what the table says, and no entry has changed',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(acts, async (story) => {
          const { needs, vault } = await aVault();
          const first = insideOf(vault);
          const people: Somebody[] = [];
          const cases: Kept[] = [{ stream: aCase(), closedTo: new Set(), shared: new Set() }];
          for (const { stream } of cases) await signs(vault, stream, everything());
          let before = await entryBytes(needs.blobs);
          const here = () => people.filter(({ left }) => !left);
          const one = (who: number): Somebody | undefined => here()[who % Math.max(1, here().length)];
          for (const step of story) {
            if (step.act === 'add') {
              const { role } = step as { readonly role: Role };
              const label = `${role}${String(people.length)}`;
              const { person } = await adds(vault, label, role);
              people.push({ person, label, role, left: false });
              continue;
            }
            const { who, where = 0 } = step as { readonly who: number; readonly where?: number };
            const somebody = one(who);
            const kept = cases[where % cases.length];
            if (somebody === undefined || kept === undefined) continue;
            const { person, role, label } = somebody;
            switch (step.act) {
              case 'remove':
                expect(await removePerson(first, person)).toBe('done');
                somebody.left = true;
                break;
              case 'begin': {
                const stream = aCase();
                await signs(await deskOf(needs, person, label), stream, [opened('Ny'), talk()]);
                // A colleague who opens all of it goes on there.
                await signs(await reopened(needs, vault.person), stream, everything());
                first.context.forgetKeys();
                cases.push({ stream, begunBy: person, closedTo: new Set(), shared: new Set() });
                before = new Map([...before, ...(await entryBytes(needs.blobs))]);
                break;
              }
              case 'close':
                expect(await closeCaseTo(first, kept.stream, person)).toBe('done');
                kept.closedTo.add(person);
                kept.shared.delete(person);
                break;
              case 'open':
                await openCaseTo(first, kept.stream, person);
                kept.closedTo.delete(person);
                break;
              case 'takeBack':
                await grantOnCase(first, kept.stream, person, []);
                kept.shared.delete(person);
                break;
              default:
                if (shareableOn([role]).length === 0) break;
                await grantOnCase(first, kept.stream, person, shareableOn([role]));
                if (!kept.closedTo.has(person)) kept.shared.add(person);
            }
          }
          expect(await entryBytes(needs.blobs)).toEqual(before);
          for (const { person, role, label, left } of people) {
            if (left) {
              const tried = await unlockVault(needs, { person, passphrase: wordsOf(label) });
              expect(tried.kind).toBe('wrong');
              continue;
            }
            const desk = await deskOf(needs, person, label);
            for (const { stream, begunBy, closedTo, shared } of cases) {
              const there = (await keyFileOf(needs, stream)).compartments.map(
                ({ compartment }) => compartment,
              );
              const expected = new Set(
                closedTo.has(person) ? [] : byTable(role).filter((name) => there.includes(name)),
              );
              if (shared.has(person)) for (const name of shareableOn([role])) expected.add(name);
              const { entries, damaged } = await desk.read(stream);
              expect(damaged).toEqual([]);
              const found = new Set(await opensByKey(desk, needs, stream, true));
              // Of a case they began they keep what nobody who opens it by role has gone on with.
              const stillTheirs = (name: string): boolean =>
                begunBy === person &&
                accessOf([role]).makes.some((made) => made === name) &&
                entries.every((entry) => entry.compartment !== name || entry.author.person === person);
              for (const name of found) if (!expected.has(name) && stillTheirs(name)) found.delete(name);
              expect(found).toEqual(expected);
              for (const { compartment, author } of entries)
                expect(author.person === person || expected.has(compartment)).toBe(true);
            }
          }
        }),
        { numRuns: 6 },
      );
    },
  );
});
