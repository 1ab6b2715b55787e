import type { CaseStore } from '../flow/ports.ts';
import type { ExchangeControl, ExchangeTaken, RefusedExchange } from '../ui/exchange/exchangePort.ts';
import { refold } from '../ui/home/refold.ts';

/**
 * Takes a file in, and folds the cases it brought news of anew, so that the lists are right when this resolves. The store
 * marks their summaries as it marks those of an earlier machine: what cannot be folded now is in idle time.
 */
export async function takingIn(
  exchange: Pick<ExchangeControl, 'takeIn'>,
  cases: Pick<CaseStore, 'read' | 'refresh' | 'summaries'>,
  token: string,
): Promise<ExchangeTaken | RefusedExchange> {
  const taken = await exchange.takeIn(token);
  if (taken.kind === 'refused') return taken;
  const changed = new Set(taken.streams.map(({ id }) => id));
  const never = (): boolean => false;
  // What came is kept, whatever becomes of the list.
  const summaries = await cases.summaries().catch(() => []);
  await refold(
    cases,
    summaries.filter(({ stream }) => changed.has(stream)),
    never,
    () => Promise.resolve(),
  );
  return taken;
}
