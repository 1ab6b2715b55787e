import { openStorePort, type StorePort, type WorkerLike } from '../../../src/store/client/messagePort.ts';
import type { FromWorker, HostEvent, Request, WhichVault } from '../../../src/store/client/messages.ts';
import { vaultClient } from '../../../src/store/client/vaultClient.ts';
import { openVaultOf } from '../../../src/store/openVault.ts';
import * as vault from '../../../src/store/vault.ts';
import { answerMessages } from '../../../src/store/worker/answerMessages.ts';
import type { HostPlatform } from '../../../src/store/worker/hostPlatform.ts';
import type { VaultFunctions } from '../../../src/store/worker/vaultFunctions.ts';
import { cheapKdf } from '../../support/cheapKdf.ts';
import { stamp } from '../../support/vaultOf.ts';
import type { memoryMachine } from './memoryPlatform.ts';

const functions: VaultFunctions = {
  ...vault,
  afresh: (open) => {
    const { member, ...needs } = vault.insideOf(open).context;
    return openVaultOf(member, open.label, { ...needs, kdf: cheapKdf });
  },
  kdf: cheapKdf,
};

/** The same functions; `tried` is told of each recovery key that a vault is tried with. */
const telling = (tried: (recoveryKey: string) => void): VaultFunctions => ({
  ...functions,
  unlockWithRecovery: (needs, key) => {
    tried(key);
    return functions.unlockWithRecovery(needs, key);
  },
});

/** The Worker's twin: a host in the same thread. Messages are cloned on the way, as between threads. */
export function hostInThread(
  platform: HostPlatform,
  ended: () => void,
  which?: WhichVault,
  tried?: (recoveryKey: string) => void,
): WorkerLike {
  const hearing = new Set<(message: MessageEvent<FromWorker>) => void>();
  let alive = true;
  const answer = answerMessages(
    platform,
    tried === undefined ? functions : telling(tried),
    (message) => {
      const data = structuredClone(message);
      if (alive) for (const hear of hearing) hear(new MessageEvent('message', { data }));
    },
    which,
  );
  return {
    postMessage: (request: Request) => {
      const copy = structuredClone(request);
      queueMicrotask(() => void answer(copy));
    },
    terminate: () => {
      alive = false;
      ended();
    },
    addEventListener: (type: 'message' | 'error', listener: unknown) => {
      if (type === 'message') hearing.add(listener as (message: MessageEvent<FromWorker>) => void);
    },
  };
}

/** A window with the vault client of the product over the memory machine. */
export function windowOn(machine: ReturnType<typeof memoryMachine>, tried?: (recoveryKey: string) => void) {
  let close: (() => void) | null = null;
  const client = vaultClient({
    startWorker: (which) => {
      const opened = machine.openWindow();
      close = opened.close;
      return hostInThread(
        opened.platform,
        () => {
          close = null;
          opened.close();
        },
        which,
        tried,
      );
    },
    now: () => stamp,
    modelVersion: '2022.1',
    persist: async () => true,
    hold: (name) => machine.hold(name),
  });
  return { ...client, closeWindow: () => close?.(), running: () => close !== null };
}

/** A Worker that never answers, and one that answers by hand. */
export function silentPort(
  hear: (event: HostEvent | { readonly event: 'stopped' }) => void = () => undefined,
) {
  const sent: Request[] = [];
  const listeners = {
    message: [] as ((message: MessageEvent<FromWorker>) => void)[],
    error: [] as (() => void)[],
  };
  const worker: WorkerLike = {
    postMessage: (request: Request) => sent.push(request),
    terminate: () => undefined,
    addEventListener: (type: 'message' | 'error', listener: never) => {
      listeners[type].push(listener);
    },
  };
  const port: StorePort = openStorePort(
    () => worker,
    () => stamp,
    hear,
  );
  return { port, sent, listeners };
}
