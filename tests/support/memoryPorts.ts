import { basedOnNothing } from '../../src/entries/entry.ts';
import { instrumentFiles } from '../../src/app/instrumentFiles.ts';
import { exporter } from '../../src/app/exporter.ts';
import type { DutyNumber, DutyNumbers, Ports, VaultStatus } from '../../src/ui/ports.ts';
import { memoryExchange } from './memoryExchange.ts';
import { memoryAuditLog, type MemoryAuditLog } from './memoryAuditLog.ts';
import { memoryPasskeys, type MemoryPasskeys } from './memoryPasskeys.ts';
import { memoryStaff } from './memoryStaff.ts';
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
  readonly auditLog: MemoryAuditLog;
  readonly passkeys: MemoryPasskeys;
}

/** Everything the rooms need from outside, in memory: the same promises, no disk, no keys. */
export function memoryPorts(
  start: { readonly instant?: string; readonly vault?: VaultStatus } = {},
): MemoryPorts {
  const clock = memoryClock(start.instant);
  const drafts = memoryDrafts(clock);
  let tokens = 0;
  const vault = memoryVault(clock, start.vault);
  const cases = memoryCases(clock, drafts);
  return {
    clock,
    drafts,
    vault,
    training: {
      ...vault.training,
      begin: async (language, told) => {
        const begun = await vault.training.begin(language, told);
        const body = { person: 'person-t', name: 'Øvelse', roles: ['keyStaff' as const], competences: [] };
        const rest = { role: 'keyStaff', basedOn: basedOnNothing, rendered: { text: '', language } } as const;
        const unsigned = [{ ...rest, kind: 'staffMember' as const, body }];
        await cases.sign({ stream: await vault.team(), unsigned, summarise: () => ({}), draft: null });
        return begun;
      },
    },
    cases,
    caseFiles: memoryCaseFiles(clock, cases),
    staff: memoryStaff(vault),
    exchange: memoryExchange(),
    passkeys: memoryPasskeys(vault),
    auditLog: memoryAuditLog(vault, cases),
    reminders: memoryReminders(),
    clockBehind: () => false,
    dutyNumbers: memoryDutyNumbers(),
    notes: {
      writer:
        async ({ wording }) =>
        (body) => ({ title: wording.title, text: JSON.stringify(body.body) }),
      exporter,
    },
    instruments: instrumentFiles,
    newToken: () => {
      tokens += 1;
      return `t${String(tokens).padStart(5, '0')}`;
    },
  };
}
