import { expect, it } from 'vitest';
import type { PersonId } from '../../../src/entries/ids.ts';
import { accessOf } from '../../../src/rules/accessOf.ts';
import { aCase, contactSummary, opened, own, passphrase, told } from '../../support/vaultOf.ts';
import { windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

const key = accessOf(['keyStaff']);
const refused = { kind: 'failed' };

/** TT is at work on a machine with BB, and there is one case. */
async function withBo() {
  const machine = memoryMachine();
  const window = windowOn(machine);
  await window.vault.create({ label: 'TT', passphrase });
  const adds = (label: string) =>
    window.staff.add({ label, passphrase: `${label} har sin egen sætning`, access: key });
  await window.staff.allow(passphrase, 'colleague');
  const bo: PersonId = (await adds('BB')).person;
  const stream = aCase();
  await window.cases.sign({
    stream,
    unsigned: [opened(), told(), own('egne ord')],
    summarise: (entries) => ({ contact: contactSummary('Blåmejse', entries.length) }),
    draft: null,
  });
  const labels = async () => (await window.staff.people()).map(({ label }) => label);
  return { machine, window, adds, bo, stream, labels };
}

it('other roles are given by somebody who gave their own passphrase for it, once', async () => {
  const { window, bo } = await withBo();
  const change = () => window.staff.change(bo, accessOf(['groupLeader']));
  await expect(change()).rejects.toMatchObject(refused);
  expect((await window.staff.allow('ikke den rigtige sætning', 'roles')).kind).toBe('wrong');
  await expect(change()).rejects.toMatchObject(refused);
  await window.staff.allow(passphrase, 'colleague');
  await expect(change()).rejects.toMatchObject(refused);
  await window.staff.allow(passphrase, 'roles');
  expect(await change()).toBe('done');
  await expect(change()).rejects.toMatchObject(refused);
});

it('a case is opened again to whom it was closed by somebody who gave their own passphrase for it', async () => {
  const { window, bo, stream } = await withBo();
  expect(await window.staff.close(stream.id, bo)).toBe('done');
  const closedTo = async () =>
    (await window.staff.access(stream.id)).people.filter(({ closed }) => closed).map(({ person }) => person);
  await window.staff.allow(passphrase, 'roles');
  await expect(window.staff.open(stream.id, bo)).rejects.toMatchObject(refused);
  expect(await closedTo()).toEqual([bo]);
  await window.staff.allow(passphrase, 'caseAccess');
  await window.staff.open(stream.id, bo);
  expect(await closedTo()).toEqual([]);
});

it('what was proved holds for five minutes', async () => {
  const { machine, window, adds, labels } = await withBo();
  await window.staff.allow(passphrase, 'colleague');
  machine.pass(5 * 60_000 - 1);
  await adds('CC');
  await window.staff.allow(passphrase, 'colleague');
  machine.pass(5 * 60_000);
  await expect(adds('DD')).rejects.toMatchObject(refused);
  expect(await labels()).toEqual(['TT', 'BB', 'CC']);
});

it('what was proved is taken back by the page that is left, and not given again by an act that fails then', async () => {
  const { window, adds, labels } = await withBo();
  await window.staff.allow(passphrase, 'colleague');
  await window.vault.withdrawProof();
  await expect(adds('CC')).rejects.toMatchObject(refused);
  await window.staff.allow(passphrase, 'colleague');
  // The page is left while the Worker refuses the initials.
  const failing = adds('BB');
  await window.vault.withdrawProof();
  await expect(failing).rejects.toMatchObject(refused);
  await expect(adds('CC')).rejects.toMatchObject(refused);
  expect(await labels()).toEqual(['TT', 'BB']);
});

it('two acts at a time do not share what was proved', async () => {
  const { window, adds, labels } = await withBo();
  await window.staff.allow(passphrase, 'colleague');
  const both = await Promise.allSettled([adds('CC'), adds('DD')]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await labels()).toHaveLength(3);
});

it('taking back wakes no Worker after a lock', async () => {
  const { window } = await withBo();
  await window.vault.lock();
  await window.vault.withdrawProof();
  expect(window.running()).toBe(false);
});

it('initials that somebody here has are refused, however they are written', async () => {
  const { window, adds, bo, labels } = await withBo();
  await window.staff.allow(passphrase, 'colleague');
  await expect(adds(' bb')).rejects.toMatchObject(refused);
  expect(await labels()).toEqual(['TT', 'BB']);
  await window.staff.remove(bo);
  await adds('bb');
  expect(await labels()).toEqual(['TT', 'bb']);
});
