import { ExchangeRefused, type ExchangePreview, type ExchangeTaken } from './exchangePort.ts';
import type { Stamp } from './ports.ts';
import type { VaultInside } from './vaultInside.ts';

/** Checks all of a file and says what it would bring. */
export async function previewExchange(_vault: VaultInside, _file: Uint8Array): Promise<ExchangePreview> {
  throw new ExchangeRefused('notAnExchangeFile');
}
/** Merges as a set. */
export async function takeExchangeIn(
  _vault: VaultInside,
  _token: string,
  _stamp: Stamp,
): Promise<ExchangeTaken> {
  throw new ExchangeRefused('notAnExchangeFile');
}
