import workerUrl from '../worker/vaultWorker.ts?worker&url';

/**
 * Starts the Worker that keeps the keys. `trust` is the page's one Trusted Types policy: a plain URL is refused
 * as a Worker's address under the product's headers.
 */
export function startVaultWorker(trust: (url: string) => string): Worker {
  return new Worker(trust(workerUrl), { type: 'module' });
}
