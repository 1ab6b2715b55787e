import type { Context } from './context.ts';
import type { LastExchange } from './exchangePort.ts';

/** What came last, and from whom. */
export async function readLastExchanges(_context: Context): Promise<readonly LastExchange[]> {
  return [];
}
