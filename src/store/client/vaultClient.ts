import type { DraftId } from '../../entries/ids.ts';
import type { Stamp } from '../ports.ts';
import type { HostEvent, PassphraseChange, WhichVault } from './messages.ts';
import { openStorePort, type StorePort, type WorkerLike } from './messagePort.ts';
import { storeCaseFiles } from './caseFilesClient.ts';
import { storeExchange } from './exchangeClient.ts';
import { storeCases, storeDrafts, storeDutyNumbers, storeReminders } from './openVaultClient.ts';
import type { RenewalBegun } from '../ownWaysPort.ts';
import type { WayIn } from '../passkeySlot.ts';
import { storePasskeys } from './passkeysClient.ts';
import { storeStaff } from './staffClient.ts';
import { trainingOf } from './training.ts';

export interface VaultClientNeeds {
  /** `(which) => startVaultWorker(policy, which)`. Called when the first question is asked, and again after each lock. */
  readonly startWorker: (which: WhichVault) => WorkerLike;
  readonly now: () => Stamp;
  /** Written into every entry that is signed. */
  readonly modelVersion: string;
  /** Asks the browser not to evict what we keep; its answer is reported. Pages only, Workers cannot ask. */
  readonly persist: () => Promise<boolean>;
  /** Holds a name among all windows until it is released; null when another window holds it. */
  readonly hold: (name: string) => Promise<(() => void) | null>;
}

/** What the vault says unasked: it writes now, it was wiped or changed elsewhere, its Worker died. */
export type VaultEvent = HostEvent | { readonly event: 'stopped' };

/** Longest a lock waits for the last commit, in milliseconds: keys are gone 250 ms after the key press. */
const flushLimit = 200;
/** Longest a wipe waits for a Worker that may hang before it takes a new one, in milliseconds. */
const wipeLimit = 900;

/**
 * The vault as the page sees it. Its parts fit `VaultControl`, `CaseStore`, `Drafts`, `Reminders`, `DutyNumbers` and
 * `CaseFiles` by structure; `compose.ts` checks that. Every rejection is a `StoreFailure`.
 */
