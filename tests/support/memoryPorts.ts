import type { DutyNumber, DutyNumbers, Ports, VaultStatus } from '../../src/ui/ports.ts';
import { memoryCaseFiles } from './memoryCaseFiles.ts';
import { memoryClock, type MemoryClock } from './memoryClock.ts';
import {
  memoryCases,
  memoryDrafts,
  memoryReminders,
  type MemoryCases,
  type MemoryDrafts,
} from './memoryStore.ts';
import { memoryVault, type MemoryVault } from './memoryVault.ts';

function memoryDutyNumbers(): DutyNumbers {
  let kept: readonly DutyNumber[] = [];
  return {
    read: async () => kept,
    keep: async (numbers) => {
      kept = numbers;
    },
  };
}

export interface MemoryPorts extends Ports {
  readonly vault: MemoryVault;
  readonly cases: MemoryCases;
  readonly drafts: MemoryDrafts;
  readonly clock: MemoryClock;
}

/** Everything the rooms need from outside, in memory: the same promises, no disk, no keys. */
export function memoryPorts(
  start: { readonly instant?: string; readonly vault?: VaultStatus } = {},
): MemoryPorts {
  const clock = memoryClock(start.instant);
  const drafts = memoryDrafts(clock);
  const cases = memoryCases(clock, drafts);
  let tokens = 0;
  return {
    clock,
    drafts,
    vault: memoryVault(clock, start.vault),
    cases,
    caseFiles: memoryCaseFiles(clock, cases),
    reminders: memoryReminders(),
    clockBehind: () => false,
    dutyNumbers: memoryDutyNumbers(),
    notes: {
      writer:
        async ({ wording }) =>
        (body) => ({ title: wording.title, text: JSON.stringify(body.body) }),
    },
    newToken: () => {
      tokens += 1;
      return `t${String(tokens).padStart(5, '0')}`;
    },
  };
}
