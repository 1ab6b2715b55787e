import { trainingLock, type HostOpen, type HostStatus, type WhichVault } from './messages.ts';
import type { StorePort } from './messagePort.ts';
import { StoreFailure } from './storeFailure.ts';

/** A training that is going on in this window. */
interface Held {
  /** The practice passphrase. It lives in this page alone, so that nobody opens what a crash leaves behind. */
  readonly words: string;
  readonly release: () => void;
}
/** `training` is there while this window trains: the words that open it are shown, nothing in it is anybody's secret. */
export type SeenStatus =
  | Exclude<HostStatus, { readonly kind: 'locked' }>
  | (Extract<HostStatus, { readonly kind: 'locked' }> & { readonly training?: { readonly words: string } });

export interface TrainingNeeds {
  /** Flushes drafts and ends the Worker. */
  readonly lock: () => Promise<void>;
  /** Deletes this vault; refused by a Worker that serves the other one. */
  readonly wipe: (which: WhichVault) => Promise<{ readonly left: readonly string[] }>;
  readonly offerPassphrase: () => Promise<string>;
  /** Holds a name among all windows until it is released; null when another window holds it. */
  readonly hold: (name: string) => Promise<(() => void) | null>;
  readonly modelVersion: string;
}

/**
 * Which of the two vaults this window works with, and the way between them. It is the real one unless a training was
 * begun here; a Worker is ended before another one, for the other vault, is started.
 */
export function trainingOf(port: StorePort, needs: TrainingNeeds) {
  let held: Held | null = null;
  const leave = (): void => {
    port.end();
    held?.release();
    held = null;
  };
  const which = (): WhichVault => (held === null ? 'real' : 'training');
  const wipe = async (): Promise<{ readonly left: readonly string[] }> => {
    try {
      return await needs.wipe(which());
    } finally {
      leave();
    }
  };
  /** Never touches the real vault: without a training there is nothing to end. */
  const end = async (): Promise<{ readonly left: readonly string[] }> =>
    held === null ? { left: [] } : wipe();
  return {
    which,
    /** Deletes whichever vault this window works with. */
    wipe,
    /** Locks what is open and makes a training vault, open from then on. */
    begin: async (label: string): Promise<HostOpen | { readonly kind: 'inUse' }> => {
      await needs.lock();
      const words = await needs.offerPassphrase();
      const release = await needs.hold(trainingLock);
      if (release === null) return { kind: 'inUse' };
      held = { words, release };
      try {
        // What an earlier one left on this machine goes first.
        await port.ask('wipe', { which: 'training' });
        await port.ask('create', { label, passphrase: words, modelVersion: needs.modelVersion });
        const status = await port.ask('status', {});
        if (status.kind === 'open' && status.training === true) return status;
        throw new StoreFailure('failed');
      } catch (cause) {
        await end().catch(() => undefined);
        throw cause;
      }
    },
    /** Deletes everything of it; from then on this window works with the real vault again. */
    end,
    /** The training is gone: another window deleted everything, or nothing of it can be read. */
    leave,
    status: async (): Promise<SeenStatus> => {
      if (held === null) return port.ask('status', {});
      const { words } = held;
      const status = await port.ask('status', {}).catch(() => null);
      if (status?.kind === 'open') return status;
      if (status?.kind === 'locked') return { ...status, training: { words } };
      await end().catch(() => undefined);
      return port.ask('status', {});
    },
  };
}
