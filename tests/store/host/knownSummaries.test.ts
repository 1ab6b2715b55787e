import { describe, expect, it } from 'vitest';
import { aCase, contactSummary, opened, passphrase } from '../../support/vaultOf.ts';
import { silentPort, windowOn } from './hostedVault.ts';
import { memoryMachine } from './memoryPlatform.ts';

/** A window with one case in it. */
async function withACase() {
  const machine = memoryMachine();
  const window = windowOn(machine);
  await window.vault.create({ label: 'TT', passphrase });
  const sign = (alias: string, in_ = window) =>
    in_.cases.sign({
      stream: aCase(),
      unsigned: [opened()],
      summarise: (entries) => ({ contact: contactSummary(alias, entries.length) }),
      draft: null,
    });
  await sign('Blåmejse');
  return { machine, window, sign };
}

describe('a list the page has', () => {
  it('is not read again while nothing in it has changed, and is once something was signed', async () => {
    const { window, sign } = await withACase();
    const first = await window.cases.summaries();
    expect(await window.cases.summaries()).toBe(first);
    await sign('Rødhals');
    const second = await window.cases.summaries();
    expect(second.map(({ summary }) => summary.contact?.alias)).toEqual(['Blåmejse', 'Rødhals']);
    expect(first).toHaveLength(1);
  });

  it('is read anew after a lock: nothing that was opened outlives the keys', async () => {
    const { window } = await withACase();
    const first = await window.cases.summaries();
    await window.vault.lock();
    await expect(window.cases.summaries()).rejects.toMatchObject({ kind: 'locked' });
    const status = await window.vault.status();
    const person = status.kind === 'locked' ? (status.people[0]?.person ?? '') : '';
    await window.vault.unlock({ person, passphrase });
    const second = await window.cases.summaries();
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });

  it('is forgotten by the port as the Worker ends', () => {
    const { port } = silentPort();
    port.ask('team', {}).catch(() => undefined);
    port.remembered.set('summaries', ['Blåmejse']);
    port.end();
    expect(port.remembered.size).toBe(0);
  });

  it('is read anew when another window signed', async () => {
    const { machine, window, sign } = await withACase();
    const other = windowOn(machine);
    const status = await other.vault.status();
    const person = status.kind === 'locked' ? (status.people[0]?.person ?? '') : '';
    await other.vault.unlock({ person, passphrase });
    expect(await other.cases.summaries()).toHaveLength(1);
    await sign('Rødhals');
    expect(await other.cases.summaries()).toHaveLength(2);
    expect(await window.cases.summaries()).toHaveLength(2);
  });
});
