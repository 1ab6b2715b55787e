import type { AnyEntry } from '../entries/entry.ts';
import type { CaseStore } from '../flow/ports.ts';
import { modelVersion } from '../model/modelVersion.ts';
import { startVaultWorker } from '../store/client/startVaultWorker.ts';
import { vaultClient, type VaultEvent } from '../store/client/vaultClient.ts';
import type { Ports, VaultControl } from '../ui/ports.ts';
import { createClock, type CopenhagenClock } from './clock.ts';
import { notes } from './notes.ts';
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
  let me: string | null = null;
  const vault = watchingWhoOpens(sayingProblems<VaultControl>(client.vault), (person) => {
    me = person;
  });
  const ports: Ports = {
    vault,
    cases: teachingTheClock(sayingProblems<CaseStore>(client.cases), clock, () => me),
    drafts: sayingProblems<Ports['drafts']>(client.drafts),
    reminders: sayingProblems<Ports['reminders']>(client.reminders),
    dutyNumbers: sayingProblems<Ports['dutyNumbers']>(client.dutyNumbers),
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

function watchingWhoOpens(vault: VaultControl, opened: (person: string | null) => void): VaultControl {
  return {
    ...vault,
    unlock: async (request) => {
      const result = await vault.unlock(request);
      if (result.kind === 'open') opened(result.person.person);
      return result;
    },
    unlockWithRecovery: async (recoveryKey) => {
      const result = await vault.unlockWithRecovery(recoveryKey);
      if (result.kind === 'open') opened(result.person.person);
      return result;
    },
    status: async () => {
      const status = await vault.status();
      opened(status.kind === 'open' ? status.person.person : null);
      return status;
    },
  };
}

/** The clock hears of every signed entry of our own that passes by. */
function teachingTheClock(cases: CaseStore, clock: CopenhagenClock, me: () => string | null): CaseStore {
  const hear = (entries: readonly AnyEntry[]) => {
    for (const entry of entries) if (entry.author.person === me()) clock.heard(entry.at);
  };
  return {
    ...cases,
    read: async (stream) => {
      const contents = await cases.read(stream);
      hear(contents.entries);
      return contents;
    },
    sign: async (request) => {
      const signed = await cases.sign(request);
      hear(signed);
      return signed;
    },
  };
}
