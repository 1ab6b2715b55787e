import type { CaseStore } from '../flow/ports.ts';
import { modelVersion } from '../model/modelVersion.ts';
import { startVaultWorker } from '../store/client/startVaultWorker.ts';
import { vaultClient, type VaultEvent } from '../store/client/vaultClient.ts';
import type { Ports, VaultControl } from '../ui/ports.ts';
import { createClock } from './clock.ts';
import { notes } from './notes.ts';
import { teachOwnClock } from './ownClock.ts';
import { sayingProblems } from './storeProblems.ts';
import { trustedUrl } from './trustedUrl.ts';

export interface Composed {
  readonly ports: Ports;
  /** What the vault says unasked. Returns how to stop listening. */
  readonly listen: (listener: (event: VaultEvent) => void) => () => void;
}

/** The only place that knows all: the store behind its Worker, the clock, and the ports the screens see. */
export function compose(): Composed {
  const clock = createClock();
  const client = vaultClient({
    startWorker: () => startVaultWorker(trustedUrl),
    now: () => clock.now(),
    modelVersion,
    persist: () => navigator.storage.persist(),
  });
  const { vault, cases } = teachOwnClock({
    vault: sayingProblems<VaultControl>(client.vault),
    cases: sayingProblems<CaseStore>(client.cases),
    newestOwn: () => client.vault.newestOwn(),
    clock,
  });
  const ports: Ports = {
    vault,
    cases,
    drafts: sayingProblems<Ports['drafts']>(client.drafts),
    reminders: sayingProblems<Ports['reminders']>(client.reminders),
    dutyNumbers: sayingProblems<Ports['dutyNumbers']>(client.dutyNumbers),
    caseFiles: sayingProblems<Ports['caseFiles']>(client.caseFiles),
    notes,
    clock,
    clockBehind: () => clock.behind(),
    newToken,
  };
  return { ports, listen: client.listen };
}

/** Six letters and digits that say nothing. */
export function newToken(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return [...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => letters[byte % letters.length])
    .join('');
}
