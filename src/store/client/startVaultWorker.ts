import workerUrl from '../worker/vaultWorker.ts?worker&url';
import type { WhichVault } from './messages.ts';

/**
 * Starts the Worker that keeps the keys. `trust` is the page's one Trusted Types policy: a plain URL is refused
 * as a Worker's address under the product's headers. `which` is its name: it serves that vault and no other.
 */
export function startVaultWorker(trust: (url: string) => string, which: WhichVault): Worker {
  return new Worker(trust(workerUrl), { type: 'module', name: which });
}
