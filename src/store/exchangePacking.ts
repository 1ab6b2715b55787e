import type { Exchange } from './exchangePort.ts';
import type { Stamp } from './ports.ts';
import { VaultProblem } from './problem.ts';
import type { VaultInside } from './vaultInside.ts';

/** One `age` file to the named colleagues. */
export async function packExchange(
  _vault: VaultInside,
  _request: Parameters<Exchange['pack']>[0],
  _stamp: Stamp,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  throw new VaultProblem('failed', 'not yet');
}
