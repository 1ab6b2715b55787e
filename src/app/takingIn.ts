import { summarise } from '../flow/summarise.ts';
import type { CaseStore } from '../flow/ports.ts';
import type { ExchangeControl, ExchangeTaken, RefusedExchange } from '../ui/exchange/exchangePort.ts';

/**
 * Takes a file in, and folds the cases it brought news of anew, so that the lists are right when this resolves. What
 * cannot be folded now is in idle time: it is marked in the store. A person who does not open all of a case folds what
 * they see, as when they sign there.
 */
export async function takingIn(
  exchange: Pick<ExchangeControl, 'takeIn'>,
  cases: Pick<CaseStore, 'read' | 'refresh'>,
  token: string,
): Promise<ExchangeTaken | RefusedExchange> {
  const taken = await exchange.takeIn(token);
  if (taken.kind === 'refused') return taken;
  for (const stream of taken.streams) {
    if (stream.type !== 'case') continue;
    try {
      const { entries, damaged } = await cases.read(stream);
      if (damaged.length === 0 && entries.length > 0) await cases.refresh(stream, summarise(entries));
    } catch {
      // What came is kept all the same; the list is folded when the home page rests.
    }
  }
  return taken;
}
