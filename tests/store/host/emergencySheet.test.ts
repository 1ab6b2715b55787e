import { expect, it } from 'vitest';
import { asStreamId, newId } from '../../../src/entries/ids.ts';
import { sheet } from '../../support/aGroupsOffice.ts';
import { aCase, contactSummary, opened, passphrase } from '../../support/vaultOf.ts';
import { windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

it('opens in a window that only reads, which says that it is not in the log', async () => {
  const machine = memoryMachine();
  const first = windowOn(machine);
  await first.vault.create({ label: 'TT', passphrase });
  const status = await first.vault.status();
  if (status.kind !== 'open') throw new Error('not open');
  const stream = aCase();
  const group = asStreamId(newId());
  await first.cases.sign({
    stream,
    unsigned: [opened(), sheet()],
    summarise: () => ({ contact: contactSummary('Blåmejse') }),
    draft: null,
  });
  const here = await first.cases.openEmergencySheet(stream, { group }, { text: 'Åbnet.', language: 'da' });
  expect([here.entries.length, here.logged]).toEqual([1, true]);

  const second = windowOn(machine);
  expect(await second.vault.unlock({ person: status.person.person, passphrase })).toMatchObject({
    writer: false,
  });
  const there = await second.cases.openEmergencySheet(stream, { group });
  expect([there.entries, there.logged]).toEqual([here.entries, false]);
  expect((await second.cases.read(stream)).apart).toHaveLength(1);

  const { lines } = await first.auditLog.read(true);
  expect(lines.map(({ act, text, detail }) => [act, text, detail])).toEqual([
    ['emergencySheetOpened', 'Åbnet.', group],
  ]);
  await first.vault.lock();
  await expect(first.cases.openEmergencySheet(stream, { group })).rejects.toMatchObject({ kind: 'locked' });
});
