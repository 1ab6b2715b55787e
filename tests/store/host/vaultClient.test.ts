import { afterEach, describe, expect, it, vi } from 'vitest';
import { asDraftId } from '../../../src/entries/ids.ts';
import { aCase, contactSummary, opened, own, passphrase, stamp } from '../../support/vaultOf.ts';
import { silentPort, windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

const made = async (machine = memoryMachine()) => {
  const window = windowOn(machine);
  const { recoveryKey } = await window.vault.create({ label: 'TT', passphrase });
  return { machine, window, recoveryKey };
};
const unlock = async (window: ReturnType<typeof windowOn>, words = passphrase) => {
  const status = await window.vault.status();
  const person = status.kind === 'locked' ? (status.people[0]?.person ?? '') : '';
  return window.vault.unlock({ person, passphrase: words });
};
const info = { step: 'detection', stream: null, givens: {}, startedAt: stamp.instant };
const sign = (window: ReturnType<typeof windowOn>, draft: string | null = null) =>
  window.cases.sign({
    stream: aCase(),
    unsigned: [opened(), own('egne ord')],
    summarise: (entries) => ({ contact: contactSummary('Blåmejse', entries.length) }),
    draft: draft === null ? null : asDraftId(draft),
  });

afterEach(() => {
  vi.useRealTimers();
});

describe('making, locking and opening', () => {
  it('goes from none over open and locked to open again, and keeps what was signed and drafted', async () => {
    const machine = memoryMachine();
    const window = windowOn(machine);
    expect(await window.vault.status()).toEqual({ kind: 'none' });
    await window.vault.create({ label: 'TT', passphrase });
    expect(await window.vault.status()).toMatchObject({
      kind: 'open',
      writer: true,
      person: { label: 'TT' },
    });
    const draft = await window.drafts.begin(info);
    await window.drafts.change(draft, [{ set: 'note', to: 'kladde' }]);
    await sign(window);
    await window.vault.lock();
    expect(await window.vault.status()).toMatchObject({
      kind: 'locked',
      waitSeconds: 0,
      people: [{ label: 'TT' }],
    });
    await expect(window.cases.summaries()).rejects.toMatchObject({ kind: 'locked' });
    expect(await unlock(window)).toMatchObject({ kind: 'open', writer: true });
    expect(await window.cases.summaries()).toHaveLength(1);
    expect((await window.drafts.open(draft)).values).toEqual({ note: 'kladde' });
  });

  it('asks for the passphrase also when a session stands already', async () => {
    const { window } = await made();
    const status = await window.vault.status();
    const person = status.kind === 'open' ? status.person.person : '';
    expect(await window.vault.unlock({ person, passphrase: 'forkert' })).toMatchObject({ kind: 'wrong' });
    expect(await window.vault.unlock({ person, passphrase })).toMatchObject({ kind: 'open', writer: true });
    await window.drafts.begin(info);
  });

  it('ends the Worker when an opening fails, so that it cannot open later behind the lock screen', async () => {
    const { machine, window } = await made();
    await window.vault.lock();
    const other = windowOn(machine);
    await expect(other.vault.create({ label: 'TT', passphrase })).rejects.toMatchObject({ kind: 'failed' });
    expect(other.running()).toBe(false);
  });

  it('opens with the recovery key too', async () => {
    const { window, recoveryKey } = await made();
    await window.vault.lock();
    expect(await window.vault.unlockWithRecovery(recoveryKey)).toMatchObject({ kind: 'open' });
  });

  it('ends the draft with the signature', async () => {
    const { window } = await made();
    const draft = await window.drafts.begin(info);
    const kept = window.drafts.change(draft, [{ set: 'note', to: 'a' }]);
    await sign(window, draft);
    await kept;
    expect(await window.drafts.list()).toEqual([]);
  });

  it('is a loss when the place is gone or the marker is damaged, never a first start', async () => {
    const { machine, window } = await made();
    await window.vault.lock();
    const [place] = [...machine.places];
    machine.places.clear();
    expect(await window.vault.status()).toEqual({ kind: 'lost' });
    await expect(window.vault.create({ label: 'TT', passphrase })).rejects.toMatchObject({ kind: 'failed' });
    expect(await window.vault.unlock({ person: 'x', passphrase })).toEqual({
      kind: 'problem',
      problem: 'lost',
    });
    if (place !== undefined) machine.places.set(...place);
    machine.root.files.set('p.b', new Uint8Array([1, 2, 3]));
    machine.root.files.delete('p.a');
    expect(await window.vault.status()).toEqual({ kind: 'lost' });
    machine.root.files.clear();
    // A vault that no marker speaks of.
    expect(await window.vault.status()).toEqual({ kind: 'lost' });
  });

  it('clears what an interrupted making left behind', async () => {
    const machine = memoryMachine();
    const { platform } = machine.openWindow();
    await platform.root.write(
      'p',
      new TextEncoder().encode(JSON.stringify({ name: 's0', storage: 'bucket', state: 'making' })),
    );
    await platform.open({ name: 's0', storage: 'bucket', state: 'making' });
    const window = windowOn(machine);
    expect(await window.vault.status()).toEqual({ kind: 'none' });
    await window.vault.create({ label: 'TT', passphrase });
    expect([...machine.places.keys()]).toEqual(['s1']);
  });

  it('tells after unlocking with which instant this person signed last', async () => {
    const { window } = await made();
    expect(await window.vault.newestOwn()).toBeNull();
    await sign(window);
    await window.vault.lock();
    await unlock(window);
    expect(await window.vault.newestOwn()).toBe(stamp.instant);
  });

  it('changes the passphrase for whoever knows the current one, or has just come in with the recovery key', async () => {
    const { machine, window, recoveryKey } = await made();
    const next = 'et helt nyt og langt kodeord';
    for (const current of ['forkert', null])
      expect(await window.vault.changePassphrase(next, current)).toEqual({ kind: 'wrong', waitSeconds: 0 });
    // Guesses count together with those at the door.
    await window.vault.changePassphrase(next, 'også forkert');
    expect(await window.vault.changePassphrase(next, 'stadig forkert')).toEqual({
      kind: 'wrong',
      waitSeconds: 5,
    });
    expect(await window.vault.changePassphrase(next, passphrase)).toEqual({ kind: 'wait', waitSeconds: 5 });
    machine.pass(60_000);
    expect(await window.vault.changePassphrase(next, passphrase)).toEqual({ kind: 'changed' });
    await window.vault.lock();
    expect(await unlock(window, next)).toMatchObject({ kind: 'open' });
    await window.vault.lock();
    expect(await window.vault.unlockWithRecovery(recoveryKey)).toMatchObject({ kind: 'open' });
    expect(await window.vault.changePassphrase(passphrase, null)).toEqual({ kind: 'changed' });
    expect(await window.vault.changePassphrase(next, null)).toEqual({ kind: 'wrong', waitSeconds: 0 });
    await window.vault.lock();
    expect(await unlock(window)).toMatchObject({ kind: 'open' });
  });

  it('removes at the next opening what a crash left of the old passphrase', async () => {
    const { machine, window } = await made();
    const { files, crashAt, recover } = machine.keyFolder();
    const before = [...files.keys()].sort();
    // The new slot is made and flushed; the crash comes before the old one goes.
    crashAt(3);
    await expect(
      window.vault.changePassphrase('et helt nyt og langt kodeord', passphrase),
    ).rejects.toMatchObject({
      kind: 'failed',
    });
    await window.vault.lock();
    recover();
    expect(files.size).toBe(before.length + 1);
    expect(await unlock(window)).toMatchObject({ kind: 'wrong' });
    expect(await unlock(window, 'et helt nyt og langt kodeord')).toMatchObject({ kind: 'open' });
    await expect.poll(() => files.size).toBe(before.length);
  });

  it('wipes everything, also while locked, and knows nothing afterwards', async () => {
    const { machine, window } = await made();
    await window.dutyNumbers.keep([{ label: 'Døgnvagt', number: '00 00 00 00' }]);
    await window.vault.lock();
    const others = [{ label: 'En anden', number: '11 11 11 11' }];
    await expect(window.dutyNumbers.keep(others)).rejects.toMatchObject({ kind: 'locked' });
    expect(await window.dutyNumbers.read()).toMatchObject([{ label: 'Døgnvagt' }]);
    expect(await window.vault.wipe()).toEqual({ left: [] });
    expect([machine.places.size, machine.root.files.size]).toEqual([0, 0]);
    expect(await window.vault.status()).toEqual({ kind: 'none' });
    expect(await window.dutyNumbers.read()).toEqual([]);
  });
});

describe('a backup', () => {
  it('brings everything back after a wipe, and is refused beside a vault or when foreign', async () => {
    const { window, recoveryKey } = await made();
    await sign(window);
    expect((await window.vault.backupState()).lastBackup).toBeNull();
    const { bytes, fileName } = await window.vault.backup();
    expect(fileName).toMatch(/\.age$/);
    expect((await window.vault.backupState()).lastBackup).toBe(stamp.instant);
    expect(await window.vault.restore(bytes, recoveryKey)).toEqual({ kind: 'refused', why: 'openHere' });
    await window.vault.wipe();
    expect(await window.vault.restore(new Uint8Array([1, 2, 3]), recoveryKey)).toMatchObject({
      kind: 'refused',
    });
    expect(await window.vault.status()).toEqual({ kind: 'none' });
    expect(await window.vault.restore(bytes, recoveryKey)).toEqual({ kind: 'restored' });
    expect(await unlock(window)).toMatchObject({ kind: 'open' });
    expect(await window.cases.summaries()).toHaveLength(1);
  });
});

describe('a refused restore', () => {
  it('leaves an intact vault behind a damaged marker as it was', async () => {
    const { machine, window, recoveryKey } = await made();
    await sign(window);
    const { bytes } = await window.vault.backup();
    await window.dutyNumbers.keep([{ label: 'Døgnvagt', number: '00 00 00 00' }]);
    await window.vault.lock();
    const marker = new Map(machine.root.files);
    for (const name of marker.keys())
      if (name.startsWith('p.')) machine.root.files.set(name, bytes.slice(0, 9));
    expect(await window.vault.status()).toEqual({ kind: 'lost' });
    const wrong = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
    expect(await window.vault.restore(bytes, wrong)).toMatchObject({ kind: 'refused' });
    const cut = bytes.slice(0, -9);
    expect(await window.vault.restore(cut, recoveryKey)).toMatchObject({ kind: 'refused' });
    expect(await window.dutyNumbers.read()).toHaveLength(1);
    for (const [name, content] of marker) machine.root.files.set(name, content);
    expect(await unlock(window)).toMatchObject({ kind: 'open' });
    expect(await window.cases.summaries()).toHaveLength(1);
  });
});

describe('failed unlocks', () => {
  it('wait longer and longer after the third, a minute at most, and start over after a success', async () => {
    const { machine, window } = await made();
    await window.vault.lock();
    const waits: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const answer = await unlock(window, 'forkert');
      const seconds = answer.kind === 'wrong' ? answer.waitSeconds : -1;
      waits.push(seconds);
      machine.pass(seconds * 1000);
    }
    expect(waits).toEqual([0, 0, 5, 10, 20, 40, 60, 60, 60]);
    expect(await unlock(window)).toMatchObject({ kind: 'open' });
    await window.vault.lock();
    expect(await unlock(window, 'forkert')).toEqual({ kind: 'wrong', waitSeconds: 0 });
  });

  it('refuse even the right passphrase while waiting, in a new Worker and in a second window', async () => {
    const { machine, window } = await made();
    await window.vault.lock();
    for (let round = 0; round < 4; round += 1) {
      await unlock(window, 'forkert');
      machine.pass(round < 3 ? 5000 : 0);
    }
    expect(await unlock(window)).toEqual({ kind: 'wait', waitSeconds: 10 });
    const second = windowOn(machine);
    expect(await unlock(second)).toEqual({ kind: 'wait', waitSeconds: 10 });
    const key = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
    expect(await second.vault.unlockWithRecovery(key)).toEqual({ kind: 'wait', waitSeconds: 10 });
    // What was not tried does not count.
    machine.pass(10_000);
    expect(await unlock(second)).toMatchObject({ kind: 'open' });
  });

  it('never shut people out when a crash spoils the counter: it counts as the longest wait', async () => {
    const { machine, window } = await made();
    await window.vault.lock();
    machine.root.files.set('n.a', new Uint8Array(41));
    expect(await window.vault.status()).toMatchObject({ kind: 'locked', waitSeconds: 0 });
    machine.root.files.set('n.a', new Uint8Array(41).fill(7));
    expect(await window.vault.status()).toMatchObject({ kind: 'locked', waitSeconds: 60 });
    machine.pass(60_000);
    expect(await unlock(window)).toMatchObject({ kind: 'open' });
    await window.vault.lock();
    expect(await window.vault.status()).toMatchObject({ kind: 'locked', waitSeconds: 0 });
  });
});

