import { basedOnNothing } from '../../src/entries/entry.ts';
import { asInstant, asLocalDate, newId, type LocalDate } from '../../src/entries/ids.ts';
import type { Summary } from '../../src/entries/summary.ts';
import { summarise } from '../../src/flow/summarise.ts';
import { modelVersion } from '../../src/model/modelVersion.ts';
import { plusDays } from '../../src/rules/dates.ts';
import { argon2id } from '../../src/store/argon2id.ts';
import { toBase64url } from '../../src/store/base64url.ts';
import type { IndexRow } from '../../src/store/homeIndex.ts';
import { memoryBlobs } from '../../src/store/memoryBlobs.ts';
import { memoryKeyFiles } from '../../src/store/memoryKeyFiles.ts';
import { tables } from '../../src/store/ports.ts';
import { createVault, insideOf } from '../../src/store/vault.ts';
import { aCase } from './aCase.ts';
import { groupRows, signedGroup } from './seedGroups.ts';
import type { SeededBackup } from './seedBackup.ts';

export interface SeededHome extends SeededBackup {
  /** The person's own sealed index, as it lies in the database once the cases have been listed; bytes in base64url. */
  readonly own: readonly { readonly k: string; readonly g: string; readonly b: string }[];
  readonly table: string;
}

/** What a caseload looks like: danger is rare, most have something that waits. */
function summariesOf(today: LocalDate): readonly Summary[] {
  const opened = aCase(plusDays(today, -20)).signs('caseOpened', { alias: 'x', responsible: 'AB' }).told();
  const evaluated = opened.evaluated('elevated', { nextOn: plusDays(today, 9) });
  const planned = evaluated.planned({ reviseOn: plusDays(today, 30) });
  const filed = planned.signs('journalised', {
    entries: [planned.newest('riskEvaluation'), planned.newest('safetyPlan')],
  });
  const cases = [
    ...Array.from({ length: 8 }, () => filed),
    planned,
    planned,
    filed.signs('promisedContact', { onDay: today }),
    planned.signs('safetyPlan', {
      form: 'withCitizen',
      evaluation: planned.newest('riskEvaluation'),
      reviseOn: today,
    }),
    opened.evaluated('high', { nextOn: plusDays(today, -3) }),
    opened,
    planned.withChild('c'),
    filed.signs('handover', { receiver: 'CD', standIn: 'EF' }),
    planned.closed(),
    planned,
    filed,
    filed.signs('provisionalNote', { dangerSigns: 'Øvelse' }),
  ];
  return cases.map(({ entries }) => summarise(entries));
}

/**
 * A backup of a vault with nobody in it but the worker, and beside it the worker's own index as the product seals it,
 * with this many invented cases. A bench restores the first through the screen and puts the second where the product
 * keeps it: writing twenty thousand cases entry by entry would take an hour. `among`: so many more that wait for a group,
 * and so many groups, of which the first can be opened (`seedGroups.ts`).
 */
export async function seedHome(
  cases: number,
  day: string,
  among: { readonly waiting: number; readonly groups: number } = { waiting: 0, groups: 0 },
): Promise<SeededHome> {
  const today = asLocalDate(day);
  const passphrase = 'ganske almindelig blyant under trappe nitten';
  const stamp = { instant: asInstant(`${day}T09:00:00.000+01:00`), today };
  const blobs = memoryBlobs();
  const { vault, recoveryKey } = await createVault(
    { blobs, keyFiles: memoryKeyFiles(), kdf: argon2id, modelVersion },
    { label: 'AB', passphrase },
  );
  const { token } = await vault.prepare(
    vault.team,
    [
      {
        role: 'keyStaff',
        basedOn: basedOnNothing,
        rendered: { text: 'Øvelse.', language: 'da' },
        kind: 'staffMember',
        body: {
          person: vault.person,
          name: 'AB',
          roles: ['keyStaff', 'groupLeader', 'lead'],
          competences: [{ competence: 'riskEvaluation', confirmed: 'selfDeclared' }],
        },
      },
    ],
    stamp,
  );
  await vault.commit(token, {}, null);
  const real = among.groups === 0 ? null : await signedGroup(vault, stamp);
  const backup = await vault.backup(stamp);
  const summaries = summariesOf(today);
  const rows = new Map<string, IndexRow>();
  for (let number = 1; number <= cases; number += 1) {
    const summary = summaries[number % summaries.length] ?? {};
    const contact = {
      ...summary.contact,
      alias: `Øvelse ${String(number)}`,
      caseNumber: `26-${String(number)}`,
    };
    const parts = Object.entries({ ...summary, contact }).map(([name, part]) => {
      const slot = newId();
      return [name, { slot, fingerprint: slot, part }] as const;
    });
    const stream = newId();
    rows.set(stream, { stream, parts: Object.fromEntries(parts), heads: {} });
  }
  for (const row of groupRows(today, vault.person, among, real)) rows.set(row.stream, row);
  await insideOf(vault).book.commit(rows, []);
  const own = (await blobs.all('meta')).map(({ key, group, bytes }) => ({
    k: key,
    g: group,
    b: toBase64url(bytes),
  }));
  return { bytes: backup, recoveryKey, passphrase, own, table: `t${String(tables.indexOf('meta') + 1)}` };
}
