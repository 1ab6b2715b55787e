import { expect, it } from 'vitest';
import { vaultClient } from '../../../src/store/client/vaultClient.ts';
import { stamp } from '../../support/vaultOf.ts';

it('a lock ends the Worker, also one that hangs, and every key with it', async () => {
  const ended: number[] = [];
  let started = 0;
  const { vault } = vaultClient({
    startWorker: () => {
      const number = (started += 1);
      return {
        postMessage: () => undefined,
        terminate: () => ended.push(number),
        addEventListener: () => undefined,
      };
    },
    now: () => stamp,
    modelVersion: '2022.1',
    persist: () => Promise.resolve(true),
    hold: () => Promise.resolve(null),
  });
  for (const round of [1, 2]) {
    const asked = vault.status().catch((error: { kind?: string }) => error.kind);
    await vault.lock(20);
    expect(await asked).toBe('locked');
    expect([started, ended.length]).toEqual([round, round]);
  }
});