describe('two windows', () => {
  it('have one pen, which is handed on when the first closes', async () => {
    const { machine, window: first } = await made();
    const draft = await first.drafts.begin(info);
    const second = windowOn(machine);
    const heard: string[] = [];
    second.listen((event) => heard.push(event.event));
    expect(await unlock(second)).toMatchObject({ kind: 'open', writer: false });
    await expect(sign(second)).rejects.toMatchObject({ kind: 'otherTabWrites' });
    await second.drafts.open(draft);
    await first.drafts.change(draft, [{ set: 'note', to: 'fra den første' }]);
    await first.vault.lock();
    expect(heard).toEqual(['writer']);
    await second.drafts.change(draft, [{ splice: 'note', at: 14, removed: 0, inserted: ' og den anden' }]);
    expect((await second.drafts.open(draft)).values['note']).toBe('fra den første og den anden');
  });

  it('learn of a wipe from each other', async () => {
    const { machine, window: first } = await made();
    const second = windowOn(machine);
    await unlock(second);
    const heard: string[] = [];
    first.listen((event) => heard.push(event.event));
    await second.vault.wipe();
    await vi.waitFor(() => expect(heard).toEqual(['wiped']));
    expect(await first.vault.status()).toEqual({ kind: 'none' });
  });
});

describe('a Worker that does not answer', () => {
  it('is given up with a clear word, and a late answer does no harm', async () => {
    vi.useFakeTimers();
    const { port, sent, listeners } = silentPort();
    const asked = port.ask('changeDraft', { draft: asDraftId('a'), changes: [] });
    const outcome = asked.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toMatchObject({ kind: 'timedOut' });
    const data = { id: sent[0]?.id ?? 0, ok: true as const, answer: { savedAt: stamp.instant } };
    for (const hear of listeners.message) hear(new MessageEvent('message', { data }));
  });

  it('is ended by a lock within the limit, and everything waiting is refused', async () => {
    const { port } = silentPort();
    const asked = port.ask('summaries', { known: null });
    port.end();
    await expect(asked).rejects.toMatchObject({ kind: 'locked' });
    expect(port.running).toBe(false);
  });

  it('that dies refuses what is waiting and says so', async () => {
    const heard: string[] = [];
    const { port, listeners } = silentPort((event) => heard.push(event.event));
    const asked = port.ask('summaries', { known: null });
    for (const hear of listeners.error) hear();
    await expect(asked).rejects.toMatchObject({ kind: 'failed' });
    expect(heard).toEqual(['stopped']);
  });
});
