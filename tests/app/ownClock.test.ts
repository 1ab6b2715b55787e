import { expect, it } from 'vitest';
import { createClock } from '../../src/app/clock.ts';
import { teachOwnClock } from '../../src/app/ownClock.ts';
import { asPersonId } from '../../src/entries/ids.ts';
import { memoryPorts } from '../support/memoryPorts.ts';
import { memoryPassphrase } from '../support/memoryVault.ts';

const setBack = () => Date.parse('2026-11-20T09:00:00Z');
const person = { person: 'person-1', passphrase: memoryPassphrase };

it('knows at once after unlocking that the device was set back, before any case is read', async () => {
  const clock = createClock(setBack);
  const newestOwn = async () => '2026-11-22T10:00:00.000+01:00';
  const { vault } = teachOwnClock({ ...memoryPorts(), newestOwn, clock });
  await vault.unlock(person);
  expect([clock.behind(), clock.now().today]).toEqual([true, '2026-11-22']);
});

it('keeps what one person signed from moving the dates of the next', async () => {
  const clock = createClock(setBack);
  const ports = memoryPorts();
  let newest: string | null = '2026-11-22T10:00:00.000+01:00';
  const { vault } = teachOwnClock({ ...ports, newestOwn: async () => newest, clock });
  await vault.unlock(person);
  newest = null;
  ports.vault.put({ kind: 'open', person: { person: asPersonId('person-2'), label: 'CD' }, writer: true });
  await vault.status();
  expect(clock.behind()).toBe(false);
  newest = '2026-11-22T10:00:00.000+01:00';
  await vault.unlock(person);
  await vault.lock();
  expect(clock.behind()).toBe(false);
});

it('opens also when the newest instant cannot be told', async () => {
  const clock = createClock(setBack);
  const newestOwn = () => Promise.reject(new Error('unreadable'));
  const { vault } = teachOwnClock({ ...memoryPorts(), newestOwn, clock });
  expect((await vault.unlock(person)).kind).toBe('open');
});