export function vaultClient(needs: VaultClientNeeds) {
  const listeners = new Set<(event: VaultEvent) => void>();
  const port = openStorePort(
    () => needs.startWorker(training.which()),
    needs.now,
    (event) => {
      if (event.event === 'wiped' || event.event === 'moved' || event.event === 'locked') port.end();
      // A wipe takes every vault of this machine with it.
      if (event.event === 'wiped') training.leave();
      for (const listener of listeners) listener(event);
    },
  );
  const control = vaultControl(port, needs);
  const training = trainingOf(port, { ...needs, ...control });
  return {
    vault: {
      ...control,
      status: training.status,
      // In training this deletes the training, and the window works with the real vault from then on.
      wipe: training.wipe,
      backup: () => control.backup(training.which()),
    },
    training: { begin: training.begin, end: training.end, isOn: () => training.which() === 'training' },
    cases: storeCases(port),
    drafts: storeDrafts(port),
    reminders: storeReminders(port),
    dutyNumbers: storeDutyNumbers(port),
    caseFiles: storeCaseFiles(port),
    passkeys: storePasskeys(port),
    staff: storeStaff(port),
    exchange: storeExchange(port),
    auditLog: { read: (afresh: boolean) => port.ask('auditLines', { afresh }) },
    /** Returns how to stop listening. */
    listen: (listener: (event: VaultEvent) => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
export type VaultClient = ReturnType<typeof vaultClient>;

function vaultControl(port: StorePort, { modelVersion, now, persist }: VaultClientNeeds) {
  return {
    create: async (request: { readonly label: string; readonly passphrase: string }) => {
      await persist().catch(() => false);
      return orEnd(port, port.ask('create', { ...request, modelVersion }));
    },
    unlock: (request: WayIn) => orEnd(port, port.ask('unlock', { ...request, modelVersion })),
    unlockWithRecovery: (recoveryKey: string) =>
      orEnd(port, port.ask('unlockWithRecovery', { recoveryKey, modelVersion })),
    /** `wrong` when `current` is not the passphrase, or is missing without an unlock by the recovery key before; `wait` when it was not tried. */
    changePassphrase: (passphrase: string, current: string | null = null): Promise<PassphraseChange> =>
      port.ask('changePassphrase', { passphrase, current }),
    /** What the passphrase was given for is not done after all. Where everything is locked, nothing of it is left. */
    withdrawProof: async (): Promise<void> => {
      if (port.running) await port.ask('unprove', {});
    },
    /** Other ways in, for whoever was added by a colleague. Nothing is written before `finishOwnWays`. */
    beginOwnWays: (passphrase: string): Promise<RenewalBegun> => port.ask('beginOwnWays', { passphrase }),
    finishOwnWays: async (): Promise<void> => {
      await port.ask('finishOwnWays', {});
    },
    /** Commits what is queued, then ends the Worker: at the latest after `within` milliseconds. */
    lock: async (within: number = flushLimit): Promise<void> => {
      if (!port.running) return;
      await atMost(
        port.ask('close', {}).catch(() => null),
        within,
      );
      port.end();
    },
    /** From here on `changeDraft` of this draft is all that is answered; locking ends it. */
    narrowTo: async (draft: DraftId): Promise<void> => {
      await port.ask('narrow', { draft });
      port.remembered.clear();
    },
    /** Ends with no Worker. One that hangs is replaced; deleting needs none of its keys. */
    wipe: async (which: WhichVault): Promise<{ readonly left: readonly string[] }> => {
      const first = await atMost(
        port.ask('wipe', { which }).catch(() => null),
        wipeLimit,
      );
      if (first === null) port.end();
      const done = first ?? (await port.ask('wipe', { which }));
      port.end();
      return done;
    },
    backup: async (which: WhichVault): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> => {
      const { bytes } = await port.ask('backup', {});
      // A note that cannot be kept takes no backup away; whether the file was saved, no page can see.
      await port.ask('noteBackup', {}).catch(() => null);
      const name = which === 'training' ? 'oevelse' : 'sikkerhedskopi';
      return { fileName: `${name}-${now().today}.age`, bytes };
    },
    restore: (file: Uint8Array, recoveryKey: string) => port.ask('restore', { file, recoveryKey }),
    noteRestored: async (): Promise<void> => {
      await port.ask('noteRestored', {});
    },
    aside: () => port.ask('aside', {}),
    bringBack: () => port.ask('bringBack', {}),
    backupState: () => port.ask('backupState', {}),
    team: () => port.ask('team', {}),
    audit: () => port.ask('audit', {}),
    /** The latest ISO instant the person it is open for has signed with here: an earlier clock is behind. */
    newestOwn: () => port.ask('newestOwn', {}),
    offerPassphrase: async (): Promise<string> => {
      const { offerPassphrase } = await import('../passphrase/offerPassphrase.ts');
      return offerPassphrase();
    },
    judgePassphrase: async (
      passphrase: string,
    ): Promise<{ readonly goodEnough: boolean; readonly bits: number }> => {
      const { judgePassphrase } = await import('../passphrase/judgePassphrase.ts');
      return judgePassphrase(passphrase);
    },
  };
}

/** An opening that was given up must not come true behind the lock screen: the Worker ends with it. */
function orEnd<T>(port: StorePort, opening: Promise<T>): Promise<T> {
  return opening.catch((cause: unknown) => {
    port.end();
    throw cause;
  });
}

/** The answer, or null when it takes longer. */
function atMost<T>(work: Promise<T>, milliseconds: number): Promise<T | null> {
  return new Promise((answer, refuse) => {
    const timer = setTimeout(() => answer(null), milliseconds);
    work.then(answer, refuse).finally(() => clearTimeout(timer));
  });
}
