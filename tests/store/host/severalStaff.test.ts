import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PersonId } from '../../../src/entries/ids.ts';
import { accessOf } from '../../../src/rules/accessOf.ts';
import type { Role } from '../../../src/model/vocabulary.ts';
import { aCase, contactSummary, opened, own, passphrase, stamp, told } from '../../support/vaultOf.ts';
import { windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

const wordsOf = (label: string): string => `${label} har sin egen sætning`;
type Window = ReturnType<typeof windowOn>;

async function anOfficeOf(...labels: readonly string[]) {
  const machine = memoryMachine();
  const window = windowOn(machine);
  await window.vault.create({ label: 'TT', passphrase });
  const status = await window.vault.status();
  const first = status.kind === 'open' ? status.person.person : ('' as PersonId);
  const people: Record<string, PersonId> = { TT: first };
  for (const label of labels) people[label] = (await adds(window, label, 'keyStaff')).person;
  return { machine, window, people, who: (label: string): PersonId => people[label] ?? first };
}
const addsUnasked = (window: Window, label: string, ...roles: readonly Role[]) =>
  window.staff.add({ label, passphrase: wordsOf(label), access: accessOf(roles) });
async function adds(window: Window, label: string, ...roles: readonly Role[]) {
  await window.staff.allow(passphrase, 'colleague');
  return addsUnasked(window, label, ...roles);
}
const sign = (window: Window, stream = aCase()) =>
  window.cases.sign({
    stream,
    unsigned: [opened(), told(), own('egne ord')],
    summarise: (entries) => ({ contact: contactSummary('Blåmejse', entries.length) }),
    draft: null,
  });

afterEach(() => {
  vi.useRealTimers();
});

describe('several people on one machine', () => {
  it('stand on the lock screen by label, and each opens with a passphrase of their own', async () => {
    const { window, who } = await anOfficeOf('BB', 'CC');
    const [entry] = await sign(window);
    await window.vault.lock();
    const status = await window.vault.status();
    expect(status.kind === 'locked' ? status.people.map(({ label }) => label) : []).toEqual([
      'TT',
      'BB',
      'CC',
    ]);
    const wrong = await window.vault.unlock({ person: who('BB'), passphrase: wordsOf('CC') });
    expect(wrong.kind).toBe('wrong');
    const unlocked = await window.vault.unlock({ person: who('BB'), passphrase: wordsOf('BB') });
    expect(unlocked).toMatchObject({ kind: 'open', person: { label: 'BB' }, writer: true });
    const stream = entry?.stream;
    if (stream === undefined) throw new Error('nothing was signed');
    await sign(window, stream);
    const { entries, damaged } = await window.cases.read(stream);
    expect(damaged).toEqual([]);
    expect(new Set(entries.map(({ author }) => author.person))).toEqual(new Set([who('TT'), who('BB')]));
  });

  it('are added by somebody who knows their own passphrase, once for each time it was given', async () => {
    const { window } = await anOfficeOf();
    const add = (label: string) => addsUnasked(window, label, 'keyStaff');
    await expect(add('BB')).rejects.toMatchObject({ kind: 'failed' });
    expect(await window.staff.allow('ikke den rigtige sætning', 'colleague')).toEqual({
      kind: 'wrong',
      waitSeconds: 0,
    });
    await expect(add('BB')).rejects.toMatchObject({ kind: 'failed' });
    // What was proved for a passkey counts for a passkey.
    await window.passkeys.allow(passphrase);
    await expect(add('BB')).rejects.toMatchObject({ kind: 'failed' });
    expect(await window.staff.allow(passphrase, 'colleague')).toEqual({ kind: 'allowed' });
    await add('BB');
    await expect(add('CC')).rejects.toMatchObject({ kind: 'failed' });
    expect((await window.staff.people()).map(({ label }) => label)).toEqual(['TT', 'BB']);
  });

  it('are added after a lock by nobody who has not given it again', async () => {
    const { window, who } = await anOfficeOf();
    await window.staff.allow(passphrase, 'colleague');
    await window.vault.lock();
    await window.vault.unlock({ person: who('TT'), passphrase });
    await expect(addsUnasked(window, 'BB', 'keyStaff')).rejects.toMatchObject({ kind: 'failed' });
  });

  it('wait as they do at the door when they guess', async () => {
    const { window } = await anOfficeOf();
    const guess = () => window.staff.allow('et gæt', 'colleague');
    expect([await guess(), await guess(), await guess()].map(({ kind }) => kind)).toEqual([
      'wrong',
      'wrong',
      'wrong',
    ]);
    expect(await window.staff.allow(passphrase, 'colleague')).toEqual({ kind: 'wait', waitSeconds: 5 });
  });

  it('are asked for ways in of their own until they have them, unless they came first', async () => {
    const { window, who } = await anOfficeOf('BB');
    expect(await window.vault.status()).not.toHaveProperty('renew');
    await window.vault.lock();
    const first = await window.vault.unlock({ person: who('BB'), passphrase: wordsOf('BB') });
    expect(first).toMatchObject({ kind: 'open', renew: true });
    await expect(window.vault.finishOwnWays()).rejects.toMatchObject({ kind: 'failed' });
    const mine = 'kun BB kender disse ord';
    const begun = await window.vault.beginOwnWays(mine);
    await window.vault.lock();
    const again = await window.vault.unlock({ person: who('BB'), passphrase: wordsOf('BB') });
    expect(again).toMatchObject({ kind: 'open', renew: true });
    const anew = await window.vault.beginOwnWays(mine);
    expect([begun.kind, anew.kind]).toEqual(['begun', 'begun']);
    expect(anew).not.toEqual(begun);
    await window.vault.finishOwnWays();
    // The answer may have been lost.
    await window.vault.finishOwnWays();
    await window.vault.lock();
    const then = await window.vault.unlock({ person: who('BB'), passphrase: mine });
    expect(then).toMatchObject({ kind: 'open', person: { label: 'BB' } });
    expect(then).not.toHaveProperty('renew');
  });

  it('are never unlocked two at a time: the first must lock before the second opens', async () => {
    const { window, who } = await anOfficeOf('BB');
    const early = await window.vault.unlock({ person: who('BB'), passphrase: wordsOf('BB') });
    expect(early).toMatchObject({ kind: 'problem' });
    expect(await window.vault.status()).toMatchObject({ kind: 'open', person: { label: 'TT' } });
    await window.vault.lock();
    const then = await window.vault.unlock({ person: who('BB'), passphrase: wordsOf('BB') });
    expect(then).toMatchObject({ kind: 'open', person: { label: 'BB' } });
  });

  it('lock another window of this profile when somebody else opens', async () => {
    const { machine, window, who } = await anOfficeOf('BB');
    const draft = await window.drafts.begin({
      step: 'detection',
      stream: null,
      givens: {},
      startedAt: stamp.instant,
    });
    await window.drafts.change(draft, [{ set: 'note', to: 'halvt skrevet' }]);
    const heard: string[] = [];
    window.listen(({ event }) => heard.push(event));
    const second = windowOn(machine);
    await second.vault.unlock({ person: who('BB'), passphrase: wordsOf('BB') });
    await vi.waitFor(() => expect(heard).toContain('moved'));
    await expect(window.cases.summaries()).rejects.toMatchObject({ kind: 'locked' });
    await second.vault.lock();
    await window.vault.unlock({ person: who('TT'), passphrase });
    expect((await window.drafts.open(draft)).values).toEqual({ note: 'halvt skrevet' });
  });

  it('have a counter of failed attempts each', async () => {
    const { window, who } = await anOfficeOf('BB');
    await window.vault.lock();
    for (let tries = 0; tries < 4; tries += 1)
      await window.vault.unlock({ person: who('BB'), passphrase: 'forkert' });
    const status = await window.vault.status();
    const waits = status.kind === 'locked' ? status.people.map(({ waitSeconds }) => waitSeconds > 0) : [];
    expect(waits).toEqual([false, true]);
    const soon = await window.vault.unlock({ person: who('BB'), passphrase: wordsOf('BB') });
    expect(soon.kind).toBe('wait');
    // A colleague who gets in gives nobody new guesses at the other.
    expect((await window.vault.unlock({ person: who('TT'), passphrase })).kind).toBe('open');
    await window.vault.lock();
    const still = await window.vault.unlock({ person: who('BB'), passphrase: wordsOf('BB') });
    expect(still.kind).toBe('wait');
  });

  it('each open with a recovery key of their own', async () => {
    const { window } = await anOfficeOf();
    const { recoveryKey } = await adds(window, 'BB', 'caseworker');
    await window.vault.lock();
    expect(await window.vault.unlockWithRecovery(recoveryKey)).toMatchObject({
      kind: 'open',
      person: { label: 'BB' },
    });
  });

  it('are shown with who waits for keys, and one who stopped is gone from the lock screen', async () => {
    const { window, who } = await anOfficeOf('BB');
    expect(
      (await window.staff.people()).map(({ label, opensAll, waiting }) => [label, opensAll, waiting]),
    ).toEqual([
      ['TT', true, 0],
      ['BB', false, 0],
    ]);
    expect(await window.staff.remove(who('BB'))).toBe('done');
    await window.vault.lock();
    expect(await window.vault.status()).toMatchObject({ kind: 'locked', people: [{ label: 'TT' }] });
  });
});
